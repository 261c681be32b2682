import { graphemesOf } from '../kit/graphemes.ts'

/** The letters of the longest word: a hyphen, seen or soft, is a place to break. */
export function measureOf(text: string): number {
  return Math.max(...text.split(/[\s\u00AD-]+/).map((word) => graphemesOf(word).length))
}

/** The letters of the longer line, where the words are set in two lines as even as they come. */
export function measureInTwo(text: string): number {
  const words = text.split(/\s+/)
  const letters = (line: readonly string[]): number => graphemesOf(line.join(' ')).length
  const breaks = words.map((_, first) =>
    Math.max(letters(words.slice(0, first + 1)), letters(words.slice(first + 1))),
  )
  return Math.min(...breaks)
}

/**
 * What the style sheet fits a title by, so that its longest word stays whole on a narrow page, whether
 * or not the browser knows how to divide words of the language.
 */
export function fitted(text: string): Readonly<Record<'--measure', number>> {
  return { '--measure': measureOf(text) }
}
