import { visitTwoLinks } from './visit-two-links.ts'
import type { Technique } from '../technique.ts'

/**
 * A box and a line have a symbol twice each, one end of each in a common unit. Sukaku Explainer:
 * 4.1.
 */
export const turbotFish: Technique = {
  id: 'turbotFish',
  rating: 4.1,
  visit: (position, see) => visitTwoLinks('turbotFish', position, see),
}
