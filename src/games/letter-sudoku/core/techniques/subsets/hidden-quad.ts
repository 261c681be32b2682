import { visitHiddenSets } from './visit-hidden-sets.ts'
import type { Technique } from '../technique.ts'

/** Four symbols have four cells of a unit between them. Sudoku Explainer: 5.4. */
export const hiddenQuad: Technique = {
  id: 'hiddenQuad',
  rating: 5.4,
  visit: (position, see) => visitHiddenSets(hiddenQuad, position, 4, see),
}
