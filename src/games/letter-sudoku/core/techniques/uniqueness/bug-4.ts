import { UNITS } from '../../../../../kit/grid-geometry.ts'
import type { CellIndex, Unit } from '../../../../../kit/grid-geometry.ts'
import { countOf, symbolsOf } from '../../symbol.ts'
import type { CellSymbol, Technique } from '../technique.ts'
import { bugStep } from './bug-step.ts'
import { findBug } from './find-bug.ts'
import { sharedUnits } from './shared-units.ts'

/**
 * A grave but for two cells of a unit that have a candidate in common beside the extra ones: one of
 * the cells holds an extra candidate, the other the common one. Sudoku Explainer: 5.7.
 */
export const bug4: Technique = {
  id: 'bug4',
  rating: 5.7,
  visit(position, see) {
    const bug = findBug(position)
    if (!bug || bug.cells.length !== 2) return false
    const candidatesOf = (cell: CellIndex) => position.candidates[cell] as number
    const common = bug.cells.reduce((mask, cell) => mask & candidatesOf(cell), ~bug.mask)
    if (countOf(common & 0x1ff) !== 1) return false
    const eliminations = bug.cells.flatMap((cell): CellSymbol[] =>
      symbolsOf(candidatesOf(cell) & ~(bug.extras.get(cell) ?? 0) & ~common).map((symbol) => ({
        cell,
        symbol,
      })),
    )
    return sharedUnits(bug.cells).some((unit) => {
      const units = [UNITS[unit] as Unit]
      return see(bugStep(bug, { technique: bug4.id, rating: bug4.rating, eliminations, units }))
    })
  },
}
