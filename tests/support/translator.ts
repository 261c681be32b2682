import { compileMessage } from '@lingui/message-utils/compileMessage'
import { readMessages } from '../../scripts/vite/catalogs.ts'
import type { Catalog } from '../../src/i18n/catalogs.ts'
import { DEFAULT_LANGUAGE } from '../../src/i18n/languages.ts'
import type { Language } from '../../src/i18n/languages.ts'
import { createTranslator } from '../../src/i18n/translator.ts'
import type { Translator } from '../../src/i18n/translator.ts'
import { isTestLanguage, readTestMessages } from './test-texts.ts'
import type { TestLanguage } from './test-texts.ts'

/** Messages by key as the build compiles them, straight from their files. */
export function catalogOf(language: Language | TestLanguage): Catalog {
  const messages = isTestLanguage(language) ? readTestMessages(language) : readMessages(language)
  const compiled = Object.entries(messages).map(([key, text]) => [key, compileMessage(text)])
  return Object.fromEntries(compiled) as Catalog
}

/** The sentences of a language; numbers of a test language are put as English does. */
export function translatorOf(language: Language | TestLanguage): Translator {
  const spoken = isTestLanguage(language) ? DEFAULT_LANGUAGE : language
  return createTranslator(spoken, catalogOf(language))
}
