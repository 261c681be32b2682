import fc from 'fast-check'
import { Position } from '../../../src/games/letter-sudoku/core/solver/position.ts'

/** A way to turn, mirror, reorder and relabel a grid: where each cell and each symbol goes. */
export interface Turn {
  readonly cells: readonly number[]
  readonly symbols: readonly number[]
}

const order = (size: number) =>
  fc.shuffledSubarray(
    Array.from({ length: size }, (_, at) => at),
    { minLength: size, maxLength: size },
  )

const lines = fc
  .tuple(order(3), order(3), order(3), order(3))
  .map(([bands, ...within]) => bands.flatMap((band, at) => within[at]!.map((l) => band * 3 + l)))

export const turns: fc.Arbitrary<Turn> = fc
  .tuple(lines, lines, order(9), fc.boolean())
  .map(([rows, columns, symbols, flipped]) => ({
    symbols,
    cells: Array.from({ length: 81 }, (_, cell) => {
      const row = rows[Math.floor(cell / 9)] as number
      const column = columns[cell % 9] as number
      return flipped ? column * 9 + row : row * 9 + column
    }),
  }))

/** A position with its candidates, turned. */
export function turnedPosition(position: Position, { cells, symbols }: Turn): Position {
  const values = Array.from({ length: 81 }, () => -1)
  position.values.forEach((symbol, cell) => {
    if (symbol >= 0) values[cells[cell] as number] = symbols[symbol] as number
  })
  const result = Position.of(values)
  position.candidates.forEach((mask, cell) => {
    for (let symbol = 0; symbol < 9; symbol++)
      if (((mask >> symbol) & 1) === 0)
        result.eliminate(cells[cell] as number, symbols[symbol] as number)
  })
  return result
}
