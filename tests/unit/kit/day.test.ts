import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateOf, dayOf, formatDay, parseDay, weekdayOf } from '../../../src/kit/day.ts'
import type { Day } from '../../../src/kit/day.ts'
import { localDay } from '../../../src/platform/local-day.ts'

const anyDay = fc.integer({ min: -700_000, max: 2_900_000 }).map((day) => day as Day)

describe('a day', () => {
  it('is counted as the platform counts days', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const date = new Date(day * 86_400_000)
        expect(dateOf(day)).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          date: date.getUTCDate(),
        })
        expect(weekdayOf(day)).toBe((date.getUTCDay() + 6) % 7)
      }),
    )
  })

  it('is counted so at the turns of all years, leap days and centuries included', () => {
    const wrong: string[] = []
    for (let year = 1600; year <= 2400; year++)
      for (const turn of ['01-01', '02-28', '03-01', '12-31']) {
        const text = `${year}-${turn}`
        const day = parseDay(text)
        const next = new Date(Date.parse(text) + 86_400_000).toISOString().slice(0, 10)
        if (day !== Date.parse(text) / 86_400_000) wrong.push(text)
        else if (formatDay((day + 1) as Day) !== next) wrong.push(next)
      }
    expect(wrong).toEqual([])
  })

  it('is read back as it was written', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(parseDay(formatDay(day))).toBe(day)
      }),
    )
  })

  it.each([
    '',
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '26-01-01',
    'today',
    '2026-05-07T10',
    'x2026-05-07',
  ])('is not %j', (text) => expect(parseDay(text)).toBeNull())

  it('is that of the reader’s own calendar, late in the evening too', () => {
    expect(localDay(new Date(2026, 4, 7, 23, 59))).toBe(dayOf(2026, 5, 7))
    expect(localDay(new Date(2026, 4, 8, 0, 0))).toBe(dayOf(2026, 5, 8))
  })
})
