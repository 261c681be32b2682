import { dateOf, dayOf, formatDay, parseDay } from './day.ts'
import type { Day } from './day.ts'

/** "2026-05" for the month that begins with this day. */
export function formatMonth(first: Day): string {
  return formatDay(first).slice(0, 7)
}

/** The first day of the month that `formatMonth` wrote; null for anything else. */
export function parseMonth(text: string): Day | null {
  return parseDay(`${text}-01`)
}

/** The first day of the month `months` after that of a day. */
export function firstOfMonth(day: Day, months = 0): Day {
  const { year, month } = dateOf(day)
  const count = year * 12 + month - 1 + months
  return dayOf(Math.floor(count / 12), (count % 12) + 1, 1)
}

/** All days of the month of a day. */
export function daysOfMonth(day: Day): Day[] {
  const first = firstOfMonth(day)
  return Array.from({ length: firstOfMonth(day, 1) - first }, (_, date) => (first + date) as Day)
}
