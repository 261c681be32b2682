import { SYMBOL_COUNT } from '../../games/letter-sudoku/core/symbol.ts'
import { CELLS, CELL_COUNT } from '../../kit/grid-geometry.ts'
import type { Result } from '../../kit/result.ts'
import { puzzleOfCells } from '../cells/puzzle-of-cells.ts'
import { refuse } from '../fault.ts'
import type { Fault } from '../fault.ts'
import type { ReadPuzzle } from '../read-puzzle.ts'
import { isEmptySymbol } from '../text/empty-symbols.ts'
import { DIGITS } from '../text/letter.ts'

export const CANDIDATE_COUNT = CELL_COUNT * SYMBOL_COUNT

/**
 * Reads 81 groups of nine: each digit at its own place, or an empty symbol there. A cell with one
 * digit holds it as a given.
 */
export function readCandidateLine(
  places: readonly string[],
  letters: readonly string[] | null,
): Result<ReadPuzzle, Fault> {
  const sound = places.every(
    (each, at) => isEmptySymbol(each) || each === DIGITS[at % SYMBOL_COUNT],
  )
  if (!sound) return refuse('joinedPuzzles', { count: SYMBOL_COUNT })
  const lists = CELLS.map((cell) =>
    places
      .slice(cell * SYMBOL_COUNT, (cell + 1) * SYMBOL_COUNT)
      .filter((each) => !isEmptySymbol(each)),
  )
  return puzzleOfCells(
    {
      cells: lists.map(([only = '.', ...more]) => (more.length > 0 ? '.' : only)),
      candidates: lists.map((list) => (list.length === 1 ? [] : list)),
    },
    letters,
  )
}
