import type { TechniqueId } from '../technique-id.ts'
import type { Technique } from '../technique.ts'
import { visitAlsWithPair } from './visit-als-with-pair.ts'
import type { WingRating } from './visit-als-with-pair.ts'

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

interface AlsRow {
  readonly rating: number
  /** How many cells of the unit there are. */
  readonly size: number
  readonly ratingOf: WingRating
}

function alsWithPair(id: TechniqueId, { rating, size, ratingOf }: AlsRow): Technique {
  const rule = { id, rating }
  return {
    ...rule,
    visit: (position, see) => visitAlsWithPair(rule, position, size, ratingOf, see),
  }
}
