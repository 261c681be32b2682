import { LANGUAGES, isLanguage } from './languages.ts'

export interface LanguageName {
  readonly name: string
  /** BCP 47 tag of the language in which the name is written. */
  readonly language: string
}

/**
 * What a language is called. One of the game has its own name, as in the language menu; any other is named in the
 * language of the reader, or by its tag where the browser has no name for it.
 * @param tag BCP 47, as an entry of a journal has it; may be anything
 * @param reader BCP 47 tag of the reader's language
 */
export function languageName(tag: string, reader: string): LanguageName {
  if (isLanguage(tag)) return { name: LANGUAGES[tag], language: tag }
  const name = nameIn(reader, tag)
  // It stands alone, and Italian and Spanish write it small within a sentence.
  return { name: name ? capitalized(name, reader) : tag, language: reader }
}

/** Undefined where the tag is none, or the browser knows no name for it or not the reader's language. */
function nameIn(reader: string, tag: string): string | undefined {
  if (Intl.DisplayNames.supportedLocalesOf(reader).length === 0) return undefined
  try {
    return new Intl.DisplayNames(reader, { type: 'language', fallback: 'none' }).of(tag)
  } catch {
    return undefined
  }
}

function capitalized(text: string, language: string): string {
  const [first = ''] = text
  return first.toLocaleUpperCase(language) + text.slice(first.length)
}
