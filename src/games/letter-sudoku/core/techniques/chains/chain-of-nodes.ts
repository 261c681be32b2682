import type { CellIndex } from '../../../../../kit/grid-geometry.ts'
import type { Symbol } from '../../symbol.ts'
import type { Link } from '../technique.ts'
import type { GroupedGraph } from './grouped-graph.ts'

/** Nodes, true and false in turn, as thoughts. */
export function chainOfNodes(
  graph: GroupedGraph,
  nodes: readonly number[],
  firstOn: boolean,
): Link[] {
  return nodes.map((node, at) => {
    const link = {
      cell: graph.cellOf[node] as CellIndex,
      symbol: graph.symbolOf[node] as Symbol,
      on: (at % 2 === 0) === firstOn,
    }
    return graph.sizeOf[node] === 1 ? link : { ...link, cells: graph.cellsOf(node) }
  })
}
