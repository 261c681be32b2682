import { ALL_SYMBOLS } from '../../symbol.ts'
import type { Technique } from '../technique.ts'
import { ruledOutByEither, rulesOut } from './rule-out.ts'
import { visitAlternatingChains } from './visit-alternating-chains.ts'

const rating = 6.8

/**
 * A chain of cells with two candidates, each linked to the next by one of them: one of the two ends
 * holds the symbol that both begin and end with. In Sudoku Explainer one of the forcing chains (7.0 and
 * more by length); a little easier here, for a player need not look at units.
 */
export const xyChain: Technique = {
  id: 'xyChain',
  rating,
  visit: (position, see) =>
    visitAlternatingChains(
      xyChain,
      position,
      {
        links: { symbols: ALL_SYMBOLS, unitKinds: 0, grouped: false, inCells: true },
        wants: (at, graph, start, end) =>
          start !== end &&
          graph.symbolOf[start] === graph.symbolOf[end] &&
          rulesOut(at, graph, start, end),
        eliminates: (at, graph, nodes) =>
          ruledOutByEither(at, graph, nodes[0] as number, nodes[nodes.length - 1] as number),
      },
      see,
    ),
}
