/**
 * Where a booth keeps its PIN: apart from the journal, so that a new PIN leaves the journal as it is. A port:
 * IndexedDB and a stand-in in memory implement it. All of it may reject.
 */
export interface PinStore {
  /** As it was written; null: there is none. */
  readRecord(): Promise<unknown>
  /** Also forgets the wrong tries. */
  writeRecord(record: unknown): Promise<void>
  /** Wrong tries since the last right one. */
  readWrong(): Promise<number>
  writeWrong(wrong: number): Promise<void>
}

/** A PIN that lasts as long as the page: for tests. */
export function createMemoryPinStore(): PinStore {
  let kept: { record: unknown; wrong: number } = { record: null, wrong: 0 }
  return {
    readRecord: async () => kept.record,
    writeRecord: async (record) => void (kept = { record, wrong: 0 }),
    readWrong: async () => kept.wrong,
    writeWrong: async (wrong) => void (kept = { ...kept, wrong }),
  }
}
