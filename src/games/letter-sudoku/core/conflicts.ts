import { UNITS } from '../../../kit/grid-geometry.ts'
import type { CellIndex, Unit } from '../../../kit/grid-geometry.ts'
import { EMPTY, SYMBOLS, maskOf } from './symbol.ts'
import type { Symbol } from './symbol.ts'

/** A symbol that stands more than once in a unit. */
export interface Conflict {
  readonly symbol: Symbol
  readonly unit: Unit
  /** Two cells or more, in reading order. */
  readonly cells: readonly CellIndex[]
}

/** All conflicts, rows first, then columns, then boxes. */
export function findConflicts(values: readonly number[]): Conflict[] {
  return UNITS.filter((unit) => holdsOneTwice(values, unit)).flatMap((unit) =>
    SYMBOLS.flatMap((symbol) => {
      const cells = unit.cells.filter((cell) => values[cell] === symbol)
      return cells.length > 1 ? [{ symbol, unit, cells }] : []
    }),
  )
}

const KNOWN = new WeakMap<readonly number[], readonly Conflict[]>()

/**
 * The same as `findConflicts`, remembered for each list of values. The list must never change, as
 * in a state.
 */
export function conflictsOf(values: readonly number[]): readonly Conflict[] {
  const known = KNOWN.get(values) ?? findConflicts(values)
  KNOWN.set(values, known)
  return known
}

/**
 * Whether any symbol appears twice in a unit. It is nearly always false, and much quicker than
 * finding which.
 */
function holdsOneTwice(values: readonly number[], { cells }: Unit): boolean {
  let seen = 0
  for (const cell of cells) {
    const value = values[cell] ?? EMPTY
    const bit = value === EMPTY ? 0 : maskOf(value)
    if (seen & bit) return true
    seen |= bit
  }
  return false
}

/** How many of each symbol are still to be placed, never negative. */
export function remainingOf(values: readonly number[]): number[] {
  return SYMBOLS.map((symbol) => {
    const placed = values.filter((value) => value === symbol).length
    return Math.max(0, SYMBOLS.length - placed)
  })
}
