import { CELLS, PEERS } from '../../../../kit/grid-geometry.ts'
import type { CellIndex } from '../../../../kit/grid-geometry.ts'
import type { CandidateGrid } from '../solver/candidates.ts'
import { EMPTY, countOf, lowestOf } from '../symbol.ts'
import type { Technique } from './technique.ts'

/** A cell has one candidate left: its peers hold all other symbols. Sudoku Explainer: 2.3. */
export const nakedSingle: Technique = {
  id: 'nakedSingle',
  rating: 2.3,
  find(grid) {
    const cell = CELLS.find((each) => countOf(grid.candidates[each] ?? 0) === 1)
    if (cell === undefined) return null
    return {
      technique: 'nakedSingle',
      placements: [{ cell, symbol: lowestOf(grid.candidates[cell] ?? 0) }],
      eliminations: [],
      causes: witnessesOf(grid, cell),
      unit: null,
    }
  },
}

/** One peer for each symbol that they hold, the first in reading order. */
function witnessesOf(grid: CandidateGrid, cell: CellIndex): CellIndex[] {
  const seen = new Set<number>()
  return (PEERS[cell] ?? []).filter((peer) => {
    const value = grid.values[peer] ?? EMPTY
    if (value === EMPTY || seen.has(value)) return false
    seen.add(value)
    return true
  })
}
