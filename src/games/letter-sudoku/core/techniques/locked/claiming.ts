import { CLAIMING_CROSSINGS } from './crossings.ts'
import { visitLocked } from './visit-locked.ts'
import type { Technique } from '../technique.ts'

/** A line has a symbol in one box only, so the rest of that box loses it. Sudoku Explainer: 2.8. */
export const claiming: Technique = {
  id: 'claiming',
  rating: 2.8,
  visit: (position, see) => visitLocked(claiming, position, CLAIMING_CROSSINGS, see),
}
