import { CELLS, PEERS } from '../../../../../kit/grid-geometry.ts'
import type { CellIndex } from '../../../../../kit/grid-geometry.ts'
import type { Position } from '../../solver/position.ts'
import { countOf, lowestOf, symbolsOf } from '../../symbol.ts'
import type { CellSymbol, Technique } from '../technique.ts'
import { visitAlternatingChains } from './visit-alternating-chains.ts'

/** Four cells: each is two candidates with a strong link, and there are weak links between them. */
const SHORTEST = 7

/**
 * Four or more cells with the same two candidates, each a peer of the next: the first and the last, an
 * even number of cells away, hold different ones, so that a cell that sees both can hold neither. In
 * Sudoku Explainer one of the cycles (6.5 and more); rated 5.2 by its place in HoDoKu's order of
 * techniques (score 110), more by length.
 */
export const remotePair: Technique = {
  id: 'remotePair',
  rating: 5.2,
  visit: (position, see) =>
    pairsIn(position).some((symbols) =>
      visitAlternatingChains(
        remotePair,
        position,
        {
          links: { symbols, unitKinds: 0, grouped: false, inCells: true },
          shortest: SHORTEST,
          // Each chain is found once for each of the two symbols; only that of the lower one is
          // shown.
          wants: (_, { symbolOf }, start, end) =>
            symbolOf[start] === lowestOf(symbols) && symbolOf[end] === lowestOf(symbols),
          eliminates: ({ candidates }, { cellOf }, nodes) =>
            seenByBoth(
              candidates,
              symbols,
              cellOf[nodes[0] as number] as CellIndex,
              cellOf[nodes[nodes.length - 1] as number] as CellIndex,
            ),
        },
        see,
      ),
    ),
}

/** The pairs that at least four cells have as their candidates, as masks. */
function pairsIn({ candidates }: Position): number[] {
  const counts = new Map<number, number>()
  for (const mask of candidates)
    if (countOf(mask) === 2) counts.set(mask, (counts.get(mask) ?? 0) + 1)
  return [...counts].filter(([, count]) => count >= 4).map(([mask]) => mask)
}

/** The candidates of some symbols in cells that see two others. */
function seenByBoth(
  candidates: Uint16Array,
  symbols: number,
  one: CellIndex,
  other: CellIndex,
): CellSymbol[] {
  return CELLS.filter((cell) => PEERS[one]?.includes(cell) && PEERS[other]?.includes(cell)).flatMap(
    (cell) => symbolsOf((candidates[cell] as number) & symbols).map((symbol) => ({ cell, symbol })),
  )
}
