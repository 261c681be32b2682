import { CELLS, PEERS } from '../../../../../kit/grid-geometry.ts'
import type { CellIndex } from '../../../../../kit/grid-geometry.ts'
import { countOf } from '../../symbol.ts'
import type { Technique } from '../technique.ts'
import { visitPincers } from './visit-pincers.ts'

/**
 * A pivot with three candidates sees two cells with different pairs of them: one of the three cells
 * holds the symbol that all have. Sudoku Explainer: 4.4.
 */
export const xyzWing: Technique = {
  id: 'xyzWing',
  rating: 4.4,
  visit(position, see) {
    const { candidates } = position
    for (const pivot of CELLS) {
      const mask = candidates[pivot] as number
      if (countOf(mask) !== 3) continue
      const pincers = (PEERS[pivot] as readonly CellIndex[]).filter((peer) => {
        const other = candidates[peer] as number
        return countOf(other) === 2 && (other & ~mask) === 0
      })
      if (visitPincers(xyzWing, position, pivot, pincers, see)) return true
    }
    return false
  },
}
