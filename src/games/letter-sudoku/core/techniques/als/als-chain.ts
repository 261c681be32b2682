import type { Technique } from '../technique.ts'
import { visitAlsChains } from './visit-als-chains.ts'

/**
 * A chain of four to seven almost locked sets. Not in Sudoku Explainer; rated 7.5 by its place in HoDoKu's
 * order of techniques (ALS chain, score 340).
 */
export const alsChain: Technique = {
  id: 'alsChain',
  rating: 7.5,
  visit: (position, see) => visitAlsChains(alsChain, position, { least: 4, most: 7 }, see),
}
