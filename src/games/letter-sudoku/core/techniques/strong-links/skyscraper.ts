import { visitTwoLinks } from './visit-two-links.ts'
import type { Technique } from '../technique.ts'

/**
 * Two parallel lines have a symbol twice each, one end of each in a common unit. Sukaku Explainer:
 * 4.0.
 */
export const skyscraper: Technique = {
  id: 'skyscraper',
  rating: 4,
  visit: (position, see) => visitTwoLinks('skyscraper', position, see),
}
