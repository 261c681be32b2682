import { visitHiddenSingles } from './visit-hidden-singles.ts'
import type { Technique } from '../technique.ts'

const LINES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17]

/** A row or column has one cell left for a symbol. Sudoku Explainer: 1.5. */
export const hiddenSingleLine: Technique = {
  id: 'hiddenSingleLine',
  rating: 1.5,
  visit: (position, see) => visitHiddenSingles(hiddenSingleLine, position, LINES, see),
}
