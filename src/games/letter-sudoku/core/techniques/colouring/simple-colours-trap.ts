import { SYMBOLS } from '../../symbol.ts'
import type { Technique } from '../technique.ts'
import { colourClusters } from './colour-clusters.ts'
import { colourStep, trapped } from './colours.ts'

/**
 * A cell that sees both colours of a cluster cannot hold the symbol. Not in Sudoku Explainer, where it
 * takes chains; rated 5.0 by its place in HoDoKu's order of techniques (simple colors, score 150).
 */
export const simpleColoursTrap: Technique = {
  id: 'simpleColoursTrap',
  rating: 5,
  visit(position, see) {
    for (const symbol of SYMBOLS)
      for (const { colours } of colourClusters(position, symbol)) {
        const eliminated = trapped(position, symbol, ...colours)
        if (eliminated.length === 0) continue
        if (see(colourStep(simpleColoursTrap, symbol, colours, eliminated))) return true
      }
    return false
  },
}
