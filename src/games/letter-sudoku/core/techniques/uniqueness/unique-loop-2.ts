import type { Technique } from '../technique.ts'
import { sameExtraCandidate } from './loop-rules.ts'
import { visitUniqueLoops } from './visit-unique-loops.ts'

/**
 * A loop of six cells or more, some of which have the same other candidate. Sudoku Explainer:
 * 4.6–5.0.
 */
export const uniqueLoop2: Technique = {
  id: 'uniqueLoop2',
  rating: 4.6,
  visit: (position, see) => visitUniqueLoops(sameExtraCandidate, position, see),
}
