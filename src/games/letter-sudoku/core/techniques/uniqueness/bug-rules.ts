import { UNITS } from '../../../../../kit/grid-geometry.ts'
import type { CellIndex, Unit } from '../../../../../kit/grid-geometry.ts'
import type { Position } from '../../solver/position.ts'
import { seenByAll } from '../../solver/sight.ts'
import { ALL_SYMBOLS, countOf, lowestOf, symbolsOf } from '../../symbol.ts'
import type { CellSymbol, Technique, Visitor } from '../technique.ts'
import { bugStep } from './bug-step.ts'
import type { Bug } from './find-bug.ts'
import { sharedUnits } from './shared-units.ts'

/** Looks at the grave of a position and shows the steps that a technique allows. */
export type BugRule = (
  technique: Pick<Technique, 'id' | 'rating'>,
  position: Position,
  bug: Bug,
  see: Visitor,
) => boolean

/** Type 1: one cell has extra candidates. It holds one of these, so it loses all others. */
export const onlyWideCell: BugRule = ({ id, rating }, { candidates }, bug, see) => {
  const [cell, second] = bug.cells
  if (cell === undefined || second !== undefined) return false
  const others = (candidates[cell] as number) & ~bug.mask
  const eliminations = symbolsOf(others).map((symbol) => ({ cell, symbol }))
  return see(bugStep(bug, { technique: id, rating, eliminations }))
}

/**
 * Type 2: several cells have the same one extra candidate. One of them holds it, so it goes from every
 * cell that sees them all.
 */
export const sameExtraInAll: BugRule = ({ id, rating }, position, bug, see) => {
  if (bug.cells.length < 2 || countOf(bug.mask) !== 1) return false
  const symbol = lowestOf(bug.mask)
  const eliminations = seenByAll(position, symbol, bug.cells).map((cell) => ({ cell, symbol }))
  if (eliminations.length === 0) return false
  return see(bugStep(bug, { technique: id, rating, eliminations }))
}

/**
 * Type 4: two cells of a unit have extra candidates, and one other candidate in common. One cell holds
 * an extra candidate, the other the common one, so both lose the rest.
 */
export const commonCandidate: BugRule = ({ id, rating }, { candidates }, bug, see) => {
  if (bug.cells.length !== 2) return false
  const candidatesOf = (cell: CellIndex) => candidates[cell] as number
  const common = bug.cells.reduce(
    (mask, cell) => mask & candidatesOf(cell),
    ALL_SYMBOLS & ~bug.mask,
  )
  if (countOf(common) !== 1) return false
  const eliminations = bug.cells.flatMap((cell): CellSymbol[] =>
    symbolsOf(candidatesOf(cell) & ~(bug.extras.get(cell) ?? 0) & ~common).map((symbol) => ({
      cell,
      symbol,
    })),
  )
  return sharedUnits(bug.cells).some((unit) =>
    see(bugStep(bug, { technique: id, rating, eliminations, units: [UNITS[unit] as Unit] })),
  )
}
