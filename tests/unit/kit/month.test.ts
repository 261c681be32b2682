import { describe, expect, it } from 'vitest'
import { dayOf, formatDay } from '../../../src/kit/day.ts'
import { daysOfMonth, firstOfMonth, formatMonth, parseMonth } from '../../../src/kit/month.ts'

describe('a month', () => {
  it('has all of its days, leap days included', () => {
    const days = daysOfMonth(dayOf(2028, 2, 10))
    expect(days.map(formatDay)).toContain('2028-02-29')
    expect(days).toHaveLength(29)
  })

  it('follows the one before, over the turn of the year', () => {
    expect(formatMonth(firstOfMonth(dayOf(2026, 12, 31), 1))).toBe('2027-01')
    expect(formatMonth(firstOfMonth(dayOf(2026, 1, 31), -1))).toBe('2025-12')
  })

  it('is read from an address, and nothing else is', () => {
    expect(parseMonth('2026-05')).toBe(dayOf(2026, 5, 1))
    for (const text of ['2026-13', '2026', '2026-05-01', 'x', 'x2026-05', '2026-05x', ''])
      expect(parseMonth(text)).toBeNull()
  })
})
