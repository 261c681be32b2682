import type { Technique } from '../technique.ts'
import { onlyExtraCell } from './loop-rules.ts'
import { visitUniqueRectangles } from './visit-unique-loops.ts'

/** A rectangle of two symbols with one cell that has other candidates. Sudoku Explainer: 4.5. */
export const uniqueRectangle1: Technique = {
  id: 'uniqueRectangle1',
  rating: 4.5,
  visit: (position, see) => visitUniqueRectangles('uniqueRectangle1', onlyExtraCell, position, see),
}
