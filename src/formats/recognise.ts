import { SIDE } from '../kit/grid-geometry.ts'
import { findLink } from './f-puzzles/find-link.ts'
import type { FormatName } from './formats.ts'
import { parseRow } from './grid/parse-row.ts'
import { kindOfLine } from './line/kind-of-line.ts'
import { gridOf, separatorOf } from './line/fields.ts'
import { isHeaderOf } from './line/split-table.ts'
import { headerOf } from './line/table-header.ts'
import { isHeaderLine, sectionOf } from './sdk/sdk-line.ts'
import { cellsOfField } from './line/cells-of-field.ts'
import { isEmptySymbol } from './text/empty-symbols.ts'
import { isLetter } from './text/letter.ts'

/** What begins without a puzzle for so many lines is read line by line. */
const MOST_LINES = 64
const MOST_TEXT = 65_536
/** A line without 81 cells was meant as a puzzle when it has so many and nothing else. */
const NEARLY_A_PUZZLE = 4 * SIDE

/** What is known after some lines. */
interface Clues {
  /** Lines about a puzzle, as `.sdk` has them. */
  readonly about: boolean
  /** The last line that could be a heading or a header. */
  readonly before: string | null
  /** A row of nine has been seen. */
  readonly row: boolean
}

/**
 * Tells from its beginning what format a text has.
 * @param head the text so far
 * @param ended whether this is all of it
 * @returns null while more must be seen
 */
export function recognise(head: string, ended: boolean): FormatName | null {
  const texts = head.split(/\r\n|\n|\r/)
  const open = texts.at(-1) ?? ''
  if (!ended) texts.pop()
  let clues: Clues = { about: false, before: null, row: false }
  let seen = 0
  for (const text of texts) {
    if (kindOfLine(text) === 'blank') continue
    if (text.startsWith('#')) {
      clues = { ...clues, about: clues.about || isHeaderLine(text) }
      continue
    }
    const found = formatOf(text, clues)
    if (typeof found === 'string') return found
    clues = found
    if (++seen >= MOST_LINES) return 'line'
  }
  if (clues.row && ended) return clues.about ? 'sdk' : 'grid'
  if (!ended && head.length < MOST_TEXT) return documentOf(open)
  return documentOf(open) ?? 'line'
}

/** What a document is that may come as one endless line. */
function documentOf(line: string): FormatName | null {
  const [first = ''] = line.trimStart()
  if (first === '<') return 'opensudoku'
  return first === '{' ? 'ipuz' : null
}

/** The format that a line settles, or what is known after it. */
function formatOf(text: string, clues: Clues): FormatName | Clues {
  const document = documentOf(text) ?? (text.startsWith('ipuz(') ? 'ipuz' : null)
  if (document) return document
  if (findLink(text)) return 'f-puzzles'
  if (sectionOf(text) !== null) return 'sdk'
  const separator = gridOf(text) ? ' ' : separatorOf(text)
  if (separator !== null) return lineFormat(text, separator, clues)
  const { kind } = parseRow(text)
  if (kind === 'text' && isNearlyPuzzle(text)) return lineFormat(text, null, clues)
  if (clues.row) return gridFormat(clues)
  if (kind !== 'text') return { ...clues, row: true }
  const header = headerOf(text)
  return header && header.separator !== ' ' ? 'csv' : { ...clues, before: text }
}

function gridFormat({ about }: Clues): FormatName {
  return about ? 'sdk' : 'grid'
}

function lineFormat(text: string, separator: string | null, { before }: Clues): FormatName {
  if (before !== null && (headerOf(before) || isHeaderOf(before, text))) return 'csv'
  return separator !== null && '\t;,'.includes(separator) ? 'csv' : 'line'
}

/** Cells and nothing else, but not 81 of them. */
function isNearlyPuzzle(text: string): boolean {
  const { cells } = cellsOfField(text.trimEnd())
  return (
    cells.length >= NEARLY_A_PUZZLE &&
    cells.every((cell) => isEmptySymbol(cell) || isLetter(cell)) &&
    !/\p{Ll}{2} /u.test(text)
  )
}
