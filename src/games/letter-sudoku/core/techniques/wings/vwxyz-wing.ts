import type { Technique } from '../technique.ts'
import { visitAlsWithPair } from './visit-als-with-pair.ts'

/**
 * Four cells of a unit with five candidates, and a cell with two of them. Sukaku Explainer: 6.2–6.4,
 * by the widest cell.
 */
export const vwxyzWing: Technique = {
  id: 'vwxyzWing',
  rating: 6.2,
  visit: (position, see) =>
    visitAlsWithPair(
      vwxyzWing,
      position,
      4,
      (most) => (most === 3 ? 6.4 : most === 5 ? 6.2 : 6.3),
      see,
    ),
}
