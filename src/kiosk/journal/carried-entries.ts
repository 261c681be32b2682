import * as v from 'valibot'
import { knownEntry } from './journal-entry.ts'
import type { StoredEntry } from './journal-entry.ts'
import type { Journal } from './journal.ts'
import { stampEntry } from './stamp-entry.ts'
import type { Noted } from './stamp-entry.ts'

const CARRIED = 'netzero-booth-carried'

type CarryStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/**
 * Takes entries that are not on the disk yet over the end of a page. A page that ends has no time for a commit, which
 * may or may not come through; what is kept here is at once.
 */
export interface CarriedEntries {
  /** Keeps what waits, when the page ends. */
  keep(): void
  /** Gives the journal what was kept and did not come through. */
  bring(): Promise<void>
}

/** @param storage can refuse each call: then nothing is carried */
export function carryEntries(journal: Journal, storage: () => CarryStorage): CarriedEntries {
  const attempt = <T>(run: (kept: CarryStorage) => T): T | null => {
    try {
      return run(storage())
    } catch {
      return null
    }
  }
  const read = (): readonly Noted[] => parseNoted(attempt((kept) => kept.getItem(CARRIED)))

  return {
    keep() {
      const pending = [...read(), ...journal.pending()]
      if (pending.length > 0) attempt((kept) => kept.setItem(CARRIED, JSON.stringify(pending)))
    },
    async bring() {
      const carried = read()
      if (carried.length === 0) return
      const missing = await missingOf(journal, carried)
      attempt((kept) => kept.removeItem(CARRIED))
      for (const noted of missing) void journal.putBack(noted)
    },
  }
}

/** What is not stored already. Where the journal cannot be read, nothing of it can be stored either. */
async function missingOf(journal: Journal, carried: readonly Noted[]): Promise<readonly Noted[]> {
  const times = carried.map(({ reading }) => reading.time)
  const span = { from: Math.min(...times), to: Math.max(...times) + 1 }
  const stored: StoredEntry[] = []
  try {
    for await (const entry of journal.read(span)) stored.push(entry)
  } catch {
    return carried
  }
  return carried.filter((noted) => {
    const at = stored.findIndex((entry) => isOf(entry, noted))
    if (at >= 0) stored.splice(at, 1)
    return at < 0
  })
}

const isOf = (entry: StoredEntry, { event, reading }: Noted): boolean =>
  entry.time === reading.time &&
  Object.entries(event).every(
    ([field, value]) => JSON.stringify(entry[field]) === JSON.stringify(value),
  )

const notedSchema = v.array(
  v.object({
    event: v.looseObject({ kind: v.string() }),
    reading: v.object({
      time: v.pipe(v.number(), v.safeInteger()),
      jump: v.nullable(v.object({ at: v.number(), by: v.number() })),
    }),
    zone: v.number(),
  }),
)

/** What was kept, without what makes no entry. */
function parseNoted(text: string | null): readonly Noted[] {
  let json: unknown
  try {
    json = JSON.parse(text ?? '[]')
  } catch {
    return []
  }
  const parsed = v.safeParse(notedSchema, json)
  const noted = parsed.success ? (parsed.output as unknown as readonly Noted[]) : []
  const fillRandom = (bytes: Uint8Array): Uint8Array => bytes
  return noted.filter((each) => knownEntry(stampEntry(null, each, { booth: '-', fillRandom })))
}
