import { UNITS } from '../../../../../kit/grid-geometry.ts'
import type { CellIndex, Unit } from '../../../../../kit/grid-geometry.ts'
import type { Position } from '../../solver/position.ts'
import { EMPTY, countOf, symbolsOf } from '../../symbol.ts'
import type { Technique, Visitor } from '../technique.ts'
import { bugStep } from './bug-step.ts'
import { chooseCells } from './choose-cells.ts'
import { findBug } from './find-bug.ts'
import type { Bug } from './find-bug.ts'
import { sharedUnits } from './shared-units.ts'

/** No set of more cells than these: the rest of the unit would be an easier one. */
const LARGEST = 6

/**
 * A grave but for several cells of a unit, which act as one cell with the extra candidates and make a
 * naked set with other cells of the unit. Sudoku Explainer: 5.8 for a pair to 6.2.
 */
export const bug3: Technique = {
  id: 'bug3',
  rating: 5.8,
  visit(position, see) {
    const bug = findBug(position)
    if (!bug || bug.cells.length < 2 || countOf(bug.mask) < 2) return false
    return sharedUnits(bug.cells).some((unit) => visitSets(position, bug, UNITS[unit] as Unit, see))
  },
}

function visitSets(position: Position, bug: Bug, unit: Unit, see: Visitor): boolean {
  const candidatesOf = (cell: CellIndex) => position.candidates[cell] as number
  const others = unit.cells.filter(
    (cell) => position.values[cell] === EMPTY && !bug.cells.includes(cell),
  )
  for (let size = 2; size <= LARGEST && size <= others.length; size++) {
    const ended = chooseCells(others, size - 1, (cells) => {
      const own = cells.reduce((mask, cell) => mask | candidatesOf(cell), 0)
      // The extra candidates must all be among those of the other cells, or some would be outside.
      if (countOf(own) !== size || (bug.mask & ~own) !== 0) return false
      const eliminations = others
        .filter((cell) => !cells.includes(cell))
        .flatMap((cell) => symbolsOf(candidatesOf(cell) & own).map((symbol) => ({ cell, symbol })))
      if (eliminations.length === 0) return false
      const rating = (56 + size) / 10
      const set = { kind: 'naked', cells, symbols: symbolsOf(own) } as const
      return see(bugStep(bug, { technique: bug3.id, rating, eliminations, units: [unit], set }))
    })
    if (ended) return true
  }
  return false
}
