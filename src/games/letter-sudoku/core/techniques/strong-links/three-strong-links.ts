import type { Technique } from '../technique.ts'
import { strongLinkStep } from './strong-link-step.ts'
import { visitStrongLinks } from './visit-strong-links.ts'

/** Three strong links of one symbol, joined by two units. Sukaku Explainer: 5.4–5.7. */
export const threeStrongLinks: Technique = {
  id: 'threeStrongLinks',
  rating: 5.4,
  visit: (position, see) =>
    visitStrongLinks(position, 3, { boxes: true, groups: true }, (chain) =>
      see(strongLinkStep('threeStrongLinks', chain, 5.4)),
    ),
}
