import type { Technique } from '../technique.ts'
import { visitFinnedFish } from './visit-finned-fish.ts'

/**
 * The same as a finned swordfish, where without its fins a line has one place left. Not in Sudoku Explainer;
 * rated 5.5 by its place in HoDoKu's order of techniques (score 240).
 */
export const sashimiSwordfish: Technique = {
  id: 'sashimiSwordfish',
  rating: 5.5,
  visit: (position, see) =>
    visitFinnedFish(sashimiSwordfish, position, { size: 3, sashimi: true }, see),
}
