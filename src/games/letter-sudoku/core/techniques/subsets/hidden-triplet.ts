import { visitHiddenSets } from './visit-hidden-sets.ts'
import type { Technique } from '../technique.ts'

/** Three symbols have three cells of a unit between them. Sudoku Explainer: 4.0. */
export const hiddenTriplet: Technique = {
  id: 'hiddenTriplet',
  rating: 4,
  visit: (position, see) => visitHiddenSets(hiddenTriplet, position, 3, see),
}
