import type { Technique } from '../technique.ts'
import { GROUPED_LINKS } from './grouped-graph.ts'
import { ruledOutByEither } from './rule-out.ts'
import { visitAlternatingChains } from './visit-alternating-chains.ts'

/**
 * A discontinuous nice loop through groups: the places of a symbol that a box and a line share. Not in
 * Sudoku Explainer; rated 7.3 and more by length, above plain loops (7.0), as in HoDoKu's order of
 * techniques (scores 300 and 280).
 */
export const groupedDiscontinuousLoop: Technique = {
  id: 'groupedDiscontinuousLoop',
  rating: 7.3,
  visit: (position, see) =>
    visitAlternatingChains(
      groupedDiscontinuousLoop,
      position,
      {
        links: GROUPED_LINKS,
        wants: (_, graph, start, end) => start === end && !graph.hasGroup([start]),
        eliminates: (at, graph, nodes) =>
          graph.hasGroup(nodes)
            ? ruledOutByEither(at, graph, nodes[0] as number, nodes[0] as number)
            : [],
      },
      see,
    ),
}
