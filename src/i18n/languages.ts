/** The languages of the game: BCP 47 tag to its own name, as the language menu lists them. */
export const LANGUAGES = {
  en: 'English',
  it: 'Italiano',
  es: 'Español',
} as const

export type Language = keyof typeof LANGUAGES

export const LANGUAGE_TAGS = Object.keys(LANGUAGES) as readonly Language[]

/** The language that stands in where nothing better is known. */
export const DEFAULT_LANGUAGE: Language = 'en'

export function isLanguage(tag: string): tag is Language {
  return Object.hasOwn(LANGUAGES, tag)
}

/** The first of the reader's languages that the game speaks; regions fold into their language. */
export function pickLanguage(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const base = tag.toLowerCase().split('-')[0] ?? ''
    if (isLanguage(base)) return base
  }
  return DEFAULT_LANGUAGE
}
