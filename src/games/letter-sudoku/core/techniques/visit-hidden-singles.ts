import { PEERS, UNITS } from '../../../../kit/grid-geometry.ts'
import type { CellIndex, Unit } from '../../../../kit/grid-geometry.ts'
import type { Position } from '../solver/position.ts'
import { EMPTY, SYMBOLS, SYMBOL_COUNT } from '../symbol.ts'
import type { Symbol } from '../symbol.ts'
import type { Technique, Visitor } from './technique.ts'

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
      const causes = blockersOf(position, unit, cell, symbol)
      const placements = [{ cell, symbol }]
      if (
        see({
          technique: id,
          rating,
          placements,
          eliminations: [],
          causes,
          units: [unit],
          symbols: [symbol],
        })
      )
        return true
    }
  }
  return false
}

/**
 * The same symbol elsewhere, which keeps it out of the unit's other empty cells. Each blocker is the
 * one that sees most of the cells not yet accounted for, so that an explanation names few.
 */
function blockersOf(
  position: Position,
  unit: Unit,
  target: CellIndex,
  symbol: Symbol,
): CellIndex[] {
  const blockers: CellIndex[] = []
  let open = unit.cells.filter((cell) => cell !== target && position.values[cell] === EMPTY)
  for (;;) {
    const best = mostSeenFrom(position, open, symbol)
    if (best === null) return blockers.sort((a, b) => a - b)
    blockers.push(best)
    open = open.filter((cell) => !PEERS[best]?.includes(cell))
  }
}

/** The cell holding the symbol that sees most of the open cells; null when none sees any. */
function mostSeenFrom(
  position: Position,
  open: readonly CellIndex[],
  symbol: Symbol,
): CellIndex | null {
  const seen = new Map<CellIndex, number>()
  for (const cell of open)
    for (const peer of PEERS[cell] ?? [])
      if (position.values[peer] === symbol) seen.set(peer, (seen.get(peer) ?? 0) + 1)
  let best: CellIndex | null = null
  for (const [cell, count] of seen) if (best === null || count > (seen.get(best) ?? 0)) best = cell
  return best
}
