import { visitTwoLinks } from './visit-two-links.ts'
import type { Technique } from '../technique.ts'

/**
 * A box has a symbol in a row and a column only, and a line has it twice. Sukaku Explainer: 4.3.
 */
export const emptyRectangle: Technique = {
  id: 'emptyRectangle',
  rating: 4.3,
  visit: (position, see) => visitTwoLinks('emptyRectangle', position, see),
}
