import type { Technique } from '../technique.ts'
import { lockedInExtras } from './loop-rules.ts'
import { visitUniqueRectangles } from './visit-unique-loops.ts'

/**
 * A rectangle of two symbols, one of which is locked in the two cells with others. Sudoku
 * Explainer: 4.5.
 */
export const uniqueRectangle4: Technique = {
  id: 'uniqueRectangle4',
  rating: 4.5,
  visit: (position, see) =>
    visitUniqueRectangles('uniqueRectangle4', lockedInExtras, position, see),
}
