import { parseCell } from '../../../src/kit/grid-geometry.ts'
import { source, spec } from '../../unit/letter-sudoku/example-grid.ts'

export const LETTERS = [...source.letters]
export const GIVENS: readonly string[] = source.givens
/** Nine rows of letters, as printed on the answers page. */
export const SOLUTION: readonly string[] =
  'OERBIGJAT IJAORTGBE GTBEJAIRO RBETAIOJG TOIGBJAER AGJREOTIB EITAGRBOJ BAGJOERTI JROITBEGA'.split(
    ' ',
  )

export interface OpenCell {
  /** "r4c7" */
  readonly id: string
  readonly row: number
  readonly column: number
  readonly letter: string
}

/** The cells that a player fills, in reading order, with what belongs there. */
export const OPEN_CELLS: readonly OpenCell[] = SOLUTION.flatMap((letters, row) =>
  [...letters].flatMap((letter, column) =>
    GIVENS[row]?.[column] === '.'
      ? [{ id: `r${row + 1}c${column + 1}`, row: row + 1, column: column + 1, letter }]
      : [],
  ),
)

/**
 * A save of the built-in grid in which only the last few open cells are left to fill.
 * @param shown whether the app placed the others for the player
 */
export function nearlySolvedSave(left: number, shown = false): string {
  const moves = OPEN_CELLS.slice(0, OPEN_CELLS.length - left).map(({ id, letter }) => ({
    type: 'place',
    cell: parseCell(id),
    symbol: LETTERS.indexOf(letter),
    tidy: true,
    ...(shown && { shown }),
  }))
  return JSON.stringify({
    format: 1,
    game: 'letter-sudoku',
    spec: { letters: source.letters, givens: source.givens },
    moves,
    position: moves.length,
    hints: 0,
    elapsed: 60_000,
    finished: left === 0,
    left,
  })
}

export const SAVE_KEY = 'netzero/save/torino-2026/netzero-grid'

if (spec.solution.map((symbol) => LETTERS[symbol]).join('') !== SOLUTION.join(''))
  throw new Error('The answers page is not that of the built-in grid')
