import type { Position } from '../../solver/position.ts'
import { ALL_SYMBOLS, SYMBOLS } from '../../symbol.ts'
import { causesOfChain } from '../chains/chain-causes.ts'
import { chainOfNodes } from '../chains/chain-of-nodes.ts'
import { GroupedGraph } from '../chains/grouped-graph.ts'
import { ruledOutByEither, rulesOut } from '../chains/rule-out.ts'
import { ChainSearch } from '../forcing/chain-search.ts'
import type { Step, Technique, Visitor } from '../technique.ts'

/** Which links there may be, the easiest first, with what they add to the rating, in tenths. */
const FLAVOURS = [
  { unitKinds: 1, grouped: false, tenths: 0 },
  { unitKinds: 2, grouped: false, tenths: 0 },
  { unitKinds: 3, grouped: false, tenths: 1 },
  { unitKinds: 5, grouped: false, tenths: 1 },
  { unitKinds: 6, grouped: false, tenths: 1 },
  { unitKinds: 7, grouped: false, tenths: 2 },
  { unitKinds: 7, grouped: true, tenths: 3 },
] as const

const graph = new GroupedGraph()
const search = new ChainSearch(graph)

/**
 * Shows what follows from a number of strong links of one symbol, each next to the other: one end or
 * the other is true. Of all such steps the easiest kind is shown: links in rows alone or in columns
 * alone; links in two kinds of units, a tenth more; in all three, two tenths; with groups of cells
 * among them, three. So Sukaku Explainer rates them (SudokuMonster's continuation of Sudoku
 * Explainer, which called the longer ones forcing X-chains).
 * @returns whether the visitor ended the search
 */
export function visitManyLinks(
  { id, rating }: Pick<Technique, 'id' | 'rating'>,
  position: Position,
  links: number,
  see: Visitor,
): boolean {
  const open = symbolsWith(position, links)
  let found = Infinity
  for (const { tenths, ...kinds } of open === 0 ? [] : FLAVOURS) {
    if (tenths > found) return false
    for (const symbol of SYMBOLS) {
      if (((open >> symbol) & 1) === 0) continue
      graph.fill(position, { symbols: 1 << symbol, inCells: false, ...kinds })
      for (const [start, end] of pairsOf(position, links)) {
        found = tenths
        if (see(stepOf(position, start, end, id, Math.round(rating * 10 + tenths) / 10)))
          return true
      }
    }
  }
  return false
}

/** The symbols that have any such step, as a mask. */
function symbolsWith(position: Position, links: number): number {
  let mask = 0
  for (const symbol of SYMBOLS) {
    graph.fill(position, { symbols: 1 << symbol, unitKinds: 7, grouped: true, inCells: false })
    if (pairsOf(position, links, true).length > 0) mask |= 1 << symbol
  }
  return mask & ALL_SYMBOLS
}

/** The two ends of every chain of some strong links from which something follows. */
function pairsOf(position: Position, links: number, one = false): [number, number][] {
  const pairs: [number, number][] = []
  for (let start = 0; start < graph.count; start++) {
    const count = search.reachFromFalse(start, 2 * links - 1)
    for (let at = 0; at < count; at++) {
      const end = search.nodes[at] as number
      if (end < start || search.depths[at] === 1) continue
      if (!rulesOut(position, graph, start, end)) continue
      pairs.push([start, end])
      if (one) return pairs
    }
  }
  return pairs
}

function stepOf(
  position: Position,
  start: number,
  end: number,
  technique: Technique['id'],
  rating: number,
): Step {
  const chain = chainOfNodes(graph, search.traceFromFalse(start, end), false)
  const eliminations = ruledOutByEither(position, graph, start, end)
  const reasons = causesOfChain(position, chain, eliminations)
  return { technique, rating, placements: [], eliminations, chain, ...reasons }
}
