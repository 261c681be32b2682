import type { Technique } from '../technique.ts'
import { PLAIN_LINKS } from './grouped-graph.ts'
import { loopEliminations } from './loop-eliminations.ts'
import { visitAlternatingChains } from './visit-alternating-chains.ts'

/**
 * A continuous nice loop: an alternating chain whose ends see each other, so that of every two
 * candidates with a weak link one is true. Sudoku Explainer (bidirectional cycle): 7.0 and more by
 * length.
 */
export const continuousLoop: Technique = {
  id: 'continuousLoop',
  rating: 7,
  visit: (position, see) =>
    visitAlternatingChains(
      continuousLoop,
      position,
      {
        links: PLAIN_LINKS,
        // What goes depends on the way that the loop takes.
        ways: 4,
        wants: (_, graph, start, end) => graph.excludes(start, end),
        eliminates: loopEliminations,
      },
      see,
    ),
}
