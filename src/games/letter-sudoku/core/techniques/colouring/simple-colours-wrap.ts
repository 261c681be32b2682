import { SYMBOLS } from '../../symbol.ts'
import type { Technique } from '../technique.ts'
import { colourClusters } from './colour-clusters.ts'
import { colourStep, touch } from './colours.ts'

/**
 * Two cells of one colour see each other: that colour is false. Not in Sudoku Explainer, where it takes
 * chains; rated 5.0 by its place in HoDoKu's order of techniques (simple colors, score 150).
 */
export const simpleColoursWrap: Technique = {
  id: 'simpleColoursWrap',
  rating: 5,
  visit(position, see) {
    for (const symbol of SYMBOLS)
      for (const { colours } of colourClusters(position, symbol))
        for (const colour of colours)
          if (touch(colour, colour))
            if (see(colourStep(simpleColoursWrap, symbol, colours, colour))) return true
    return false
  },
}
