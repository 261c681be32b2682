import { useLayoutEffect, useState } from 'preact/hooks'
import { formatDay, parseDay } from '../../../../../kit/day.ts'
import type { Day } from '../../../../../kit/day.ts'
import type { Scheduler } from '../../../../../later/scheduler.ts'
import type { Journal } from '../../../../journal/journal.ts'
import { dayOfEntry } from '../../../../journal/reading/local-time.ts'
import { tallyEntries } from '../../../../journal/reading/tallies.ts'
import type { Tally } from '../../../../journal/reading/tallies.ts'

/** What the journal says. */
export interface Figures {
  /** null: nothing was played today. */
  readonly today: Tally | null
  readonly event: Tally
  /** The first and the last day on which the booth was used; today where it was not. */
  readonly first: Day
  readonly last: Day
  /** Entries on the disk. */
  readonly entries: number
}

/** Milliseconds after which the figures are counted anew. */
const AGAIN = 30_000

/** The figures of the journal; null until they are counted, 'unreadable' where it cannot be read. */
export function useFigures(journal: Journal, later: Scheduler): Figures | 'unreadable' | null {
  const [figures, setFigures] = useState<Figures | 'unreadable' | null>(null)
  useLayoutEffect(() => {
    const own = later.branch()
    const count = (): void => {
      void countAll(journal)
        .catch(() => 'unreadable' as const)
        .then((counted) => {
          if (own.isEnded) return
          setFigures(counted)
          own.alarm(AGAIN, count)
        })
    }
    count()
    return () => own.end()
  }, [journal])
  return figures
}

async function countAll(journal: Journal): Promise<Figures> {
  const { whole, days } = await tallyEntries(() => journal.read())
  const used = Object.keys(days)
  return {
    today: days[formatDay(today())] ?? null,
    event: whole,
    first: parseDay(used[0] ?? '') ?? today(),
    last: parseDay(used.at(-1) ?? '') ?? today(),
    entries: await journal.count(),
  }
}

/** The day where the booth stands. */
export function today() {
  const now = Date.now()
  return dayOfEntry({ time: now, zone: -new Date(now).getTimezoneOffset() })
}
