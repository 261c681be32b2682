import { POINTING_CROSSINGS } from './crossings.ts'
import { visitLocked } from './visit-locked.ts'
import type { Technique } from '../technique.ts'

/**
 * A box has a symbol in one of its rows or columns only, so the rest of that line loses it. Sudoku
 * Explainer: 2.6.
 */
export const pointing: Technique = {
  id: 'pointing',
  rating: 2.6,
  visit: (position, see) => visitLocked(pointing, position, POINTING_CROSSINGS, see),
}
