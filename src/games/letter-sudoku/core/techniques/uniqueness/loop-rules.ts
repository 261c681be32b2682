import { UNITS } from '../../../../../kit/grid-geometry.ts'
import type { Unit } from '../../../../../kit/grid-geometry.ts'
import type { Position } from '../../solver/position.ts'
import { seenByAll } from '../../solver/sight.ts'
import { countOf, lowestOf } from '../../symbol.ts'
import type { CellSymbol, Visitor } from '../technique.ts'
import type { UniqueLoop } from './find-unique-loops.ts'
import { loopStep } from './loop-step.ts'
import { sharedUnits } from './shared-units.ts'

/** Looks at one loop and shows the steps that a rule allows. */
export type LoopRule = (position: Position, loop: UniqueLoop, see: Visitor) => boolean

const isRectangle = ({ cells }: UniqueLoop) => cells.length === 4

/** Type 1: one cell has other candidates. It takes one of these, so it loses the pair. */
export const onlyExtraCell: LoopRule = (position, loop, see) => {
  const [cell, second] = loop.extras
  if (cell === undefined || second !== undefined) return false
  const technique = isRectangle(loop) ? 'uniqueRectangle1' : 'uniqueLoop1'
  const eliminations = loop.pair
    .filter((symbol) => position.allows(cell, symbol))
    .map((symbol) => ({ cell, symbol }))
  return see(loopStep(loop, { technique, eliminations }))
}

/**
 * Type 2: several cells have the same one other candidate. One of them takes it, so it goes from every
 * cell that sees them all. HoDoKu calls it type 5 where the cells of a rectangle are three or lie on a
 * diagonal.
 */
export const sameExtraCandidate: LoopRule = (position, loop, see) => {
  if (loop.extras.length < 2 || countOf(loop.extraMask) !== 1) return false
  const symbol = lowestOf(loop.extraMask)
  const eliminations = seenByAll(position, symbol, loop.extras)
    .filter((cell) => !loop.extras.includes(cell))
    .map((cell) => ({ cell, symbol }))
  if (eliminations.length === 0) return false
  const inLine = loop.extras.length === 2 && sharedUnits(loop.extras).length > 0
  const rectangle = inLine ? 'uniqueRectangle2' : 'uniqueRectangle5'
  const technique = isRectangle(loop) ? rectangle : 'uniqueLoop2'
  return see(loopStep(loop, { technique, eliminations }))
}

/**
 * Type 4: the two cells with other candidates hold one of the pair for a unit between them, so neither
 * can hold the other. Units of the step: that one.
 */
export const lockedInExtras: LoopRule = (position, loop, see) => {
  if (loop.extras.length !== 2) return false
  const technique = isRectangle(loop) ? 'uniqueRectangle4' : 'uniqueLoop4'
  for (const index of sharedUnits(loop.extras)) {
    const unit = UNITS[index] as Unit
    for (const [locked, other] of [loop.pair, loop.pair.toReversed()]) {
      if (locked === undefined || other === undefined) continue
      const held = unit.cells.filter((cell) => position.allows(cell, locked))
      if (held.length !== 2 || !held.every((cell) => loop.extras.includes(cell))) continue
      const eliminations = loop.extras
        .filter((cell) => position.allows(cell, other))
        .map((cell): CellSymbol => ({ cell, symbol: other }))
      if (eliminations.length === 0) continue
      if (see(loopStep(loop, { technique, eliminations, units: [unit] }))) return true
    }
  }
  return false
}
