import { SIDE } from '../../kit/grid-geometry.ts'
import { isEmptySymbol } from '../text/empty-symbols.ts'
import { isDigit, isLetter } from '../text/letter.ts'
import { lineGraphemes } from '../text/line-graphemes.ts'

/** One cell of a row as it is written. */
export interface RowCell {
  /** A letter, a symbol for an empty cell, or several letters that are noted there. */
  readonly text: string
  readonly placed: boolean
}

/** What a line of a file with grids is. */
export type RowShape =
  | { readonly kind: 'row'; readonly cells: readonly RowCell[] }
  /** Nine dashes: a row of empty cells, or a border; the rows around it tell. */
  | { readonly kind: 'dashes'; readonly cells: readonly RowCell[] }
  | { readonly kind: 'border' }
  | { readonly kind: 'blank' }
  | { readonly kind: 'text' }

const BARS = /[|│┃║]/
const BORDER = /^[\s|+\-*=.:'`,_\u2500-\u257f]+$/
const RUN = /[-=_*\u2500-\u257f]{2}/
const COLUMNS = /[,;\t]/
const PLACED_DIGIT = /^u[1-9]$/

/** Finds out what a line is, and of a row its nine cells. */
export function parseRow(line: string): RowShape {
  if (line.trim() === '') return { kind: 'blank' }
  const cells = cellsOfRow(line)
  if (cells) {
    const dashes = cells.every(({ text }) => text === '-')
    return dashes ? { kind: 'dashes', cells } : { kind: 'row', cells }
  }
  return BORDER.test(line) && RUN.test(line) ? { kind: 'border' } : { kind: 'text' }
}

/**
 * The nine cells of a row, written in one of the ways in use: in columns with a bar, a comma, a
 * semicolon or a tab between them; in words; or closely, with or without bars between the boxes.
 * @returns null when none of them gives nine
 */
function cellsOfRow(line: string): readonly RowCell[] | null {
  if (isProse(line.trim())) return null
  if (COLUMNS.test(line)) return nine(columnsOf(line.split(COLUMNS)))
  const bars = BARS.test(line)
  const parts = bars ? withoutEnds(line.split(BARS)) : [line]
  const words = parts.flatMap((part) => part.split(/\s+/).filter((word) => word !== ''))
  return (
    (parts.length === SIDE ? nine(columnsOf(parts)) : null) ??
    nine(words.map((word) => cellOf(word, bars))) ??
    nine(closeCells(bars ? threes(parts) : line)) ??
    nine(closeCells(words.join('')))
  )
}

/** Nine characters may be a heading: “Puzzle 12” and “Wednesday” are no rows. */
function isProse(text: string): boolean {
  if (BARS.test(text) || COLUMNS.test(text)) return false
  const spaced = /\s/.test(text)
  if (/\p{Ll}{2}/u.test(text) && (spaced || /\p{Lu}/u.test(text))) return true
  return spaced && /[1-9]/.test(text) && /\p{L}{2}/u.test(text)
}

function nine(cells: readonly (RowCell | null)[] | null): readonly RowCell[] | null {
  return cells?.length === SIDE && cells.every((cell) => cell !== null) ? cells : null
}

/** Columns may be empty, and the last one may be closed as well. */
function columnsOf(columns: readonly string[]): (RowCell | null)[] {
  const texts = columns.map((text) => text.trim())
  const all = texts.length === SIDE + 1 && texts.at(-1) === '' ? texts.slice(0, SIDE) : texts
  return all.map((text) => (text === '' ? { text: '.', placed: false } : cellOf(text, true)))
}

/** The text between bars, without what stands outside of the outermost ones. */
function withoutEnds(parts: readonly string[]): readonly string[] {
  const first = parts[0]?.trim() === '' ? 1 : 0
  const last = parts.at(-1)?.trim() === '' ? parts.length - 1 : parts.length
  return parts.slice(first, last)
}

/** Three boxes of three characters each, where spaces are empty cells. */
function threes(parts: readonly string[]): string {
  return parts.every((part) => lineGraphemes(part).length === 3) ? parts.join('') : ''
}

/** Single cells, one after the other; null when something among them is no cell. */
function closeCells(text: string): RowCell[] | null {
  const cells: RowCell[] = []
  const graphemes = lineGraphemes(text)
  for (let at = 0; at < graphemes.length; at++) {
    const placed = graphemes[at] === '+' && isLetter(graphemes[at + 1] ?? '')
    if (placed) at++
    const cell = graphemes[at] as string
    if (!isEmptySymbol(cell) && !isLetter(cell)) return null
    cells.push({ text: cell, placed })
    if (cells.length > SIDE) return null
  }
  return cells
}

/**
 * The cell that a word is: one letter or empty symbol; one that a player has placed (`+5`, `u5`); or
 * the letters that are noted there, which outside of a frame must be digits to be no prose.
 */
function cellOf(word: string, framed: boolean): RowCell | null {
  if (PLACED_DIGIT.test(word)) return { text: word.slice(1), placed: true }
  const cells = closeCells(word)
  if (!cells) return null
  if (cells.length === 1) return cells[0] ?? null
  const letters = cells.map(({ text }) => text)
  const sound = cells.every(({ text, placed }) => !placed && isLetter(text))
  if (!sound || new Set(letters).size < letters.length) return null
  return framed || letters.every(isDigit) ? { text: letters.join(''), placed: false } : null
}

/**
 * Whether a line that is no row was meant as one: it has several empty cells and no word in it. Dates
 * have noughts and dashes too.
 */
export function isNearlyRow(line: string): boolean {
  if (/\p{Ll}{3}|^\s*\d{4}-\d\d-\d\d\s*$|^\s*#/u.test(line)) return false
  const empty = line.match(/[.0_*-]/g)?.length ?? 0
  return empty >= 2 && cellCountOf(line) >= 5
}

/** How many cells a line seems to have, for a message. */
export function cellCountOf(line: string): number {
  return lineGraphemes(line).filter((each) => each.trim() !== '' && !/[|│┃║+]/.test(each)).length
}
