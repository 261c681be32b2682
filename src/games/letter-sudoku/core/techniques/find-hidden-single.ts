import { PEERS } from '../../../../kit/grid-geometry.ts'
import type { CellIndex, Unit } from '../../../../kit/grid-geometry.ts'
import type { CandidateGrid } from '../solver/candidates.ts'
import { EMPTY, SYMBOLS, maskOf } from '../symbol.ts'
import type { Symbol } from '../symbol.ts'
import type { Step, TechniqueId } from './technique.ts'

/** The first of the units in which a symbol has one cell left, or null. */
export function findHiddenSingle(
  technique: TechniqueId,
  grid: CandidateGrid,
  units: readonly Unit[],
): Step | null {
  for (const unit of units) {
    for (const symbol of SYMBOLS) {
      const cell = onlyCell(grid, unit, symbol)
      if (cell === null) continue
      return {
        technique,
        placements: [{ cell, symbol }],
        eliminations: [],
        causes: blockersOf(grid, unit, cell, symbol),
        unit,
      }
    }
  }
  return null
}

function onlyCell(grid: CandidateGrid, unit: Unit, symbol: Symbol): CellIndex | null {
  const bit = maskOf(symbol)
  const cells = unit.cells.filter((cell) => (grid.candidates[cell] ?? 0) & bit)
  return cells.length === 1 ? (cells[0] ?? null) : null
}

/**
 * The same symbol elsewhere, which keeps it out of the unit's other empty cells. Each blocker is the
 * one that sees most of the cells not yet accounted for, so that an explanation names few.
 */
function blockersOf(
  grid: CandidateGrid,
  unit: Unit,
  target: CellIndex,
  symbol: Symbol,
): CellIndex[] {
  const blockers: CellIndex[] = []
  let open = unit.cells.filter((cell) => cell !== target && grid.values[cell] === EMPTY)
  for (;;) {
    const best = mostSeenFrom(grid, open, symbol)
    if (best === null) return blockers.sort((a, b) => a - b)
    blockers.push(best)
    open = open.filter((cell) => !PEERS[best]?.includes(cell))
  }
}

/** The cell holding the symbol that sees most of the open cells; null when none sees any. */
function mostSeenFrom(
  grid: CandidateGrid,
  open: readonly CellIndex[],
  symbol: Symbol,
): CellIndex | null {
  const seen = new Map<CellIndex, number>()
  for (const cell of open)
    for (const peer of PEERS[cell] ?? [])
      if (grid.values[peer] === symbol) seen.set(peer, (seen.get(peer) ?? 0) + 1)
  let best: CellIndex | null = null
  for (const [cell, count] of seen) if (best === null || count > (seen.get(best) ?? 0)) best = cell
  return best
}
