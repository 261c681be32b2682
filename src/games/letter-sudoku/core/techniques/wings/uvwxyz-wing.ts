import type { Technique } from '../technique.ts'
import { visitAlsWithPair } from './visit-als-with-pair.ts'

/** Five cells of a unit with six candidates, and a cell with two of them. Sukaku Explainer: 6.6. */
export const uvwxyzWing: Technique = {
  id: 'uvwxyzWing',
  rating: 6.6,
  visit: (position, see) => visitAlsWithPair(uvwxyzWing, position, 5, () => 6.6, see),
}
