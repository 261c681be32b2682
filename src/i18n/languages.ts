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

/** The languages of a reader that the game speaks, best first; regions fold into their language. */
export function rankLanguages(preferred: readonly string[]): Language[] {
  const bases = preferred.map((tag) => tag.toLowerCase().split('-')[0] ?? '')
  return [...new Set(bases.filter(isLanguage))]
}

/** The first of the reader's languages that the game speaks. */
export function pickLanguage(preferred: readonly string[]): Language {
  return rankLanguages(preferred)[0] ?? DEFAULT_LANGUAGE
}
