import { graphemesOf } from '../kit/graphemes.ts'

/** Counts the letters of the longest word. A word may break at a hyphen, seen or soft. */
export function measureOf(text: string): number {
  return Math.max(...text.split(/[\s\u00AD-]+/).map((word) => graphemesOf(word).length))
}

/** Counts the letters of the longer line when the words are set in two lines of nearly the same length. */
export function measureInTwo(text: string): number {
  const words = text.split(/\s+/)
  const letters = (line: readonly string[]): number => graphemesOf(line.join(' ')).length
  const breaks = words.map((_, first) =>
    Math.max(letters(words.slice(0, first + 1)), letters(words.slice(first + 1))),
  )
  return Math.min(...breaks)
}

/**
 * Tells the style sheet how long the longest word of a title is, so that the word stays whole on a narrow
 * page, whether or not the browser can hyphenate the language.
 */
export function fitted(text: string): Readonly<Record<'--measure', number>> {
  return { '--measure': measureOf(text) }
}
