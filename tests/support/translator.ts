import { compileMessage } from '@lingui/message-utils/compileMessage'
import { readMessages } from '../../scripts/vite/catalogs.ts'
import type { Catalog } from '../../src/i18n/catalogs.ts'
import type { Language } from '../../src/i18n/languages.ts'
import { createTranslator } from '../../src/i18n/translator.ts'
import type { Translator } from '../../src/i18n/translator.ts'

/** The sentences of a language straight from its catalogues, as the build compiles them. */
export function translatorOf(language: Language): Translator {
  const catalog = Object.fromEntries(
    Object.entries(readMessages(language)).map(([key, text]) => [key, compileMessage(text)]),
  )
  return createTranslator(language, catalog as Catalog)
}
