import type { Technique } from '../technique.ts'
import { visitFinnedFish } from './visit-finned-fish.ts'

/**
 * Three lines that would be a swordfish but for places in one box. Not in Sudoku Explainer;
 * rated 5.3 by its place in HoDoKu's order of techniques (score 200).
 */
export const finnedSwordfish: Technique = {
  id: 'finnedSwordfish',
  rating: 5.3,
  visit: (position, see) =>
    visitFinnedFish(finnedSwordfish, position, { size: 3, sashimi: false }, see),
}
