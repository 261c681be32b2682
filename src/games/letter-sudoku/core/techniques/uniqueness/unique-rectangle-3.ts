import type { Technique } from '../technique.ts'
import { extrasInSet } from './loop-set-rule.ts'
import { visitUniqueRectangles } from './visit-unique-loops.ts'

/**
 * A rectangle of two symbols, two cells of which make a set with other cells. Sudoku Explainer:
 * 4.5–4.9.
 */
export const uniqueRectangle3: Technique = {
  id: 'uniqueRectangle3',
  rating: 4.5,
  visit: (position, see) => visitUniqueRectangles('uniqueRectangle3', extrasInSet, position, see),
}
