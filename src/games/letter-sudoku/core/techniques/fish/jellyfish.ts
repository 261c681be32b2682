import { visitFish } from './visit-fish.ts'
import type { Technique } from '../technique.ts'

/** Four parallel lines hold a symbol in four crossing lines. Sudoku Explainer: 5.2. */
export const jellyfish: Technique = {
  id: 'jellyfish',
  rating: 5.2,
  visit: (position, see) => visitFish(jellyfish, position, 4, see),
}
