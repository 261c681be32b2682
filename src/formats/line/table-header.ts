import type { AboutPart } from '../read-puzzle.ts'
import { fieldsOf } from './fields.ts'
import type { Separator } from './fields.ts'

/** What a column of a table holds, by its name in the header. */
export type ColumnPart = 'puzzle' | 'solution' | 'placed' | AboutPart

/** The names of columns in use, in lower case. */
const NAMES: Readonly<Record<ColumnPart, readonly string[]>> = {
  puzzle: ['puzzle', 'puzzles', 'quiz', 'quizzes', 'sudoku', 'sudokus', 'grid', 'givens'],
  solution: ['solution', 'solutions', 'solved', 'answer'],
  placed: ['placed', 'state'],
  id: ['id', 'nr', 'no', 'number', 'hash'],
  title: ['title', 'name'],
  author: ['author'],
  description: ['description'],
  comment: ['comment', 'comments', 'note', 'notes'],
  date: ['date'],
  source: ['source'],
  url: ['url', 'link'],
  level: ['level', 'difficulty', 'band'],
  rating: ['rating', 'se', 'er', 'se_er'],
}

/** The first line of a table that names its columns. */
export interface TableHeader {
  readonly separator: Separator
  readonly names: readonly string[]
  /** What each column holds; null where the name says nothing. */
  readonly parts: readonly (ColumnPart | null)[]
}

const NAME_SEPARATORS: readonly Separator[] = ['\t', ';', ',', ' ']

const PARTS = new Map(
  Object.entries(NAMES).flatMap(([part, names]) => names.map((name) => [name, part as ColumnPart])),
)

/**
 * The header that a line is: it names the column of the puzzle. Names divided by spaces must all be
 * known, for “Puzzle 12” is a heading. Null for any other line.
 */
export function headerOf(line: string): TableHeader | null {
  for (const separator of NAME_SEPARATORS) {
    const header = headerWith(line, separator)
    const named = header.parts.includes('puzzle')
    if (separator === ' ' && named && !header.parts.includes(null)) return header
    if (separator !== ' ' && named && header.names.length > 1) return header
  }
  return null
}

/** What a line says about columns, whether it names any of them or not. */
function headerWith(line: string, separator: Separator): TableHeader {
  const names = fieldsOf(line, separator).map(({ text }) => text)
  const parts = names.map((name) => PARTS.get(name.toLowerCase()) ?? null)
  return { separator, names, parts }
}
