import type { Technique } from '../technique.ts'
import { visitStrongLinks } from './visit-strong-links.ts'

/**
 * Four strong links of one symbol, the end of each next to the start of another. Sukaku Explainer: 5.8
 * to 6.1; see `visitStrongLinks`.
 */
export const fourStrongLinks: Technique = {
  id: 'fourStrongLinks',
  rating: 5.8,
  visit: (position, see) => visitStrongLinks(fourStrongLinks, position, 4, see),
}
