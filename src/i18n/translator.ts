import { setupI18n } from '@lingui/core'
import type { Messages } from '@lingui/core'
import type { Localized, Message, Param, Text } from '../kit/text.ts'
import type { Catalog } from './catalogs.ts'
import { DEFAULT_LANGUAGE } from './languages.ts'
import type { Language } from './languages.ts'

/** Turns what the core says into a sentence of one language. */
export interface Translator {
  readonly language: Language
  say(text: Text): string
  /** A number in the language's own notation. */
  number(value: number): string
}

export function createTranslator(language: Language, catalog: Catalog): Translator {
  const i18n = setupI18n({ locale: language, messages: { [language]: catalog as Messages } })
  const list = new Intl.ListFormat(language, { type: 'conjunction' })
  const number = new Intl.NumberFormat(language)

  function sayMessage(message: Message): string {
    const values = Object.entries(message.params ?? {}).map(([name, value]) => [name, fill(value)])
    return i18n._(message.key, Object.fromEntries(values) as Record<string, unknown>)
  }

  function fill(param: Param): string | number {
    if (typeof param === 'string' || typeof param === 'number') return param
    if (isList(param)) return list.format(param.map((each) => String(fill(each))))
    return say(param)
  }

  function say(text: Text): string {
    return 'key' in text ? sayMessage(text) : pickText(text, language)
  }

  return { language, say, number: (value) => number.format(value) }
}

/** A pack's text in the asked language, else in the default one, else in whichever it has. */
export function pickText(text: Localized, language: string): string {
  return text.text[language] ?? text.text[DEFAULT_LANGUAGE] ?? Object.values(text.text)[0] ?? ''
}

function isList(param: Param): param is readonly (Text | string)[] {
  return Array.isArray(param)
}
