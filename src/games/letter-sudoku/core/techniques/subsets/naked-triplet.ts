import { visitNakedSets } from './visit-naked-sets.ts'
import type { Technique } from '../technique.ts'

/** Three cells of a unit have three candidates between them. Sudoku Explainer: 3.6. */
export const nakedTriplet: Technique = {
  id: 'nakedTriplet',
  rating: 3.6,
  visit: (position, see) => visitNakedSets(nakedTriplet, position, 3, see),
}
