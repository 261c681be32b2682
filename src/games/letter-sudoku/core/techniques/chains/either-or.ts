import type { CellIndex } from '../../../../../kit/grid-geometry.ts'
import type { Position } from '../../solver/position.ts'
import { countOf, symbolsOf } from '../../symbol.ts'
import type { Symbol } from '../../symbol.ts'
import { BIT_OF, WORDS, WORD_OF, cellsOfSet } from '../cell-set.ts'
import type { CellSymbol, Step } from '../technique.ts'
import type { GroupedGraph } from './grouped-graph.ts'

const seen = new Int32Array(WORDS)

/**
 * What follows where at least one of two nodes is true: everything goes that both of them rule out. A
 * candidate that is both of them is placed.
 */
export function concludeEither(
  position: Position,
  graph: GroupedGraph,
  one: number,
  other: number,
): Pick<Step, 'placements' | 'eliminations'> {
  const symbol = graph.symbolOf[one] as Symbol
  const cell = graph.cellOf[one] as CellIndex
  if (one === other && graph.sizeOf[one] === 1)
    return { placements: [{ cell, symbol }], eliminations: [] }
  if (symbol === graph.symbolOf[other])
    return { placements: [], eliminations: seenByBoth(graph, one, other) }
  if (cell === graph.cellOf[other] && graph.sizeOf[one] === 1 && graph.sizeOf[other] === 1)
    return { placements: [], eliminations: othersOfCell(position, graph, one, other) }
  const eliminations: CellSymbol[] = []
  if (isAtNode(position.candidates, graph, one, other))
    eliminations.push({ cell, symbol: graph.symbolOf[other] as Symbol })
  if (isAtNode(position.candidates, graph, other, one))
    eliminations.push({ cell: graph.cellOf[other] as CellIndex, symbol })
  return { placements: [], eliminations }
}

/** Whether anything follows; quicker than to ask what. */
export function concludesEither(
  { candidates }: Position,
  graph: GroupedGraph,
  one: number,
  other: number,
): boolean {
  const single = graph.sizeOf[one] === 1
  if (one === other && single) return true
  if (graph.symbolOf[one] === graph.symbolOf[other]) return isSeenByBoth(graph, one, other)
  if (single && graph.sizeOf[other] === 1 && graph.cellOf[one] === graph.cellOf[other])
    return countOf(candidates[graph.cellOf[one] as number] as number) > 2
  return isAtNode(candidates, graph, one, other) || isAtNode(candidates, graph, other, one)
}

function isSeenByBoth({ seers, symbolOf, holders }: GroupedGraph, one: number, other: number) {
  const symbol = (symbolOf[one] as number) * WORDS
  for (let word = 0; word < WORDS; word++) {
    const both = (seers[one * WORDS + word] as number) & (seers[other * WORDS + word] as number)
    if ((both & (holders[symbol + word] as number)) !== 0) return true
  }
  return false
}

/** Whether the cell of a node has the symbol of another one, and sees it. */
function isAtNode(
  candidates: Uint16Array,
  { cellOf, symbolOf, seers, sizeOf }: GroupedGraph,
  at: number,
  node: number,
): boolean {
  const cell = cellOf[at] as number
  const seer = seers[node * WORDS + (WORD_OF[cell] as number)] as number
  return (
    sizeOf[at] === 1 &&
    (seer & (BIT_OF[cell] as number)) !== 0 &&
    (((candidates[cell] as number) >> (symbolOf[node] as number)) & 1) === 1
  )
}

/** Candidates of one symbol that see all cells of two nodes. */
function seenByBoth({ seers, symbolOf, holders }: GroupedGraph, one: number, other: number) {
  const symbol = symbolOf[one] as Symbol
  for (let word = 0; word < WORDS; word++)
    seen[word] =
      (seers[one * WORDS + word] as number) &
      (seers[other * WORDS + word] as number) &
      (holders[symbol * WORDS + word] as number)
  return cellsOfSet(seen, 0).map((cell) => ({ cell, symbol }))
}

/** Two candidates of a cell leave no room for a third. */
function othersOfCell(
  { candidates }: Position,
  { cellOf, symbolOf }: GroupedGraph,
  one: number,
  other: number,
): CellSymbol[] {
  const cell = cellOf[one] as CellIndex
  const held = (1 << (symbolOf[one] as number)) | (1 << (symbolOf[other] as number))
  return symbolsOf((candidates[cell] as number) & ~held).map((symbol) => ({ cell, symbol }))
}
