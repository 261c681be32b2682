import type { Scheduler } from '../../later/scheduler.ts'
import { createJournal } from './journal.ts'
import type { Journal } from './journal.ts'
import { createIdbEntryStore } from './store/idb-entry-store.ts'

/** Opens the journal of this device. Windows that are open at once write into the same one. */
export function openJournal(later: Pick<Scheduler, 'alarm'>, booth: () => string): Journal {
  return createJournal({
    store: createIdbEntryStore(),
    later,
    booth,
    wall: () => Date.now(),
    steady: () => performance.now(),
    zone: (time) => -new Date(time).getTimezoneOffset(),
    fillRandom: (bytes) => crypto.getRandomValues(bytes),
  })
}
