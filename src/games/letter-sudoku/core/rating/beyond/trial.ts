import { CELL_COUNT, UNITS } from '../../../../../kit/grid-geometry.ts'
import { cellsAt } from '../../solver/cells-at.ts'
import { UNITS_OF } from '../../solver/position.ts'
import type { Position } from '../../solver/position.ts'
import { ALL_SYMBOLS, EMPTY, SYMBOL_COUNT, lowestOf, maskOf } from '../../symbol.ts'
import { claiming, pointing } from '../../techniques/locked/locked.ts'
import { hiddenPair, nakedPair } from '../../techniques/subsets/subsets.ts'
import { allSteps, applyStep } from '../../techniques/technique.ts'

/** The outcome of supposing a candidate. */
export interface Trial {
  /** The position that it led to. */
  readonly position: Position
  readonly failed: boolean
  /** How many symbols were placed on the way. */
  readonly placed: number
}

/** The techniques that a deep supposition is followed with, beside singles. */
const PATTERNS = [pointing, claiming, nakedPair, hiddenPair]

/**
 * Supposes a candidate and follows it with singles until nothing follows or a contradiction shows; all
 * that follow at once are taken together, so that no order matters.
 * @param deep whether locked symbols and pairs are used where there are no singles
 */
export function suppose(start: Position, candidate: number, deep: boolean): Trial {
  const position = start.copy()
  const cell = (candidate / SYMBOL_COUNT) | 0
  position.place(cell, candidate - cell * SYMBOL_COUNT)
  let placed = 1
  for (;;) {
    if (isContradictory(position)) return { position, failed: true, placed }
    const singles = singlesOf(position)
    placed += singles.length
    for (const single of singles) {
      const at = (single / SYMBOL_COUNT) | 0
      const symbol = single - at * SYMBOL_COUNT
      // Two singles can exclude each other.
      if (!position.allows(at, symbol)) return { position, failed: true, placed }
      position.place(at, symbol)
    }
    if (singles.length === 0 && !(deep && applyPatterns(position)))
      return { position, failed: false, placed }
  }
}

/** Cells with one candidate and symbols with one place, each once. */
function singlesOf({ candidates, places }: Position): number[] {
  const singles = new Set<number>()
  for (let cell = 0; cell < CELL_COUNT; cell++) {
    const mask = candidates[cell] as number
    if (mask !== 0 && (mask & (mask - 1)) === 0) singles.add(cell * SYMBOL_COUNT + lowestOf(mask))
  }
  for (let at = 0; at < places.length; at++) {
    const mask = places[at] as number
    if (mask === 0 || (mask & (mask - 1)) !== 0) continue
    const unit = (at / SYMBOL_COUNT) | 0
    const [cell = 0] = cellsAt(unit, mask)
    singles.add(cell * SYMBOL_COUNT + at - unit * SYMBOL_COUNT)
  }
  return [...singles]
}

/** A cell with nothing left, or a symbol without a place. */
export function isContradictory({ values, candidates, places }: Position): boolean {
  const held = new Uint16Array(UNITS.length)
  for (let cell = 0; cell < CELL_COUNT; cell++) {
    if (values[cell] === EMPTY) {
      if (candidates[cell] === 0) return true
      continue
    }
    for (const unit of UNITS_OF[cell] as readonly number[])
      held[unit] = (held[unit] as number) | maskOf(values[cell] as number)
  }
  for (let unit = 0; unit < UNITS.length; unit++) {
    let open = 0
    for (let symbol = 0; symbol < SYMBOL_COUNT; symbol++)
      if (places[unit * SYMBOL_COUNT + symbol] !== 0) open |= maskOf(symbol)
    if ((open | (held[unit] as number)) !== ALL_SYMBOLS) return true
  }
  return false
}

function applyPatterns(position: Position): boolean {
  const steps = PATTERNS.flatMap((pattern) => allSteps(pattern, position))
  for (const step of steps) applyStep(position, step)
  return steps.length > 0
}
