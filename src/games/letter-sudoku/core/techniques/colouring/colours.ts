import { CELLS, PEERS, UNITS } from '../../../../../kit/grid-geometry.ts'
import type { CellIndex } from '../../../../../kit/grid-geometry.ts'
import type { Position } from '../../solver/position.ts'
import type { Symbol } from '../../symbol.ts'
import type { Step, Technique } from '../technique.ts'

/** Whether a cell of one colour is a peer of a cell of another, or of another cell of the same. */
export function touch(some: readonly CellIndex[], others: readonly CellIndex[]): boolean {
  return others.some((cell) => sees(some, cell))
}

/** The cells, none of either colour, that have the symbol and see both colours. */
export function trapped(
  position: Position,
  symbol: Symbol,
  some: readonly CellIndex[],
  others: readonly CellIndex[],
): CellIndex[] {
  return CELLS.filter(
    (cell) =>
      position.allows(cell, symbol) &&
      !some.includes(cell) &&
      !others.includes(cell) &&
      sees(some, cell) &&
      sees(others, cell),
  )
}

/** The step that takes a symbol from some cells because of colours. */
export function colourStep(
  { id, rating }: Pick<Technique, 'id' | 'rating'>,
  symbol: Symbol,
  groups: readonly (readonly CellIndex[])[],
  eliminated: readonly CellIndex[],
): Step {
  const causes = groups.flat().sort((a, b) => a - b)
  return {
    technique: id,
    rating,
    placements: [],
    eliminations: eliminated.map((cell) => ({ cell, symbol })),
    causes,
    units: UNITS.filter(({ cells }) => cells.filter((cell) => causes.includes(cell)).length === 2),
    symbols: [symbol],
    groups,
  }
}

function sees(cells: readonly CellIndex[], cell: CellIndex): boolean {
  return cells.some((each) => PEERS[each]?.includes(cell))
}
