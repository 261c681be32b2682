import { EMPTY } from '../../games/letter-sudoku/core/symbol.ts'
import { CELL_COUNT } from '../../kit/grid-geometry.ts'
import type { ReadPuzzle } from '../read-puzzle.ts'
import { isEmptySymbol } from '../text/empty-symbols.ts'
import { DIGITS } from '../text/letter.ts'

const ONE = '1'.charCodeAt(0)

/**
 * Reads a line of 81 digits and symbols for empty cells, which most lines of long lists are, in a
 * fifth of the time that any line would take.
 * @returns null for every other line
 */
export function readDigits(line: string): ReadPuzzle | null {
  if (line.length !== CELL_COUNT) return null
  const givens: number[] = []
  for (let at = 0; at < CELL_COUNT; at++) {
    const symbol = line.charCodeAt(at) - ONE
    if (symbol >= 0 && symbol < DIGITS.length) givens.push(symbol)
    else if (isEmptySymbol(line[at] as string)) givens.push(EMPTY)
    else return null
  }
  return {
    letters: DIGITS,
    givens,
    placed: null,
    candidates: null,
    solution: null,
    about: {},
    written: line,
  }
}
