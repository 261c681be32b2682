import type { CellIndex } from '../../../../../kit/grid-geometry.ts'
import type { Position } from '../../solver/position.ts'
import { SYMBOLS } from '../../symbol.ts'
import type { Technique } from '../technique.ts'
import { colourClusters } from './colour-clusters.ts'
import type { Cluster } from './colour-clusters.ts'
import { colourStep, touch, trapped } from './colours.ts'

/**
 * Colours of two clusters see each other: one of them is false, so that one of the two opposite colours
 * is true, and a cell that sees both of these cannot hold the symbol. Not in Sudoku Explainer, where it
 * takes chains; rated 5.6 by its place in HoDoKu's order of techniques (multi colors, score 200).
 */
export const multiColoursOne: Technique = {
  id: 'multiColoursOne',
  rating: 5.6,
  visit(position, see) {
    for (const symbol of SYMBOLS) {
      const clusters = colourClusters(position, symbol)
      for (const [at, one] of clusters.entries())
        for (const other of clusters.slice(at + 1)) {
          const eliminated = trappedBetween(position, one, other)
          if (eliminated.length === 0) continue
          const groups = [...one.colours, ...other.colours]
          if (see(colourStep(multiColoursOne, symbol, groups, eliminated))) return true
        }
    }
    return false
  },
}

/** The cells between all pairs of opposite colours, in reading order. */
function trappedBetween(position: Position, one: Cluster, other: Cluster): CellIndex[] {
  const cells = new Set<CellIndex>()
  for (const [side, colour] of one.colours.entries())
    for (const [otherSide, otherColour] of other.colours.entries()) {
      if (!touch(colour, otherColour)) continue
      const opposite = one.colours[1 - side] as readonly CellIndex[]
      const otherOpposite = other.colours[1 - otherSide] as readonly CellIndex[]
      for (const cell of trapped(position, one.symbol, opposite, otherOpposite)) cells.add(cell)
    }
  return [...cells].sort((a, b) => a - b)
}
