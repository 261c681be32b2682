import type { TechniqueId } from '../technique-id.ts'
import type { Technique } from '../technique.ts'
import { visitAlsWithPair } from './visit-als-with-pair.ts'
import type { WingRating } from './visit-als-with-pair.ts'
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

// Cells of a unit with one candidate more than there are cells, and a cell with two of the candidates.
// Ratings are Sukaku Explainer's, which depend on the most candidates that one of the cells has.

export const wxyzWing = alsWithPair('wxyzWing', {
  size: 3,
  rating: 5.5,
  ratingOf: (most) => (most === 3 ? 5.6 : 5.5),
})
export const vwxyzWing = alsWithPair('vwxyzWing', {
  size: 4,
  rating: 6.2,
  ratingOf: (most) => (most === 3 ? 6.4 : most === 5 ? 6.2 : 6.3),
})
export const uvwxyzWing = alsWithPair('uvwxyzWing', { size: 5, rating: 6.6, ratingOf: () => 6.6 })

interface PincersRow {
  readonly rating: number
  /** How many candidates the pivot has. */
  readonly inPivot: 2 | 3
}

interface AlsRow {
  readonly rating: number
  /** How many cells of the unit there are. */
  readonly size: number
  readonly ratingOf: WingRating
}

function pincers(id: TechniqueId, { rating, inPivot }: PincersRow): Technique {
  const rule = { id, rating }
  return { ...rule, visit: (position, see) => visitPincers(rule, position, inPivot, see) }
}

function alsWithPair(id: TechniqueId, { rating, size, ratingOf }: AlsRow): Technique {
  const rule = { id, rating }
  return {
    ...rule,
    visit: (position, see) => visitAlsWithPair(rule, position, size, ratingOf, see),
  }
}
