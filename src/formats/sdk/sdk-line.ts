import type { AboutPart } from '../read-puzzle.ts'

/** What the letter after # says that a line is about. */
export const HEADERS = {
  A: 'author',
  D: 'description',
  C: 'comment',
  B: 'date',
  S: 'source',
  L: 'level',
  U: 'url',
} as const satisfies Readonly<Record<string, AboutPart>>

/** Whether a line is about the puzzle: `#A` and its like, with the text right after it or after a space. */
export function isHeaderLine(line: string): boolean {
  return /^#[ADCBSLU]/.test(line)
}

/** The name of the section that a line opens, in lower case; null for any other line. */
export function sectionOf(line: string): string | null {
  return /^\s*\[([A-Za-z]+)\]\s*$/.exec(line)?.[1]?.toLowerCase() ?? null
}
