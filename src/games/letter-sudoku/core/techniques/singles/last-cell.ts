import { UNITS } from '../../../../../kit/grid-geometry.ts'
import type { CellIndex, Unit } from '../../../../../kit/grid-geometry.ts'
import type { Position } from '../../solver/position.ts'
import { ALL_SYMBOLS, EMPTY, countOf, lowestOf, maskOf } from '../../symbol.ts'
import type { Technique } from '../technique.ts'

/** The last empty cell of a unit takes the symbol that the unit lacks. Sudoku Explainer: 1.0. */
export const lastCell: Technique = {
  id: 'lastCell',
  rating: 1,
  visit(position, see) {
    for (const unit of UNITS) {
      const cell = onlyOpenCell(position, unit)
      if (cell === null) continue
      const lacking = lackingIn(position, unit)
      // With a letter twice in the unit it lacks two: choosing one of them would be a guess.
      if (countOf(lacking) !== 1 || !(lacking & (position.candidates[cell] as number))) continue
      const symbol = lowestOf(lacking)
      const step = {
        technique: lastCell.id,
        rating: lastCell.rating,
        placements: [{ cell, symbol }],
        eliminations: [],
        causes: unit.cells.filter((each) => each !== cell),
        units: [unit],
        symbols: [symbol],
      }
      if (see(step)) return true
    }
    return false
  },
}

function onlyOpenCell({ values }: Position, unit: Unit): CellIndex | null {
  let open: CellIndex | null = null
  for (const cell of unit.cells) {
    if (values[cell] !== EMPTY) continue
    if (open !== null) return null
    open = cell
  }
  return open
}

function lackingIn({ values }: Position, unit: Unit): number {
  let held = 0
  for (const cell of unit.cells) if (values[cell] !== EMPTY) held |= maskOf(values[cell] as number)
  return ALL_SYMBOLS & ~held
}
