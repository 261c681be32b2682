import type { Technique } from '../technique.ts'
import { PLAIN_LINKS } from './grouped-graph.ts'
import { ruledOutByEither, rulesOut } from './rule-out.ts'
import { visitAlternatingChains } from './visit-alternating-chains.ts'

/**
 * An alternating inference chain: strong and weak links in turn, so that one of its two ends is true.
 * Sudoku Explainer (forcing chains): 7.0 and more by length.
 */
export const alternatingChain: Technique = {
  id: 'alternatingChain',
  rating: 7,
  visit: (position, see) =>
    visitAlternatingChains(
      alternatingChain,
      position,
      {
        links: PLAIN_LINKS,
        wants: (at, graph, start, end) =>
          start !== end && !graph.excludes(start, end) && rulesOut(at, graph, start, end),
        eliminates: (at, graph, nodes) =>
          ruledOutByEither(at, graph, nodes[0] as number, nodes[nodes.length - 1] as number),
      },
      see,
    ),
}
