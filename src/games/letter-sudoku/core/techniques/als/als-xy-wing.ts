import type { Technique } from '../technique.ts'
import { visitAlsChains } from './visit-als-chains.ts'

/**
 * Three almost locked sets, the middle one linked to the others by different symbols. Not in Sudoku
 * Explainer; rated 7.2 by its place in HoDoKu's order of techniques (ALS-XY-wing, score 320).
 */
export const alsXyWing: Technique = {
  id: 'alsXyWing',
  rating: 7.2,
  visit: (position, see) => visitAlsChains(alsXyWing, position, { least: 3, most: 3 }, see),
}
