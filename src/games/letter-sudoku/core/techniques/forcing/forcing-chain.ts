import type { Technique } from '../technique.ts'
import { visitForcingChains } from './visit-forcing-chains.ts'

/**
 * Forcing chains and cycles without branches: the easiest of them. Sudoku Explainer 1.2.1 (forcing
 * chains and cycles): 6.5 and more; see `visitForcingChains`.
 */
export const forcingChain: Technique = {
  id: 'forcingChain',
  rating: 6.5,
  visit: (position, see) => visitForcingChains(position, Infinity, see),
}
