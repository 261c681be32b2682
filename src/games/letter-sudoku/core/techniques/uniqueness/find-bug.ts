import { CELLS, UNITS } from '../../../../../kit/grid-geometry.ts'
import type { CellIndex } from '../../../../../kit/grid-geometry.ts'
import { cellsAt } from '../../solver/cells-at.ts'
import type { Position } from '../../solver/position.ts'
import { SYMBOLS, SYMBOL_COUNT, countOf, maskOf } from '../../symbol.ts'

/**
 * A bivalue universal grave but for some candidates: without them, every open cell would have two
 * candidates and every unit two places for each, and there would be two solutions or none. So at least
 * one of them is true.
 */
export interface Bug {
  /** The cells with such candidates, in reading order, and what these are. */
  readonly cells: readonly CellIndex[]
  readonly extras: ReadonlyMap<CellIndex, number>
  /** All of them together. */
  readonly mask: number
}

/** The grave in a position, or null where there is none. */
export function findBug(position: Position): Bug | null {
  const extras = extrasOf(position)
  if (extras === null || extras.size === 0 || !isGrave(position, extras)) return null
  const cells = [...extras.keys()].sort((a, b) => a - b)
  return { cells, extras, mask: [...extras.values()].reduce((mask, each) => mask | each, 0) }
}

/**
 * The candidates that are too many. A symbol with another number of places in a unit than two is too
 * many in the one wide cell there; with several wide cells another unit tells, unless it is the same
 * one symbol everywhere. Null where there is no wide cell to blame.
 */
function extrasOf(position: Position): Map<CellIndex, number> | null {
  const extras = new Map<CellIndex, number>()
  const blamed = new Set<CellIndex>()
  let symbols = 0
  const add = (cell: CellIndex, symbol: number) => {
    extras.set(cell, (extras.get(cell) ?? 0) | maskOf(symbol))
  }
  for (let unit = 0; unit < UNITS.length; unit++)
    for (const symbol of SYMBOLS) {
      const places = position.places[unit * SYMBOL_COUNT + symbol] as number
      if (places === 0 || countOf(places) === 2) continue
      const wide = cellsAt(unit, places).filter(
        (cell) => countOf(position.candidates[cell] as number) > 2,
      )
      const [cell] = wide
      if (cell === undefined) return null
      if (wide.length === 1) add(cell, symbol)
      symbols |= maskOf(symbol)
      for (const each of wide) blamed.add(each)
    }
  if (countOf(symbols) === 1)
    for (const cell of blamed) extras.set(cell, (extras.get(cell) ?? 0) | symbols)
  return extras
}

/** Whether without the extras all cells have two candidates and all units two places for each. */
function isGrave(position: Position, extras: ReadonlyMap<CellIndex, number>): boolean {
  const left = position.copy()
  for (const [cell, mask] of extras)
    for (const symbol of SYMBOLS) if (mask & maskOf(symbol)) left.eliminate(cell, symbol)
  for (const cell of CELLS) {
    if (left.values[cell] === -1 && countOf(left.candidates[cell] as number) !== 2) return false
  }
  return left.places.every((places) => places === 0 || countOf(places) === 2)
}
