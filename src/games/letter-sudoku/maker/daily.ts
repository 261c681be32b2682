import { dayOf, parseDay, weekdayOf } from '../../../kit/day.ts'
import type { Day } from '../../../kit/day.ts'
import { err, ok } from '../../../kit/result.ts'
import type { Result } from '../../../kit/result.ts'
import { createRng } from '../../../kit/rng.ts'
import type { Band } from '../core/rating/band.ts'
import type { PuzzleWish } from './made-puzzle.ts'

/** The first day that has a grid. */
export const FIRST_DAY = dayOf(2026, 1, 1)

/** Monday to Sunday: the week begins gently, and its end has time. */
const BAND_OF_WEEKDAY = [
  'easy',
  'easy',
  'medium',
  'medium',
  'hard',
  'expert',
  'expert',
] as const satisfies readonly Band[]

/** The grid of a day: made from its date alone, so that everybody has the same. */
export function dailyWish(day: Day): PuzzleWish {
  const seed = Math.floor(createRng(day)() * 2 ** 32)
  return { band: BAND_OF_WEEKDAY[weekdayOf(day)] ?? 'medium', seed }
}

/**
 * The day that an address asks for; without one it is today. Reasons: `grid.daily.reason.notADate`,
 * `grid.daily.reason.future`, `grid.daily.reason.tooEarly`.
 */
export function readDaily(text: string | undefined, today: Day): Result<Day> {
  if (text === undefined || text === '') return ok(today)
  const day = parseDay(text)
  if (day === null) return err('grid.daily.reason.notADate', { text })
  if (day > today) return err('grid.daily.reason.future', { text })
  return day < FIRST_DAY ? err('grid.daily.reason.tooEarly', { text }) : ok(day)
}
