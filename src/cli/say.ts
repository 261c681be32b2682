import catalog from 'virtual:catalog/en'
import { createTranslator } from '../i18n/translator.ts'
import type { Reason } from '../kit/result.ts'
import type { Text } from '../kit/text.ts'

const translator = createTranslator('en', catalog)

/** What the core says, in English: the command line's only language. */
export function say(text: Text): string {
  return translator.say(text)
}

/** Why the core refused something, in English. */
export function sayReason({ code, params }: Reason): string {
  return translator.say(params ? { key: code, params } : { key: code })
}
