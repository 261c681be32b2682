import type { PuzzleFile } from '../../contract.ts'

/** The language without script or region: "es-MX" → "es". */
export function primaryOf(language: string): string {
  return (language.split('-')[0] ?? language).toLowerCase()
}

/**
 * Whose words a reader gets: those of that very tag, else of the same language of another region (es-MX
 * plays es), else of English, else the first there are.
 */
export function chooseTexts(texts: PuzzleFile['texts'], language: string): string | undefined {
  const languages = Object.keys(texts)
  return (
    languages.find((each) => each.toLowerCase() === language.toLowerCase()) ??
    languages.find((each) => primaryOf(each) === primaryOf(language)) ??
    languages.find((each) => primaryOf(each) === 'en') ??
    languages[0]
  )
}

/** The language of the words of a reader's round: the texts may say another than that of the page around them. */
export function roundLanguage(texts: PuzzleFile['texts'], language: string): string | undefined {
  const chosen = chooseTexts(texts, language)
  const own = texts[chosen ?? '']
  const said = own && typeof own === 'object' && 'language' in own ? own['language'] : null
  return typeof said === 'string' ? said : chosen
}
