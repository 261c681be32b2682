import type { TechniqueId } from '../technique-id.ts'
import type { Technique } from '../technique.ts'
import { visitPincers } from './visit-pincers.ts'

/**
 * A pivot with two candidates sees two cells with two, each of which shares one with the pivot and
 * the third with the other: whichever the pivot holds, one of the pincers holds the third. Sudoku
 * Explainer: 4.2.
 */
export const xyWing = pincers('xyWing', { rating: 4.2, inPivot: 2 })
/**
 * A pivot with three candidates sees two cells with different pairs of them: one of the three cells
 * holds the symbol that all have. Sudoku Explainer: 4.4.
 */
export const xyzWing = pincers('xyzWing', { rating: 4.4, inPivot: 3 })

interface PincersRow {
  readonly rating: number
  /** How many candidates the pivot has. */
  readonly inPivot: 2 | 3
}

function pincers(id: TechniqueId, { rating, inPivot }: PincersRow): Technique {
  const rule = { id, rating }
  return { ...rule, visit: (position, see) => visitPincers(rule, position, inPivot, see) }
}
