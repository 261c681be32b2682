import { FALLBACKS } from './fallbacks.ts'
import type { Fallback } from './fallbacks.ts'

type ListKind = 'conjunction' | 'disjunction'

/**
 * How a language writes lists, numbers and days. Nothing else in the page makes an `Intl` formatter for
 * them: a browser that lacks a language would not say so (see `fallbacks.ts`).
 */
export interface Formats {
  /** "A, B and C"; of alternatives "A, B or C". */
  list(items: readonly string[], kind?: ListKind): string
  number(value: number, options?: Intl.NumberFormatOptions): string
  /** @param time milliseconds since 1970; the day is that of UTC, on every device */
  day(time: number, options: Intl.DateTimeFormatOptions): string
}

/** For tags that alone would mean another variant: English as it is written in Europe. */
const REGIONS: Readonly<Record<string, string>> = { en: 'en-GB' }

const made = new Map<string, Formats>()

/** The formats of a language, made once. */
export function formatsOf(language: string): Formats {
  const known = made.get(language)
  if (known) return known
  const fallback = isSupported(language) ? undefined : FALLBACKS[language]
  const formats = fallback ? formatsFrom(fallback) : formatsIn(REGIONS[language] ?? language)
  made.set(language, formats)
  return formats
}

/** Browsers have either all data of a language or none. */
function isSupported(language: string): boolean {
  return Intl.ListFormat.supportedLocalesOf(language).length > 0
}

function formatsIn(locale: string): Formats {
  const plain = new Intl.NumberFormat(locale)
  return {
    list: (items, type = 'conjunction') => new Intl.ListFormat(locale, { type }).format(items),
    number: (value, options) =>
      (options ? new Intl.NumberFormat(locale, options) : plain).format(value),
    day: (time, options) =>
      new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(time),
  }
}

function formatsFrom(fallback: Fallback): Formats {
  const { locale, and, or } = fallback
  return {
    ...formatsIn(locale),
    list: (items, type) => join(items, type === 'disjunction' ? or : and),
    day: (time, options) => dayFrom(fallback, time, options),
  }
}

function join(items: readonly string[], word: string): string {
  const rest = items.slice(0, -1).join(', ')
  const last = items.at(-1) ?? ''
  return rest ? `${rest} ${word} ${last}` : last
}

/** Writes a day in the order of the fallback, with the language's own names. */
function dayFrom(fallback: Fallback, time: number, options: Intl.DateTimeFormatOptions): string {
  const date = new Date(time)
  const weekdays = options.weekday === 'long' ? fallback.weekdays : fallback.shortWeekdays
  const parts = new Intl.DateTimeFormat(fallback.locale, { ...options, timeZone: 'UTC' })
  const own = ({ type, value }: Intl.DateTimeFormatPart): string => {
    if (type === 'weekday') return weekdays[date.getUTCDay()] ?? value
    if (type === 'month' && !/\d/.test(value)) return fallback.months[date.getUTCMonth()] ?? value
    return value
  }
  return parts.formatToParts(time).map(own).join('')
}
