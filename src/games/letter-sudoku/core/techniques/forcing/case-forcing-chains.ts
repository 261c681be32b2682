import type { Technique } from '../technique.ts'
import { visitCaseChains } from './visit-case-chains.ts'

/**
 * Reasoning by the cases of a cell or of a unit: the easiest. Sudoku Explainer 1.2.1 (multiple
 * forcing chains): 8.0 and more; see `visitCaseChains`.
 */
export const caseForcingChains: Technique = {
  id: 'unitForcingChains',
  rating: 8,
  visit: (position, see) => visitCaseChains(position, Infinity, see),
}
