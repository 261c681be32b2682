import type { Technique } from '../technique.ts'
import { visitFinnedFish } from './visit-finned-fish.ts'

/**
 * The same as a finned jellyfish, where without its fins a line has one place left. Not in Sudoku Explainer;
 * rated 5.9 by its place in HoDoKu's order of techniques (score 260).
 */
export const sashimiJellyfish: Technique = {
  id: 'sashimiJellyfish',
  rating: 5.9,
  visit: (position, see) =>
    visitFinnedFish(sashimiJellyfish, position, { size: 4, sashimi: true }, see),
}
