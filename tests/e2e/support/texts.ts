import { LANGUAGE_TAGS } from '../../../src/i18n/languages.ts'
import type { Language } from '../../../src/i18n/languages.ts'
import type { MessageParams } from '../../../src/kit/messages/message-params.ts'
import type { Message, MessageKey, Param } from '../../../src/kit/text.ts'
import { TEST_LANGUAGES } from '../../support/test-texts.ts'
import type { TestLanguage } from '../../support/test-texts.ts'
import { translatorOf } from '../../support/translator.ts'

/** A language of the game, or one to try its screens with. */
export type AnyLanguage = Language | TestLanguage

const translators = new Map(
  [...LANGUAGE_TAGS, ...TEST_LANGUAGES].map((tag) => [tag, translatorOf(tag)] as const),
)

/** A message of the catalogues as a reader of a language sees it. */
export function textIn<Key extends MessageKey>(
  language: AnyLanguage,
  key: Key,
  params?: MessageParams<Param>[Key],
): string {
  const message: Message = params ? { key, params: params as Message['params'] } : { key }
  return translators.get(language)?.say(message) ?? key
}

/** What to give a browser so that the page speaks a language: with a region, as devices have it. */
export const LOCALES = Object.fromEntries(
  [...LANGUAGE_TAGS, ...TEST_LANGUAGES].map((tag) => [tag, localeOf(tag)]),
) as Readonly<Record<AnyLanguage, string>>

function localeOf(tag: AnyLanguage): string {
  return tag === 'en' ? 'en-GB' : `${tag}-${new Intl.Locale(tag).maximize().region}`
}
