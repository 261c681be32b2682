import { visitTwoLinks } from './visit-two-links.ts'
import type { Technique } from '../technique.ts'

/**
 * A row and a column have a symbol twice each, one end of each in a common box. Sukaku Explainer:
 * 4.1.
 */
export const twoStringKite: Technique = {
  id: 'twoStringKite',
  rating: 4.1,
  visit: (position, see) => visitTwoLinks('twoStringKite', position, see),
}
