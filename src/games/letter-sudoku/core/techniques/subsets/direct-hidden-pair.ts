import { visitDirectHiddenSets } from './visit-hidden-sets.ts'
import type { Technique } from '../technique.ts'

/** A hidden pair that leaves its unit with one cell for another symbol. Sudoku Explainer: 2.0. */
export const directHiddenPair: Technique = {
  id: 'directHiddenPair',
  rating: 2,
  visit: (position, see) => visitDirectHiddenSets(directHiddenPair, position, 2, see),
}
