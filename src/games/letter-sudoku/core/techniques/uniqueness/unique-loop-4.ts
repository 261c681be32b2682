import type { Technique } from '../technique.ts'
import { lockedInExtras } from './loop-rules.ts'
import { visitUniqueLoops } from './visit-unique-loops.ts'

/**
 * A loop of six cells or more, a symbol of which is locked in the two cells with others. Sudoku
 * Explainer: 4.6–5.0.
 */
export const uniqueLoop4: Technique = {
  id: 'uniqueLoop4',
  rating: 4.6,
  visit: (position, see) => visitUniqueLoops(lockedInExtras, position, see),
}
