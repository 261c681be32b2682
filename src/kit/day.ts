import type { Brand } from './brand.ts'

/** A date of the calendar as days since 1 January 1970, without hours or time zones. */
export type Day = Brand<number, 'Day'>

const TEXT = /^(\d{4})-(\d{2})-(\d{2})$/
/** Days in 400 years. The calendar repeats itself after that time. */
const ERA = 146_097

/**
 * The day of a date, counted by the proleptic Gregorian calendar (H. Hinnant, "chrono-Compatible
 * Low-Level Date Algorithms", days_from_civil): years begin in March, so that leap days come last.
 * @param month 1 to 12
 * @param date 1 to 31; more or fewer run over into other months
 */
export function dayOf(year: number, month: number, date: number): Day {
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + date - 1
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return (era * ERA + dayOfEra - 719_468) as Day
}

export interface CalendarDate {
  readonly year: number
  /** 1 to 12 */
  readonly month: number
  readonly date: number
}

/** The date of a day: `dayOf` the other way round. */
export function dateOf(day: Day): CalendarDate {
  const shifted = day + 719_468
  const era = Math.floor(shifted / ERA)
  const dayOfEra = shifted - era * ERA
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  const date = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, date }
}

/** 0 is Monday, 6 is Sunday. */
export function weekdayOf(day: Day): number {
  return (((day + 3) % 7) + 7) % 7
}

/** "2026-05-07" */
export function formatDay(day: Day): string {
  const { year, month, date } = dateOf(day)
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`
}

/** Reads what `formatDay` writes; null for anything else, such as 30 February. */
export function parseDay(text: string): Day | null {
  const match = TEXT.exec(text)
  if (!match) return null
  const [year, month, date] = match.slice(1).map(Number) as [number, number, number]
  const day = dayOf(year, month, date)
  return formatDay(day) === text ? day : null
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0')
}
