import type { Technique } from '../technique.ts'
import { strongLinkStep } from './strong-link-step.ts'
import { visitStrongLinks } from './visit-strong-links.ts'
import { visitTwoLinks } from './visit-two-links.ts'
import type { TwoLinkPattern } from './visit-two-links.ts'

// Strong links of one symbol, each joined to the next by a unit. Ratings are Sukaku Explainer's. Longer
// chains are in `many-links.ts`.

/** Two parallel lines have a symbol twice each, one end of each in a common unit. */
export const skyscraper = twoLinks('skyscraper', { rating: 4 })
/** A row and a column have a symbol twice each, one end of each in a common box. */
export const twoStringKite = twoLinks('twoStringKite', { rating: 4.1 })
/** A box and a line have a symbol twice each, one end of each in a common unit. */
export const turbotFish = twoLinks('turbotFish', { rating: 4.1 })
/** A box has a symbol in a row and a column only, and a line has it twice. */
export const emptyRectangle = twoLinks('emptyRectangle', { rating: 4.3 })
/** Two links with groups of cells at their ends, other than the empty rectangle. */
export const groupedTurbotFish = twoLinks('groupedTurbotFish', { rating: 4.3 })

/** Three links: 5.4 to 5.7. */
export const threeStrongLinks: Technique = {
  id: 'threeStrongLinks',
  rating: 5.4,
  visit: (position, see) =>
    visitStrongLinks(position, 3, { boxes: true, groups: true }, (chain) =>
      see(strongLinkStep('threeStrongLinks', chain, 5.4)),
    ),
}

function twoLinks(id: TwoLinkPattern, { rating }: { rating: number }): Technique {
  return { id, rating, visit: (position, see) => visitTwoLinks(id, position, see) }
}
