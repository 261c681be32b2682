import { POINTING_CROSSINGS } from './crossings.ts'
import { visitDirectLocked } from './visit-locked.ts'
import type { Technique } from '../technique.ts'

/**
 * Pointing that leaves another box on the line with one cell for the symbol. Sudoku Explainer: 1.7.
 */
export const directPointing: Technique = {
  id: 'directPointing',
  rating: 1.7,
  visit: (position, see) => visitDirectLocked(directPointing, position, POINTING_CROSSINGS, see),
}
