import { visitFish } from './visit-fish.ts'
import type { Technique } from '../technique.ts'

/** Two parallel lines hold a symbol in the same two crossing lines. Sudoku Explainer: 3.2. */
export const xWing: Technique = {
  id: 'xWing',
  rating: 3.2,
  visit: (position, see) => visitFish(xWing, position, 2, see),
}
