import type { Technique } from '../technique.ts'
import { visitFinnedFish } from './visit-finned-fish.ts'

/**
 * Four lines that would be a jellyfish but for places in one box. Not in Sudoku Explainer;
 * rated 5.8 by its place in HoDoKu's order of techniques (score 250).
 */
export const finnedJellyfish: Technique = {
  id: 'finnedJellyfish',
  rating: 5.8,
  visit: (position, see) =>
    visitFinnedFish(finnedJellyfish, position, { size: 4, sashimi: false }, see),
}
