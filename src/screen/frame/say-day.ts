import type { Day } from '../../kit/day.ts'
import { formatsOf } from '../../i18n/formats.ts'
import type { Language } from '../../i18n/languages.ts'

const DAY_LENGTH = 86_400_000

/** A day in words of a language: "Thu 7 May". */
export function sayDay(
  day: Day,
  language: Language,
  style: Intl.DateTimeFormatOptions = { weekday: 'short', day: 'numeric', month: 'long' },
): string {
  return formatsOf(language).day(day * DAY_LENGTH, style)
}
