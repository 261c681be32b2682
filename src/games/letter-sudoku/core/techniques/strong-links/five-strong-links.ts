import type { Technique } from '../technique.ts'
import { visitManyLinks } from './visit-many-links.ts'

/**
 * Five strong links of one symbol, the end of each next to the start of another. Sukaku Explainer: 6.2
 * to 6.5; see `visitManyLinks`.
 */
export const fiveStrongLinks: Technique = {
  id: 'fiveStrongLinks',
  rating: 6.2,
  visit: (position, see) => visitManyLinks(fiveStrongLinks, position, 5, see),
}
