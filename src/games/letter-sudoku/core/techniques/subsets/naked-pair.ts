import { visitNakedSets } from './visit-naked-sets.ts'
import type { Technique } from '../technique.ts'

/** Two cells of a unit have the same two candidates. Sudoku Explainer: 3.0. */
export const nakedPair: Technique = {
  id: 'nakedPair',
  rating: 3,
  visit: (position, see) => visitNakedSets(nakedPair, position, 2, see),
}
