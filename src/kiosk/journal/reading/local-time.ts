import type { Day } from '../../../kit/day.ts'
import type { StoredEntry } from '../journal-entry.ts'
import type { TimeSpan } from '../store/entry-store.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
/** No place is further ahead of UTC, or behind it. */
const FURTHEST = 24 * HOUR

type Timed = Pick<StoredEntry, 'time' | 'zone'>

/** The day of an entry where the booth stood. */
export function dayOfEntry({ time, zone }: Timed): Day {
  return Math.floor((time + zone * MINUTE) / DAY) as Day
}

/** The hour of an entry, 0 to 23, where the booth stood. */
export function hourOfEntry({ time, zone }: Timed): number {
  const local = time + zone * MINUTE
  return Math.floor((local - Math.floor(local / DAY) * DAY) / HOUR)
}

/** All entries of a day where the booth stood, in the order of their time. */
export async function* entriesOfDay(
  journal: { read(span: TimeSpan): AsyncIterable<StoredEntry> },
  day: Day,
): AsyncGenerator<StoredEntry> {
  const span = { from: day * DAY - FURTHEST, to: (day + 1) * DAY + FURTHEST }
  for await (const entry of journal.read(span)) if (dayOfEntry(entry) === day) yield entry
}
