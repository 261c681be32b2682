import { SYMBOLS } from '../../symbol.ts'
import type { Technique } from '../technique.ts'
import { colourClusters } from './colour-clusters.ts'
import { colourStep, touch } from './colours.ts'

/**
 * A colour sees both colours of another cluster, one of which is true: it is false. Not in Sudoku
 * Explainer, where it takes chains; rated 5.6 by its place in HoDoKu's order of techniques (multi
 * colors, score 200).
 */
export const multiColoursTwo: Technique = {
  id: 'multiColoursTwo',
  rating: 5.6,
  visit(position, see) {
    for (const symbol of SYMBOLS) {
      const clusters = colourClusters(position, symbol)
      for (const one of clusters)
        for (const other of clusters) {
          if (one === other) continue
          for (const colour of one.colours) {
            if (!touch(colour, other.colours[0]) || !touch(colour, other.colours[1])) continue
            const groups = [...one.colours, ...other.colours]
            if (see(colourStep(multiColoursTwo, symbol, groups, colour))) return true
          }
        }
    }
    return false
  },
}
