import { visitTwoLinks } from './visit-two-links.ts'
import type { Technique } from '../technique.ts'

/**
 * Two strong links with groups of cells at their ends, beside the empty rectangle. Sukaku
 * Explainer: 4.3.
 */
export const groupedTurbotFish: Technique = {
  id: 'groupedTurbotFish',
  rating: 4.3,
  visit: (position, see) => visitTwoLinks('groupedTurbotFish', position, see),
}
