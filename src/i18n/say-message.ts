import type { Formats } from './formats.ts'

/** A message as the build compiles it: words, `#` for the number of a plural, and parameters. */
export type CompiledMessage = readonly Token[]

type Token =
  | string
  | readonly [name: string, type?: undefined]
  | readonly [name: string, type: 'number', style?: string]
  | readonly [name: string, type: 'plural', cases: Cases]
  | readonly [name: string, type: 'select', cases: Cases]

/** Messages by a value or a plural category. */
type Cases = Readonly<Record<string, CompiledMessage>>

interface Speech {
  readonly formats: Formats
  readonly plural: Intl.PluralRules
  /** Puts a parameter into words, when the message needs it. */
  value(name: string): string | number
}

/** Fills a compiled message. It knows the parts of ICU MessageFormat that the catalogues use. */
export function sayMessage(message: CompiledMessage, speech: Speech): string {
  return say(message, speech, null)
}

/** @param count what `#` stands for, inside a plural */
function say(message: CompiledMessage, speech: Speech, count: number | null): string {
  return message.map((token) => sayToken(token, speech, count)).join('')
}

function sayToken(token: Token, speech: Speech, count: number | null): string {
  if (token === '#' && count !== null) return speech.formats.number(count)
  if (typeof token === 'string') return token
  const value = speech.value(token[0])
  switch (token[1]) {
    case undefined:
      return String(value)
    case 'number':
      return speech.formats.number(Number(value), styleOf(token[2]))
    case 'select':
      return say(pick(token[2], String(value)), speech, count)
    case 'plural':
      return sayPlural(token[2], Number(value), speech)
  }
}

function styleOf(style: string | undefined): Intl.NumberFormatOptions {
  return style === 'percent' ? { style } : {}
}

/** A case for the exact number (`=0`) takes precedence over its plural category. */
function sayPlural(cases: Cases, count: number, speech: Speech): string {
  return say(cases[count] ?? pick(cases, speech.plural.select(count)), speech, count)
}

function pick(cases: Cases, name: string): CompiledMessage {
  return (Object.hasOwn(cases, name) ? cases[name] : cases['other']) ?? []
}
