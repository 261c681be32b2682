import { CLOCK_SLACK } from './clock-watch.ts'
import type { ClockReading } from './clock-watch.ts'
import { JOURNAL_FORMAT } from './journal-entry.ts'
import type { ClockJump, JournalEntry, JournalEvent, StoredEntry } from './journal-entry.ts'
import { uuidV7After } from './uuid-v7.ts'
import type { FillRandom } from './uuid-v7.ts'

/** Something that happened, with the time at which it did. */
export interface Noted {
  readonly event: JournalEvent
  readonly reading: ClockReading
  readonly zone: number
}

/**
 * The entry for what was noted, after the last one on this device.
 * @param last null where the journal is empty
 */
export function stampEntry(
  last: Pick<StoredEntry, 'id' | 'time' | 'jump'> | null,
  { event, reading, zone }: Noted,
  { booth, fillRandom }: { readonly booth: string; readonly fillRandom: FillRandom },
): JournalEntry {
  return {
    format: JOURNAL_FORMAT,
    id: uuidV7After(last?.id ?? null, reading.time, fillRandom),
    booth,
    time: reading.time,
    zone,
    jump: reading.jump ?? jumpSince(last, reading.time),
    ...event,
  }
}

/** What this page did not see: a jump before it was loaded, also while the device was off. */
function jumpSince(
  last: Pick<StoredEntry, 'time' | 'jump'> | null,
  time: number,
): ClockJump | null {
  if (!last) return null
  const by = time - last.time
  return by < -CLOCK_SLACK ? { at: time, by } : last.jump
}
