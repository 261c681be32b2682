import type { Position } from '../../solver/position.ts'
import { SYMBOL_COUNT } from '../../symbol.ts'
import type { CellSymbol } from '../technique.ts'
import type { GroupedGraph } from './grouped-graph.ts'
import { ruledOutByEither } from './rule-out.ts'

/**
 * The candidates that go because a chain is closed, that is, because the node at its end rules out
 * the one at its start. One of every two nodes with a weak link is then true. As in HoDoKu, a link
 * between cells takes nothing from the loop's other cells, where players would not look for it.
 * @param nodes false and true in turn, as they follow from the first one being false
 */
export function loopEliminations(
  position: Position,
  graph: GroupedGraph,
  nodes: readonly number[],
): CellSymbol[] {
  const own = new Set(nodes.flatMap((node) => graph.cellsOf(node)))
  const found = new Map<number, CellSymbol>()
  for (let at = 1; at < nodes.length; at += 2) {
    const node = nodes[at] as number
    const next = nodes[(at + 1) % nodes.length] as number
    const inCell = graph.cellOf[node] === graph.cellOf[next]
    for (const each of ruledOutByEither(position, graph, node, next))
      if (inCell || !own.has(each.cell)) found.set(each.cell * SYMBOL_COUNT + each.symbol, each)
  }
  return [...found].sort(([one], [other]) => one - other).map(([, each]) => each)
}
