import type { Day } from '../kit/day.ts'
import type { Language } from '../i18n/languages.ts'

const DAY_LENGTH = 86_400_000

type DateStyle = Intl.DateTimeFormatOptions

/** A day in words of a language: "Thu 7 May". */
export function sayDay(
  day: Day,
  language: Language,
  style: DateStyle = { weekday: 'short', day: 'numeric', month: 'long' },
): string {
  // A day has no hours: it is written as one that is the same in every time zone.
  const format = new Intl.DateTimeFormat(regional(language), { ...style, timeZone: 'UTC' })
  return format.format(day * DAY_LENGTH)
}

/** English as it is written in Europe: the day before the month. */
function regional(language: Language): string {
  return language === 'en' ? 'en-GB' : language
}
