import { PEERS, UNITS } from '../../../../kit/grid-geometry.ts'
import type { CellIndex, Unit } from '../../../../kit/grid-geometry.ts'
import type { CandidateGrid } from '../solver/candidates.ts'
import { SYMBOLS, maskOf } from '../symbol.ts'
import type { Symbol } from '../symbol.ts'
import type { Step, Technique } from './technique.ts'

const BOXES = UNITS.filter((unit) => unit.kind === 'box')
const LINES = UNITS.filter((unit) => unit.kind !== 'box')

/** A box has one cell left for a symbol. Sudoku Explainer: 1.2. */
export const hiddenSingleBox: Technique = {
  id: 'hiddenSingle',
  rating: 1.2,
  find: (grid) => findIn(grid, BOXES),
}

/** A row or column has one cell left for a symbol. Sudoku Explainer: 1.5. */
export const hiddenSingleLine: Technique = {
  id: 'hiddenSingle',
  rating: 1.5,
  find: (grid) => findIn(grid, LINES),
}

function findIn(grid: CandidateGrid, units: readonly Unit[]): Step | null {
  for (const unit of units) {
    for (const symbol of SYMBOLS) {
      const cell = onlyCell(grid, unit, symbol)
      if (cell === null) continue
      return {
        technique: 'hiddenSingle',
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

/** The same symbol elsewhere, which keeps it out of the unit's other empty cells; each once. */
function blockersOf(
  grid: CandidateGrid,
  unit: Unit,
  target: CellIndex,
  symbol: Symbol,
): CellIndex[] {
  const open = unit.cells.filter((cell) => cell !== target && grid.values[cell] === -1)
  const blockers = new Set<CellIndex>()
  for (const cell of open) {
    const peers = (PEERS[cell] ?? []).filter((peer) => grid.values[peer] === symbol)
    const [first] = peers
    if (first !== undefined && !peers.some((peer) => blockers.has(peer))) blockers.add(first)
  }
  return [...blockers]
}
