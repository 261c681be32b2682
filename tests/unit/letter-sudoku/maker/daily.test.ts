import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BANDS } from '../../../../src/games/letter-sudoku/core/rating/band.ts'
import { FIRST_DAY, dailyWish, readDaily } from '../../../../src/games/letter-sudoku/maker/daily.ts'
import { formatWish, parseWish } from '../../../../src/games/letter-sudoku/maker/made-puzzle.ts'
import { dailySavedAs } from '../../../../src/games/letter-sudoku/view/page/save-names.ts'
import { dayOf, formatDay } from '../../../../src/kit/day.ts'
import type { Day } from '../../../../src/kit/day.ts'

const TODAY = dayOf(2026, 11, 24)

describe('the grid of a day', () => {
  it('is the same for everyone, for ever', () => {
    expect(formatWish(dailyWish(dayOf(2026, 5, 7)))).toBe('medium-b49f3e')
    expect(formatWish(dailyWish(dayOf(2026, 5, 10)))).toBe('expert-acrrug')
  })

  it('is easy on Monday and never gets easier until Sunday', () => {
    const week = Array.from({ length: 7 }, (_, index) =>
      dailyWish((dayOf(2026, 5, 4) + index) as Day),
    )
    const hardness = week.map(({ band }) => BANDS.indexOf(band))
    expect(hardness[0]).toBe(0)
    expect(hardness.at(-1)).toBe(BANDS.length - 1)
    expect(hardness).toEqual(hardness.toSorted((one, other) => one - other))
  })

  it('is another one each day', () => {
    const seeds = Array.from(
      { length: 5000 },
      (_, index) => dailyWish((FIRST_DAY + index) as Day).seed,
    )
    expect(new Set(seeds).size).toBe(seeds.length)
  })

  it('can be written as an address of its own', () => {
    fc.assert(
      fc.property(fc.integer({ min: FIRST_DAY, max: FIRST_DAY + 40_000 }), (day) => {
        const wish = dailyWish(day as Day)
        expect(parseWish(formatWish(wish))).toEqual(wish)
      }),
    )
  })

  it('has a save whose name is no wish', () => {
    expect(parseWish(dailySavedAs('grid', '2026-05-07').split('~')[1] ?? '')).toBeNull()
  })
})

describe('an address of a day', () => {
  it('without a day means today', () => {
    expect(readDaily(undefined, TODAY)).toEqual({ ok: true, value: TODAY })
  })

  it('names any day from the first to today', () => {
    for (const day of [FIRST_DAY, TODAY])
      expect(readDaily(formatDay(day), TODAY)).toEqual({ ok: true, value: day })
  })

  it.each([
    ['2026-11-25', 'grid.daily.reason.future'],
    ['9999-12-31', 'grid.daily.reason.future'],
    ['2025-12-31', 'grid.daily.reason.tooEarly'],
    ['2026-02-30', 'grid.daily.reason.notADate'],
    ['yesterday', 'grid.daily.reason.notADate'],
  ])('%s is refused with a reason', (text, code) => {
    expect(readDaily(text, TODAY)).toEqual({ ok: false, reason: { code, params: { text } } })
  })

  it('of any kind is answered', () => {
    fc.assert(fc.property(fc.string(), (text) => void readDaily(text, TODAY)))
  })
})
