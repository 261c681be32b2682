import { expect, it } from 'vitest'
import { dayOf } from '../../../../../src/kit/day.ts'
import {
  isClockSet,
  isLikely,
} from '../../../../../src/kiosk/page/staff/panel/today/likely-days.ts'

const TODAY = dayOf(2026, 5, 7)
const UNSET = dayOf(1970, 1, 1)

it('a clock that was never set is known by its year', () => {
  expect([isClockSet(UNSET), isClockSet(TODAY)]).toEqual([false, true])
})

it('a day that is yet to come, or lies before all booths, is the day of a wrong clock', () => {
  const days = [UNSET, dayOf(2025, 5, 7), TODAY, dayOf(2026, 5, 8), dayOf(2027, 5, 7)]
  expect(days.map((day) => isLikely(day, TODAY))).toEqual([false, true, true, false, false])
})

it('with a clock that was never set, no day is known to be wrong', () => {
  expect([UNSET, TODAY].every((day) => isLikely(day, UNSET))).toBe(true)
})
