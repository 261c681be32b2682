import { visitDirectHiddenSets } from './visit-hidden-sets.ts'
import type { Technique } from '../technique.ts'

/**
 * A hidden triplet that leaves its unit with one cell for another symbol. Sudoku Explainer: 2.5.
 */
export const directHiddenTriplet: Technique = {
  id: 'directHiddenTriplet',
  rating: 2.5,
  visit: (position, see) => visitDirectHiddenSets(directHiddenTriplet, position, 3, see),
}
