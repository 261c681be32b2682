import type { Technique } from '../technique.ts'
import { PLAIN_LINKS } from './grouped-graph.ts'
import { ruledOutByEither } from './rule-out.ts'
import { visitAlternatingChains } from './visit-alternating-chains.ts'

/**
 * A discontinuous nice loop: a chain from a candidate back to itself, which is true even where it is
 * assumed to be false. Sudoku Explainer (forcing chain): 7.0 and more by length.
 */
export const discontinuousLoop: Technique = {
  id: 'discontinuousLoop',
  rating: 7,
  visit: (position, see) =>
    visitAlternatingChains(
      discontinuousLoop,
      position,
      {
        links: PLAIN_LINKS,
        wants: (_, __, start, end) => start === end,
        eliminates: (at, graph, [start]) =>
          ruledOutByEither(at, graph, start as number, start as number),
      },
      see,
    ),
}
