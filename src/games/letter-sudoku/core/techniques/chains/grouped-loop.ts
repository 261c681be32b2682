import type { Technique } from '../technique.ts'
import { GROUPED_LINKS } from './grouped-graph.ts'
import { loopEliminations } from './loop-eliminations.ts'
import { visitAlternatingChains } from './visit-alternating-chains.ts'

/**
 * A continuous nice loop through groups: the places of a symbol that a box and a line share. Not in
 * Sudoku Explainer; rated 7.3 and more by length, above plain loops (7.0), as in HoDoKu's order of
 * techniques (scores 300 and 280).
 */
export const groupedLoop: Technique = {
  id: 'groupedLoop',
  rating: 7.3,
  visit: (position, see) =>
    visitAlternatingChains(
      groupedLoop,
      position,
      {
        links: GROUPED_LINKS,
        ways: 4,
        wants: (_, graph, start, end) => graph.excludes(start, end),
        eliminates: (at, graph, nodes) =>
          graph.hasGroup(nodes) ? loopEliminations(at, graph, nodes) : [],
      },
      see,
    ),
}
