import { dayOf } from '../../../../../kit/day.ts'
import type { Day } from '../../../../../kit/day.ts'
import type { Tallies } from '../../../../journal/reading/tallies.ts'

/** No booth was there before. A clock that says so was never set: without a battery, it begins in 1970. */
const EARLIEST = dayOf(2025, 1, 1)

export const isClockSet = (today: Day): boolean => today >= EARLIEST

/** Whether something can have happened on a day: it is over, or is today. With a clock that is not set nobody can tell. */
export function isLikely(day: Day, today: Day): boolean {
  return !isClockSet(today) || (day >= EARLIEST && day <= today)
}

/** Rounds that were begun in a day. */
export function begunIn({ games }: Tallies['whole']): number {
  return Object.values(games).reduce((sum, { begun }) => sum + begun, 0)
}
