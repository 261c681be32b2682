import { visitFish } from './visit-fish.ts'
import type { Technique } from '../technique.ts'

/** Three parallel lines hold a symbol in three crossing lines. Sudoku Explainer: 3.8. */
export const swordfish: Technique = {
  id: 'swordfish',
  rating: 3.8,
  visit: (position, see) => visitFish(swordfish, position, 3, see),
}
