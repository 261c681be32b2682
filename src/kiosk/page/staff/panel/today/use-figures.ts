import { useLayoutEffect, useState } from 'preact/hooks'
import { formatDay, parseDay } from '../../../../../kit/day.ts'
import type { Day } from '../../../../../kit/day.ts'
import type { Scheduler } from '../../../../../later/scheduler.ts'
import type { Journal } from '../../../../journal/journal.ts'
import { dayOfEntry } from '../../../../journal/reading/local-time.ts'
import { tallyEntries } from '../../../../journal/reading/tallies.ts'
import type { Tally } from '../../../../journal/reading/tallies.ts'
import { begunIn, isLikely } from './likely-days.ts'

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
  /** Rounds begun while the clock was wrong: they count for the event, and for a day that cannot be theirs. */
  readonly misdated: number
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
  const now = today()
  const used = Object.entries(days).map(([name, tally]) => ({ day: parseDay(name) ?? now, tally }))
  const likely = used.filter(({ day }) => isLikely(day, now))
  const misdated = used.filter(({ day }) => !isLikely(day, now))
  return {
    today: days[formatDay(now)] ?? null,
    event: whole,
    first: likely[0]?.day ?? now,
    last: likely.at(-1)?.day ?? now,
    entries: await journal.count(),
    misdated: misdated.reduce((sum, { tally }) => sum + begunIn(tally), 0),
  }
}

/** The day where the booth stands. */
export function today() {
  const now = Date.now()
  return dayOfEntry({ time: now, zone: -new Date(now).getTimezoneOffset() })
}
