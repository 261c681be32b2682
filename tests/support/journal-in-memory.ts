import { createJournal } from '../../src/kiosk/journal/journal.ts'
import type { Journal } from '../../src/kiosk/journal/journal.ts'
import type { EntryStore } from '../../src/kiosk/journal/store/entry-store.ts'
import { createMemoryEntryStore } from '../../src/kiosk/journal/store/memory-entry-store.ts'

/** What a store says when there is no room. */
export const fullFault = (): Error => Object.assign(new Error(), { name: 'QuotaExceededError' })

/** A journal whose clocks, storage and alarms a test moves. */
export interface TestJournal {
  readonly journal: Journal
  readonly store: EntryStore
  readonly now: { wall: number; steady: number; zone: number }
  /** What the storage says to each entry from now on, if it refuses; given how many come at once. */
  refuse(fault: ((count: number) => Error | null) | null): void
  /** How many entries were tried at once, each time. */
  readonly tries: number[]
  /** Runs what waits for a time, as if that had passed; the delays of what ran. */
  ring(): number[]
}

export function createTestJournal(kept = createMemoryEntryStore()): TestJournal {
  const now = { wall: 1_000_000, steady: 0, zone: 120 }
  const tries: number[] = []
  const alarms = new Map<() => void, number>()
  let refusal: ((count: number) => Error | null) | null = null
  let chance = 0
  const store: EntryStore = {
    ...kept,
    add: (make) =>
      kept.add((last) => {
        const entries = make(last)
        tries.push(entries.length)
        const fault = refusal?.(entries.length)
        if (fault) throw fault
        return entries
      }),
  }
  const journal = createJournal({
    store,
    wall: () => now.wall,
    steady: () => now.steady,
    zone: () => now.zone,
    booth: () => 'hall',
    fillRandom: (bytes) => bytes.fill(chance++ % 256),
    later: {
      alarm(delay, run) {
        alarms.set(run, delay)
        return () => alarms.delete(run)
      },
    },
  })
  return {
    journal,
    store,
    now,
    tries,
    refuse: (fault) => void (refusal = fault),
    ring() {
      const due = [...alarms]
      alarms.clear()
      for (const [run] of due) run()
      return due.map(([, delay]) => delay)
    },
  }
}
