import { isAnyOf, isList } from '../kit/text.ts'
import type { Localized, Message, Param, Text } from '../kit/text.ts'
import type { Catalog } from './catalogs.ts'
import { formatsOf } from './formats.ts'
import { DEFAULT_LANGUAGE } from './languages.ts'
import type { Language } from './languages.ts'
import { sayMessage } from './say-message.ts'

/** Turns what the core says into a sentence of one language. */
export interface Translator {
  readonly language: Language
  say(text: Text): string
  /** As it is read aloud: "row 4, column 7" where `say` writes "r4c7". */
  speak(text: Text): string
}

export function createTranslator(language: Language, catalog: Catalog): Translator {
  const formats = formatsOf(language)
  const plural = new Intl.PluralRules(language)

  function put(text: Text, aloud: boolean): string {
    if (!('key' in text)) return pickText(text, language)
    const { key, params = {} } = chosen(text, aloud)
    const message = catalog[key]
    if (!message) return key
    const value = (name: string): string | number => fill(params[name] ?? '', aloud)
    return sayMessage(message, { formats, plural, value })
  }

  function fill(param: Param, aloud: boolean): string | number {
    if (typeof param === 'string' || typeof param === 'number') return param
    const each = (item: Text | string): string => String(fill(item, aloud))
    if (isList(param)) return formats.list(param.map(each))
    if (isAnyOf(param)) return formats.list(param.anyOf.map(each), 'disjunction')
    return put(param, aloud)
  }

  return { language, say: (text) => put(text, false), speak: (text) => put(text, true) }
}

function chosen(message: Message, aloud: boolean): Message {
  return (aloud && message.spoken) || message
}

/** A pack's text in the asked language, else in the default one, else in whichever it has. */
export function pickText(text: Localized, language: string): string {
  return text.text[language] ?? text.text[DEFAULT_LANGUAGE] ?? Object.values(text.text)[0] ?? ''
}
