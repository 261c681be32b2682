import { SYMBOLS } from '../../symbol.ts'
import type { Technique } from '../technique.ts'
import { ruledOutByEither, rulesOut } from './rule-out.ts'
import { visitAlternatingChains } from './visit-alternating-chains.ts'

/**
 * A chain within one symbol: one of its two ends is true, so that a cell that sees both of them cannot
 * hold the symbol. Sudoku Explainer (forcing X-chain): 6.6 and more by length.
 */
export const xChain: Technique = {
  id: 'xChain',
  rating: 6.6,
  visit: (position, see) =>
    SYMBOLS.some((symbol) =>
      visitAlternatingChains(
        xChain,
        position,
        {
          links: { symbols: 1 << symbol, unitKinds: 7, grouped: false, inCells: false },
          wants: (at, graph, start, end) => start !== end && rulesOut(at, graph, start, end),
          eliminates: (at, graph, nodes) =>
            ruledOutByEither(at, graph, nodes[0] as number, nodes[nodes.length - 1] as number),
        },
        see,
      ),
    ),
}
