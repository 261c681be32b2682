import { CLAIMING_CROSSINGS } from './crossings.ts'
import { visitDirectLocked } from './visit-locked.ts'
import type { Technique } from '../technique.ts'

/**
 * Claiming that leaves another line through the box with one cell for the symbol. Sudoku Explainer:
 * 1.9.
 */
export const directClaiming: Technique = {
  id: 'directClaiming',
  rating: 1.9,
  visit: (position, see) => visitDirectLocked(directClaiming, position, CLAIMING_CROSSINGS, see),
}
