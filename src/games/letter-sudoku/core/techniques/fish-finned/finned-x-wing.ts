import type { Technique } from '../technique.ts'
import { visitFinnedFish } from './visit-finned-fish.ts'

/**
 * Two lines that would be an X-wing but for places in one box. Not in Sudoku Explainer;
 * rated 4.6 by its place in HoDoKu's order of techniques (score 130).
 */
export const finnedXWing: Technique = {
  id: 'finnedXWing',
  rating: 4.6,
  visit: (position, see) =>
    visitFinnedFish(finnedXWing, position, { size: 2, sashimi: false }, see),
}
