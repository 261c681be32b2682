import type { Technique } from '../technique.ts'
import { visitAlsWithPair } from './visit-als-with-pair.ts'

/**
 * Three cells of a unit with four candidates, and a cell with two of them. Sukaku Explainer: 5.5, or
 * 5.6 where the widest cell has three candidates.
 */
export const wxyzWing: Technique = {
  id: 'wxyzWing',
  rating: 5.5,
  visit: (position, see) =>
    visitAlsWithPair(wxyzWing, position, 3, (most) => (most === 3 ? 5.6 : 5.5), see),
}
