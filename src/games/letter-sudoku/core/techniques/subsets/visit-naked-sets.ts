import { SIDE, UNITS, boxOf, columnOf, rowOf } from '../../../../../kit/grid-geometry.ts'
import type { CellIndex, Unit } from '../../../../../kit/grid-geometry.ts'
import { cellsAt } from '../../solver/cells-at.ts'
import type { Position } from '../../solver/position.ts'
import { symbolsOf } from '../../symbol.ts'
import type { CellSymbol, Technique, Visitor } from '../technique.ts'
import { visitTuples } from './visit-tuples.ts'

/**
 * Shows every set of `size` cells of a unit with as many candidates between them: no other cell of a
 * unit that holds them all can have one of these. Where a pair or triplet lies in a line and a box at
 * once, both lose them in one step. Units of a step: those in which something goes.
 */
export function visitNakedSets(
  { id, rating }: Pick<Technique, 'id' | 'rating'>,
  position: Position,
  size: number,
  see: Visitor,
): boolean {
  const masks = new Uint16Array(SIDE)
  const nine = { masks, offset: 0, stride: 1 }
  for (let index = 0; index < UNITS.length; index++) {
    const { cells } = UNITS[index] as Unit
    for (let at = 0; at < SIDE; at++) masks[at] = position.candidates[cells[at] as number] as number
    const ended = visitTuples(nine, size, (members, union) => {
      const shared = sharedUnits(cellsAt(index, members))
      // The same set was shown with its line.
      if (shared[0] !== index) return false
      const [units, eliminations] = losses(position, shared, cellsAt(index, members), union)
      if (eliminations.length === 0) return false
      return see({
        technique: id,
        rating,
        placements: [],
        eliminations,
        causes: cellsAt(index, members),
        units,
        symbols: symbolsOf(union),
      })
    })
    if (ended) return true
  }
  return false
}

/** The units that hold all of the cells, as indices into `UNITS`, lines before boxes. */
function sharedUnits(cells: readonly CellIndex[]): number[] {
  const [first] = cells as [CellIndex]
  const shared = (unitOf: (cell: number) => number) =>
    cells.every((cell) => unitOf(cell) === unitOf(first))
  return [
    ...(shared(rowOf) ? [rowOf(first)] : []),
    ...(shared(columnOf) ? [SIDE + columnOf(first)] : []),
    ...(shared(boxOf) ? [2 * SIDE + boxOf(first)] : []),
  ]
}

/** What the other cells of the units lose, and the units that lose something. */
function losses(
  { candidates }: Position,
  units: readonly number[],
  cells: readonly CellIndex[],
  union: number,
): [Unit[], CellSymbol[]] {
  const losing: Unit[] = []
  const lost = new Map<CellIndex, number>()
  for (const index of units) {
    const unit = UNITS[index] as Unit
    const hit = unit.cells.filter(
      (cell) => ((candidates[cell] as number) & union) !== 0 && !cells.includes(cell),
    )
    if (hit.length > 0) losing.push(unit)
    for (const cell of hit) lost.set(cell, (candidates[cell] as number) & union)
  }
  const eliminations = [...lost]
    .sort(([one], [other]) => one - other)
    .flatMap(([cell, mask]) => symbolsOf(mask).map((symbol) => ({ cell, symbol })))
  return [losing, eliminations]
}
