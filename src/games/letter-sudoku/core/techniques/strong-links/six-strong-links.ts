import type { Technique } from '../technique.ts'
import { visitManyLinks } from './visit-many-links.ts'

/**
 * Six strong links of one symbol, the end of each next to the start of another. Sukaku Explainer: 6.6
 * to 6.9; see `visitManyLinks`.
 */
export const sixStrongLinks: Technique = {
  id: 'sixStrongLinks',
  rating: 6.6,
  visit: (position, see) => visitManyLinks(sixStrongLinks, position, 6, see),
}
