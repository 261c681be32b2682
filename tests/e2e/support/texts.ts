import { LANGUAGE_TAGS } from '../../../src/i18n/languages.ts'
import type { Language } from '../../../src/i18n/languages.ts'
import type { Message } from '../../../src/kit/text.ts'
import { translatorOf } from '../../support/translator.ts'

const translators = new Map(LANGUAGE_TAGS.map((tag) => [tag, translatorOf(tag)]))

/** A message of the catalogues as a reader of a language sees it. */
export function textIn(language: Language, key: string, params?: Message['params']): string {
  return translators.get(language)?.say(params ? { key, params } : { key }) ?? key
}

/** What to give a browser so that the page speaks a language. */
export const LOCALES = { en: 'en-GB', it: 'it-IT', es: 'es-ES' } as const satisfies Record<
  Language,
  string
>
