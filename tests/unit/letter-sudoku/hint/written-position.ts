import { Position } from '../../../../src/games/letter-sudoku/core/solver/position.ts'
import { SYMBOLS } from '../../../../src/games/letter-sudoku/core/symbol.ts'

/**
 * Reads a position as it is written in explained.json: 81 cells, each either the digits that are its
 * candidates, or a digit that stands there, "*7" where the puzzle gave it and "=7" where not.
 */
export function parsePosition(text: string): Position {
  const cells = text.split(' ')
  const placed = (signs: string) => (cell: string) =>
    signs.includes(cell[0] ?? '') ? Number(cell[1]) - 1 : -1
  const position = Position.of(cells.map(placed('*=')), cells.map(placed('*')))
  cells.forEach((candidates, cell) => {
    for (const symbol of SYMBOLS)
      if (!candidates.includes(String(symbol + 1))) position.eliminate(cell, symbol)
  })
  return position
}
