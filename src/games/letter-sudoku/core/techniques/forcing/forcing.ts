import type { Technique } from '../technique.ts'
import { visitCaseChains } from './visit-case-chains.ts'
import { visitForcingChains } from './visit-forcing-chains.ts'

// Of each kind the easiest steps are shown. Ratings are Sudoku Explainer 1.2.1's, and more by length.

/** Forcing chains and cycles without branches. */
export const forcingChain: Technique = {
  id: 'forcingChain',
  rating: 6.5,
  visit: (position, see) => visitForcingChains(position, Infinity, see),
}
/** Reasoning by the cases of a cell or of a unit (multiple forcing chains). */
export const caseForcingChains: Technique = {
  id: 'unitForcingChains',
  rating: 8,
  visit: (position, see) => visitCaseChains(position, Infinity, see),
}
