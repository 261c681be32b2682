import type { Technique } from '../technique.ts'
import { visitStrongLinks } from './visit-strong-links.ts'

/**
 * Three strong links of one symbol, the end of each next to the start of another. Sukaku Explainer: 5.4
 * to 5.7; see `visitStrongLinks`.
 */
export const threeStrongLinks: Technique = {
  id: 'threeStrongLinks',
  rating: 5.4,
  visit: (position, see) => visitStrongLinks(threeStrongLinks, position, 3, see),
}
