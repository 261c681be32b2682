import type { TechniqueId } from '../technique-id.ts'
import type { Technique } from '../technique.ts'
import { visitManyLinks } from './visit-many-links.ts'

// Strong links of one symbol, each joined to the next by a unit. Ratings are Sukaku Explainer's. These
// are for grading only. They have a file of their own so that hints are sent without their search.

/** Four links: 5.8 to 6.1. */
export const fourStrongLinks = manyLinks('fourStrongLinks', { rating: 5.8, links: 4 })
/** Five links: 6.2 to 6.5. */
export const fiveStrongLinks = manyLinks('fiveStrongLinks', { rating: 6.2, links: 5 })
/** Six links: 6.6 to 6.9. */
export const sixStrongLinks = manyLinks('sixStrongLinks', { rating: 6.6, links: 6 })

function manyLinks(
  id: TechniqueId,
  { rating, links }: { rating: number; links: number },
): Technique {
  const rule = { id, rating }
  return { ...rule, visit: (position, see) => visitManyLinks(rule, position, links, see) }
}
