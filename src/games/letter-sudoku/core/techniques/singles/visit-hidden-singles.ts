import { CELLS, UNITS } from '../../../../../kit/grid-geometry.ts'
import type { CellIndex, Unit } from '../../../../../kit/grid-geometry.ts'
import type { Position } from '../../solver/position.ts'
import { sees } from '../../solver/sight.ts'
import { EMPTY, SYMBOLS, SYMBOL_COUNT } from '../../symbol.ts'
import type { Symbol } from '../../symbol.ts'
import type { Technique, Visitor } from '../technique.ts'

/** Shows every symbol that has one cell left in one of the units, given as indices into `UNITS`. */
export function visitHiddenSingles(
  { id, rating }: Pick<Technique, 'id' | 'rating'>,
  position: Position,
  units: readonly number[],
  see: Visitor,
): boolean {
  for (const index of units) {
    for (const symbol of SYMBOLS) {
      const places = position.places[index * SYMBOL_COUNT + symbol] as number
      if (places === 0 || (places & (places - 1)) !== 0) continue
      const unit = UNITS[index] as Unit
      const cell = unit.cells[31 - Math.clz32(places)] as CellIndex
      const step = {
        technique: id,
        rating,
        placements: [{ cell, symbol }],
        eliminations: [],
        causes: blockersOf(position, unit, cell, symbol),
        units: [unit],
        symbols: [symbol],
      }
      if (see(step)) return true
    }
  }
  return false
}

/**
 * The same symbol elsewhere, which keeps it out of the unit's other empty cells. Each blocker is the
 * one that sees most of the cells not yet accounted for, so that an explanation names few.
 */
function blockersOf(
  { values }: Position,
  unit: Unit,
  target: CellIndex,
  symbol: Symbol,
): CellIndex[] {
  const blockers: CellIndex[] = []
  const holders = CELLS.filter((cell) => values[cell] === symbol)
  let open = unit.cells.filter((cell) => cell !== target && values[cell] === EMPTY)
  while (open.length > 0) {
    const best = mostSeenFrom(holders, open)
    if (best === null) break
    blockers.push(best)
    open = open.filter((cell) => !sees(best, cell))
  }
  return blockers.sort((a, b) => a - b)
}

/** The cell holding the symbol that sees most of the open cells; null when none sees any. */
function mostSeenFrom(holders: readonly CellIndex[], open: readonly CellIndex[]): CellIndex | null {
  let best: CellIndex | null = null
  let most = 0
  for (const holder of holders) {
    let seen = 0
    for (const cell of open) if (sees(holder, cell)) seen++
    if (seen > most) {
      most = seen
      best = holder
    }
  }
  return best
}
