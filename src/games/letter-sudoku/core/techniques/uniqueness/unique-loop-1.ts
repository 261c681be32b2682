import type { Technique } from '../technique.ts'
import { onlyExtraCell } from './loop-rules.ts'
import { visitUniqueLoops } from './visit-unique-loops.ts'

/** A loop of six cells or more with one that has other candidates. Sudoku Explainer: 4.6–5.0. */
export const uniqueLoop1: Technique = {
  id: 'uniqueLoop1',
  rating: 4.6,
  visit: (position, see) => visitUniqueLoops(onlyExtraCell, position, see),
}
