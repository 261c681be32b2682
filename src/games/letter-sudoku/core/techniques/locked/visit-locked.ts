import { UNITS } from '../../../../../kit/grid-geometry.ts'
import type { Unit } from '../../../../../kit/grid-geometry.ts'
import { cellsAt } from '../../solver/cells-at.ts'
import type { Position } from '../../solver/position.ts'
import { SYMBOLS, SYMBOL_COUNT } from '../../symbol.ts'
import type { Symbol } from '../../symbol.ts'
import type { Step, Technique, Visitor } from '../technique.ts'
import type { Crossing } from './crossings.ts'

type Rule = Pick<Technique, 'id' | 'rating'>

/**
 * Shows every symbol that a base holds only where it crosses the cover, so that the rest of the cover
 * loses it. Units of a step: base, cover.
 */
export function visitLocked(
  rule: Rule,
  position: Position,
  crossings: readonly Crossing[],
  see: Visitor,
): boolean {
  for (const crossing of crossings)
    for (const symbol of SYMBOLS)
      if (isLocked(position, crossing, symbol) && see(lockedStep(rule, position, crossing, symbol)))
        return true
  return false
}

/**
 * The same where it leaves another unit of the base's kind with one cell for the symbol, which is
 * placed at once. Units of a step: base, cover, the unit of the placement.
 */
export function visitDirectLocked(
  rule: Rule,
  position: Position,
  crossings: readonly Crossing[],
  see: Visitor,
): boolean {
  for (const crossing of crossings)
    for (const symbol of SYMBOLS) {
      if (!isLocked(position, crossing, symbol)) continue
      for (const other of crossing.others) {
        const places = position.places[other.base * SYMBOL_COUNT + symbol] as number
        const left = places & ~other.inBase
        // With one place before, it is a hidden single already.
        if ((places & (places - 1)) === 0 || left === 0 || (left & (left - 1)) !== 0) continue
        const step = lockedStep(rule, position, crossing, symbol)
        const placements = cellsAt(other.base, left).map((cell) => ({ cell, symbol }))
        const units = [...step.units, UNITS[other.base] as Unit]
        if (see({ ...step, placements, units })) return true
      }
    }
  return false
}

function isLocked({ places }: Position, crossing: Crossing, symbol: Symbol): boolean {
  const inBase = places[crossing.base * SYMBOL_COUNT + symbol] as number
  if ((inBase & (inBase - 1)) === 0 || (inBase & ~crossing.inBase) !== 0) return false
  return ((places[crossing.cover * SYMBOL_COUNT + symbol] as number) & ~crossing.inCover) !== 0
}

function lockedStep(
  { id, rating }: Rule,
  { places }: Position,
  { base, cover, inCover }: Crossing,
  symbol: Symbol,
): Step {
  const inBase = places[base * SYMBOL_COUNT + symbol] as number
  const gone = (places[cover * SYMBOL_COUNT + symbol] as number) & ~inCover
  return {
    technique: id,
    rating,
    placements: [],
    eliminations: cellsAt(cover, gone).map((cell) => ({ cell, symbol })),
    causes: cellsAt(base, inBase),
    units: [UNITS[base] as Unit, UNITS[cover] as Unit],
    symbols: [symbol],
  }
}
