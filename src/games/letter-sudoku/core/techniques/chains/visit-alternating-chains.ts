import type { Position } from '../../solver/position.ts'
import { ChainSearch } from '../forcing/chain-search.ts'
import { lengthSupplement } from '../forcing/length-supplement.ts'
import type { CellSymbol, Step, Technique, Visitor } from '../technique.ts'
import { causesOfChain } from './chain-causes.ts'
import { chainOfNodes } from './chain-of-nodes.ts'
import { GroupedGraph } from './grouped-graph.ts'
import type { GroupedLinks } from './grouped-graph.ts'

/**
 * The fewest and the most links of a chain: shorter ones are other techniques, longer ones help
 * nobody.
 */
const SHORTEST = 3
const LONGEST = 31

/** What chains to show. */
export interface ChainWish {
  /** The links that chains may be made of. */
  readonly links: GroupedLinks
  /** The fewest links of a chain; 3 where it is not given. */
  readonly shortest?: number
  /** How many chains to show between the same two ends; one where it is not given. */
  readonly ways?: number
  /** Whether a chain with these two ends is wanted, and something follows from it. */
  wants(position: Position, graph: GroupedGraph, start: number, end: number): boolean
  /** What goes; nodes are those of the chain, false and true in turn. */
  eliminates(position: Position, graph: GroupedGraph, nodes: readonly number[]): CellSymbol[]
}

/** Two nodes of which one is true. */
interface Ends {
  readonly start: number
  readonly end: number
  readonly depth: number
}

const graph = new GroupedGraph()
const search = new ChainSearch(graph)

/**
 * Shows chains that begin and end with strong links: if the node at the start is false, the one at the
 * end is true. The shortest come first, and of each two ends only the shortest is shown. The rating is
 * that of the technique, and more by length as in Sudoku Explainer.
 */
export function visitAlternatingChains(
  { id, rating }: Pick<Technique, 'id' | 'rating'>,
  position: Position,
  wish: ChainWish,
  see: Visitor,
): boolean {
  graph.fill(position, wish.links)
  for (const { start, end, depth } of endsOf(position, wish)) {
    const ways =
      wish.ways === undefined
        ? [search.traceFromFalse(start, end)]
        : search.waysFromFalse(start, end, wish.ways)
    for (const nodes of ways) {
      const eliminations = wish.eliminates(position, graph, nodes)
      if (eliminations.length === 0) continue
      const chain = chainOfNodes(graph, nodes, false)
      const step: Step = {
        technique: id,
        rating: Math.round(rating * 10 + lengthSupplement(depth - 1)) / 10,
        placements: [],
        eliminations,
        chain,
        ...causesOfChain(position, chain, eliminations),
      }
      if (see(step)) return true
    }
  }
  return false
}

function endsOf(position: Position, wish: ChainWish): Ends[] {
  const found: Ends[] = []
  for (let start = 0; start < graph.count; start++) {
    const count = search.reachFromFalse(start, LONGEST)
    for (let at = 0; at < count; at++) {
      const end = search.nodes[at] as number
      const depth = search.depths[at] as number
      // Every chain is found from both of its ends; one is enough.
      if (end < start || depth < (wish.shortest ?? SHORTEST)) continue
      if (wish.wants(position, graph, start, end)) found.push({ start, end, depth })
    }
  }
  return found.sort((one, other) => one.depth - other.depth)
}
