import { UNITS } from '../../../../../kit/grid-geometry.ts'
import type { CellIndex, Unit } from '../../../../../kit/grid-geometry.ts'
import { EMPTY, countOf, symbolsOf } from '../../symbol.ts'
import type { BugRule } from './bug-rules.ts'
import { bugStep } from './bug-step.ts'
import { chooseCells } from './choose-cells.ts'
import { sharedUnits } from './shared-units.ts'

/** The largest set. With a larger one, the rest of the unit would be an easier set. */
const LARGEST = 6

/**
 * Type 3: several cells of a unit have extra candidates. They act as one cell that has only these, and
 * make a naked set with other cells of the unit. Sudoku Explainer: 5.8 for a pair, 0.1 more for each
 * further cell.
 */
export const extrasOfBugInSet: BugRule = (technique, position, bug, see) => {
  if (bug.cells.length < 2 || countOf(bug.mask) < 2) return false
  const visit = (unit: Unit) => visitSets(unit, technique, position, bug, see)
  return sharedUnits(bug.cells).some((unit) => visit(UNITS[unit] as Unit))
}

function visitSets(
  unit: Unit,
  ...[{ id, rating: ratingOfPair }, position, bug, see]: Parameters<BugRule>
): boolean {
  const candidatesOf = (cell: CellIndex) => position.candidates[cell] as number
  const others = unit.cells.filter(
    (cell) => position.values[cell] === EMPTY && !bug.cells.includes(cell),
  )
  for (let size = 2; size <= LARGEST && size <= others.length; size++) {
    const rating = Math.round(ratingOfPair * 10 + size - 2) / 10
    const ended = chooseCells(others, size - 1, (cells) => {
      const own = cells.reduce((mask, cell) => mask | candidatesOf(cell), 0)
      // The extra candidates must all be among those of the other cells, or some would be outside.
      if (countOf(own) !== size || (bug.mask & ~own) !== 0) return false
      const eliminations = others
        .filter((cell) => !cells.includes(cell))
        .flatMap((cell) => symbolsOf(candidatesOf(cell) & own).map((symbol) => ({ cell, symbol })))
      if (eliminations.length === 0) return false
      const set = { kind: 'naked', cells, symbols: symbolsOf(own) } as const
      return see(bugStep(bug, { technique: id, rating, eliminations, units: [unit], set }))
    })
    if (ended) return true
  }
  return false
}
