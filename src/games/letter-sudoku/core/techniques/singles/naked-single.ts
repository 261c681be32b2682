import { CELLS, PEERS } from '../../../../../kit/grid-geometry.ts'
import type { CellIndex } from '../../../../../kit/grid-geometry.ts'
import type { Position } from '../../solver/position.ts'
import { EMPTY, countOf, lowestOf } from '../../symbol.ts'
import type { Technique } from '../technique.ts'

/** A cell has one candidate left: its peers hold all other symbols. Sudoku Explainer: 2.3. */
export const nakedSingle: Technique = {
  id: 'nakedSingle',
  rating: 2.3,
  visit(position, see) {
    for (const cell of CELLS) {
      const mask = position.candidates[cell] as number
      if (countOf(mask) !== 1) continue
      const symbol = lowestOf(mask)
      const step = {
        technique: nakedSingle.id,
        rating: nakedSingle.rating,
        placements: [{ cell, symbol }],
        eliminations: [],
        causes: witnessesOf(position, cell),
        units: [],
        symbols: [symbol],
      }
      if (see(step)) return true
    }
    return false
  },
}

/** One peer for each symbol that they hold, the first in reading order. */
function witnessesOf(position: Position, cell: CellIndex): CellIndex[] {
  const seen = new Set<number>()
  return (PEERS[cell] ?? []).filter((peer) => {
    const value = position.values[peer] ?? EMPTY
    if (value === EMPTY || seen.has(value)) return false
    seen.add(value)
    return true
  })
}
