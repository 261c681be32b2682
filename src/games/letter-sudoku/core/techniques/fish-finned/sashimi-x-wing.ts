import type { Technique } from '../technique.ts'
import { visitFinnedFish } from './visit-finned-fish.ts'

/**
 * The same as a finned X-wing, where without its fins a line has one place left. Not in Sudoku Explainer;
 * rated 4.8 by its place in HoDoKu's order of techniques (score 150).
 */
export const sashimiXWing: Technique = {
  id: 'sashimiXWing',
  rating: 4.8,
  visit: (position, see) =>
    visitFinnedFish(sashimiXWing, position, { size: 2, sashimi: true }, see),
}
