import { visitHiddenSets } from './visit-hidden-sets.ts'
import type { Technique } from '../technique.ts'

/** Two symbols have the same two cells of a unit. Sudoku Explainer: 3.4. */
export const hiddenPair: Technique = {
  id: 'hiddenPair',
  rating: 3.4,
  visit: (position, see) => visitHiddenSets(hiddenPair, position, 2, see),
}
