import { EMPTY } from '../../games/letter-sudoku/core/symbol.ts'
import { SIDE } from '../../kit/grid-geometry.ts'
import { DIGITS } from '../text/letter.ts'
import type { ReadPuzzle } from '../read-puzzle.ts'

/** The givens in the letters of the puzzle, or in those that are named. */
export function textOfGivens(
  { givens, letters }: ReadPuzzle,
  empty: string,
  names: readonly string[] = letters,
): string {
  return textOfSymbols(givens, names, empty)
}

export function textOfSymbols(
  symbols: readonly number[],
  letters: readonly string[],
  empty: string,
): string {
  return symbols.map((symbol) => (symbol === EMPTY ? empty : (letters[symbol] ?? empty))).join('')
}

/** Nine rows of what stands in the cells. */
export function rowsOf<Cell>(cells: readonly Cell[]): Cell[][] {
  return Array.from({ length: SIDE }, (_, row) => cells.slice(row * SIDE, (row + 1) * SIDE))
}

/** Nine lines in digits: what a player sees, or the givens alone. */
export function linesInDigits(symbols: readonly number[]): string {
  return rowsOf(symbols)
    .map((row) => `${textOfSymbols(row, DIGITS, '.')}\n`)
    .join('')
}

/** A text on one line. */
export function onOneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}
