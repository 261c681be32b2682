import type { Technique } from '../technique.ts'
import { sameExtraCandidate } from './loop-rules.ts'
import { visitUniqueRectangles } from './visit-unique-loops.ts'

/**
 * A rectangle of two symbols, two opposite cells or three with the same other candidate. Sudoku
 * Explainer: 4.5.
 */
export const uniqueRectangle5: Technique = {
  id: 'uniqueRectangle5',
  rating: 4.5,
  visit: (position, see) =>
    visitUniqueRectangles('uniqueRectangle5', sameExtraCandidate, position, see),
}
