import { visitNakedSets } from './visit-naked-sets.ts'
import type { Technique } from '../technique.ts'

/** Four cells of a unit have four candidates between them. Sudoku Explainer: 5.0. */
export const nakedQuad: Technique = {
  id: 'nakedQuad',
  rating: 5,
  visit: (position, see) => visitNakedSets(nakedQuad, position, 4, see),
}
