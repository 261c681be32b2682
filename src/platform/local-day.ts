import { dayOf } from '../kit/day.ts'
import type { Day } from '../kit/day.ts'

/** The date on the reader's own calendar: what they would write on a letter. */
export function localDay(now: Date = new Date()): Day {
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate())
}
