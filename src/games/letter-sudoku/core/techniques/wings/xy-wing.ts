import { CELLS, PEERS } from '../../../../../kit/grid-geometry.ts'
import type { CellIndex } from '../../../../../kit/grid-geometry.ts'
import { countOf } from '../../symbol.ts'
import type { Technique } from '../technique.ts'
import { visitPincers } from './visit-pincers.ts'

/**
 * A pivot with two candidates sees two cells with two, each of which shares one with the pivot and
 * the third with the other: whichever the pivot holds, one of the pincers holds the third. Sudoku
 * Explainer: 4.2.
 */
export const xyWing: Technique = {
  id: 'xyWing',
  rating: 4.2,
  visit(position, see) {
    const { candidates } = position
    for (const pivot of CELLS) {
      const mask = candidates[pivot] as number
      if (countOf(mask) !== 2) continue
      const pincers = (PEERS[pivot] as readonly CellIndex[]).filter((peer) => {
        const other = candidates[peer] as number
        return countOf(other) === 2 && countOf(other & mask) === 1
      })
      if (visitPincers(xyWing, position, pivot, pincers, see)) return true
    }
    return false
  },
}
