import type { Technique } from '../technique.ts'
import { visitManyLinks } from './visit-many-links.ts'

/**
 * Four strong links of one symbol, the end of each next to the start of another. Sukaku Explainer: 5.8
 * to 6.1; see `visitManyLinks`.
 */
export const fourStrongLinks: Technique = {
  id: 'fourStrongLinks',
  rating: 5.8,
  visit: (position, see) => visitManyLinks(fourStrongLinks, position, 4, see),
}
