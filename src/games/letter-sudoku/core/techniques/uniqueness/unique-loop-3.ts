import type { Technique } from '../technique.ts'
import { extrasInSet } from './loop-set-rule.ts'
import { visitUniqueLoops } from './visit-unique-loops.ts'

/**
 * A loop of six cells or more, two of which make a set with other cells. Sudoku Explainer: 4.6–5.3.
 */
export const uniqueLoop3: Technique = {
  id: 'uniqueLoop3',
  rating: 4.6,
  visit: (position, see) => visitUniqueLoops(extrasInSet, position, see),
}
