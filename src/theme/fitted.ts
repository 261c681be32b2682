import { graphemesOf } from '../kit/graphemes.ts'

/** The letters of the longest word: a hyphen, seen or soft, is a place to break. */
export function measureOf(text: string): number {
  return Math.max(...text.split(/[\s\u00AD-]+/).map((word) => graphemesOf(word).length))
}

/**
 * What the style sheet fits a title by, so that its longest word stays whole on a narrow page, whether
 * or not the browser knows how to divide words of the language.
 */
export function fitted(text: string): Readonly<Record<'--measure', number>> {
  return { '--measure': measureOf(text) }
}
