import type { StoredEntry } from '../journal-entry.ts'

/** A time from one millisecond since 1970 up to another, which it leaves out. */
export interface TimeSpan {
  readonly from: number
  readonly to: number
}

/**
 * Where entries are stored, in the order of their ids, each id once. A port: IndexedDB and a stand-in in
 * memory implement it. All of it may reject; `refusalOf` says why.
 */
export interface EntryStore {
  /**
   * Adds entries, all or none. It resolves once they are on the disk.
   * @param make is given the last entry that is stored, by any window of this device, in the same step
   */
  add(make: (last: StoredEntry | null) => readonly StoredEntry[]): Promise<void>
  /** So many entries after an id, or the first ones, in the order in which they were written. */
  pageWritten(after: string | null, most: number): Promise<readonly StoredEntry[]>
  /** So many entries of a time after another entry, or the first ones, in the order of their time. */
  pageBetween(
    span: TimeSpan,
    after: StoredEntry | null,
    most: number,
  ): Promise<readonly StoredEntry[]>
  count(): Promise<number>
  clear(): Promise<void>
  close(): void
}

export type Refusal = 'full' | 'forbidden'

/** Why a store refused: there is no room, or it may not or cannot be used at all. */
export function refusalOf(fault: unknown): Refusal {
  return fault instanceof Error && fault.name === 'QuotaExceededError' ? 'full' : 'forbidden'
}
