import type { Technique } from '../technique.ts'
import { sameExtraCandidate } from './loop-rules.ts'
import { visitUniqueRectangles } from './visit-unique-loops.ts'

/**
 * A rectangle of two symbols, two neighbouring cells with the same other candidate. Sudoku
 * Explainer: 4.5.
 */
export const uniqueRectangle2: Technique = {
  id: 'uniqueRectangle2',
  rating: 4.5,
  visit: (position, see) =>
    visitUniqueRectangles('uniqueRectangle2', sameExtraCandidate, position, see),
}
