import type { CellIndex } from '../../../../../kit/grid-geometry.ts'
import type { Position } from '../../solver/position.ts'
import { countOf, symbolsOf } from '../../symbol.ts'
import type { Symbol } from '../../symbol.ts'
import { BIT_OF, WORDS, WORD_OF, cellsOfSet } from '../cell-set.ts'
import type { CellSymbol } from '../technique.ts'
import type { GroupedGraph } from './grouped-graph.ts'

const seen = new Int32Array(WORDS)

/**
 * The candidates that go where at least one of two nodes is true: all that both of them rule out. The
 * two can be the same candidate.
 */
export function ruledOutByEither(
  position: Position,
  graph: GroupedGraph,
  one: number,
  other: number,
): CellSymbol[] {
  if (areOfOneCell(graph, one, other)) return othersOfCell(position, graph, one, other)
  const { cellOf, symbolOf } = graph
  if (symbolOf[one] === symbolOf[other]) return seenByBoth(graph, one, other)
  const eliminations: CellSymbol[] = []
  if (isAtNode(position.candidates, graph, one, other))
    eliminations.push({ cell: cellOf[one] as CellIndex, symbol: symbolOf[other] as Symbol })
  if (isAtNode(position.candidates, graph, other, one))
    eliminations.push({ cell: cellOf[other] as CellIndex, symbol: symbolOf[one] as Symbol })
  return eliminations
}

/** Whether `ruledOutByEither` would find any candidate; quicker than finding them. */
export function rulesOut(
  { candidates }: Position,
  graph: GroupedGraph,
  one: number,
  other: number,
): boolean {
  if (areOfOneCell(graph, one, other))
    return countOf(candidates[graph.cellOf[one] as number] as number) > (one === other ? 1 : 2)
  if (graph.symbolOf[one] === graph.symbolOf[other]) return isSeenByBoth(graph, one, other)
  return isAtNode(candidates, graph, one, other) || isAtNode(candidates, graph, other, one)
}

function areOfOneCell({ cellOf, sizeOf }: GroupedGraph, one: number, other: number): boolean {
  return cellOf[one] === cellOf[other] && sizeOf[one] === 1 && sizeOf[other] === 1
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

/** Where one of two candidates of a cell is true, or the one that both are, no other is. */
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
