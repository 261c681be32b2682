import { visitHiddenSingles } from './visit-hidden-singles.ts'
import type { Technique } from '../technique.ts'

const BOXES = [18, 19, 20, 21, 22, 23, 24, 25, 26]

/** A box has one cell left for a symbol. Sudoku Explainer: 1.2. */
export const hiddenSingleBox: Technique = {
  id: 'hiddenSingleBox',
  rating: 1.2,
  visit: (position, see) => visitHiddenSingles(hiddenSingleBox, position, BOXES, see),
}
