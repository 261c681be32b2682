import { CELL_COUNT, PEERS } from '../../../../../kit/grid-geometry.ts'
import type { Position } from '../../solver/position.ts'
import { SYMBOL_COUNT } from '../../symbol.ts'
import { CandidateGraph, SEES } from './candidate-graph.ts'
import { CONTRADICTION, CYCLE, ChainSearch, VERITY } from './chain-search.ts'
import { lengthSupplement, longestWithin } from './length-supplement.ts'

/** Links between the places of one symbol, links within cells of two candidates, and both. */
export const X = 0
export const Y = 1
export const XY = 2

const LINKS = [
  { inUnits: true, inCells: false },
  { inUnits: false, inCells: true },
  { inUnits: true, inCells: true },
] as const

/** The least ratings of cycles and of other chains, in tenths, by kind of links. */
const LEAST_CYCLE = [65, 65, 70] as const
/** Links within cells alone make cycles only: both ends of a chain would need the same parity. */
const LEAST_CHAIN = [66, Infinity, 70] as const

const FIELDS = 4
/** More than any chain is rated, in tenths. */
const HIGHEST = 99

/**
 * Forcing chains and bidirectional cycles without branches, those of the lowest rating. The search
 * notes kinds, sources and ends only; chains are traced for those who ask for them.
 */
export class ForcingChains {
  readonly graph = new CandidateGraph()
  readonly search = new ChainSearch(this.graph)
  #position: Position | null = null
  #kind: typeof X | typeof Y | typeof XY = X
  /** The highest rating that is still of interest, in tenths: that of what was found. */
  #limit = 0
  #found: number[] = []

  /**
   * Finds everything of the lowest rating that does not exceed a limit, both in tenths. Returns that
   * rating, or 0 when there is nothing.
   */
  find(position: Position, limit: number): number {
    this.#position = position
    this.#limit = Math.min(limit, HIGHEST)
    this.#found.length = 0
    this.#findKind(X)
    this.#findKind(Y)
    this.#findKind(XY)
    return this.#found.length === 0 ? 0 : this.#limit
  }

  /** How many there are. */
  get count(): number {
    return this.#found.length / FIELDS
  }

  /** `X`, `Y` or `XY`. */
  kindOf(at: number): typeof X | typeof Y | typeof XY {
    return this.#found[at * FIELDS] as typeof X | typeof Y | typeof XY
  }

  /** `CONTRADICTION`, `VERITY` or `CYCLE`. */
  proofOf(at: number): number {
    return this.#found[at * FIELDS + 1] as number
  }

  /** Nodes from the candidate assumed to the end; they are true and false in turn. */
  trace(at: number): number[] {
    const [kind, proof, source, end] = this.#found.slice(at * FIELDS, (at + 1) * FIELDS) as [
      typeof X | typeof Y | typeof XY,
      number,
      number,
      number,
    ]
    if (kind !== this.#kind) this.#fill(kind)
    return proof === CONTRADICTION
      ? this.search.traceFromTrue(source, end)
      : this.search.traceFromFalse(source, end)
  }

  #fill(kind: typeof X | typeof Y | typeof XY): void {
    this.#kind = kind
    this.graph.fill(this.#position as Position, LINKS[kind])
  }

  #findKind(kind: typeof X | typeof Y | typeof XY): void {
    const { graph, search } = this
    if (this.#limit < LEAST_CYCLE[kind]) return
    this.#fill(kind)
    const chain = LEAST_CHAIN[kind]
    for (let source = 0; source < graph.count; source++) {
      const depth = search.contradictionFrom(source, this.#deepest(chain))
      if (depth !== 0) this.#note(CONTRADICTION, source, search.end, chain, depth)
      if (graph.strongCount[source] === 0) continue
      this.#findFrom(source)
    }
  }

  /** The depth of the longest chain that is still of interest. */
  #deepest(base: number): number {
    return longestWithin(this.#limit - base) + 1
  }

  #note(proof: number, source: number, end: number, base: number, depth: number): void {
    const tenths = base + lengthSupplement(depth - 1)
    if (tenths > this.#limit) return
    if (tenths < this.#limit) this.#found.length = 0
    this.#limit = tenths
    this.#found.push(this.#kind, proof, source, end)
  }

  /** Notes what a candidate would prove by being false: itself, or the other end of a cycle. */
  #findFrom(source: number): void {
    const { symbolOf } = this.graph
    const { nodes, depths } = this.search
    const cycle = LEAST_CYCLE[this.#kind]
    const count = this.search.reachFromFalse(source, this.#deepest(cycle))
    for (let at = 0; at < count; at++) {
      const end = nodes[at] as number
      const depth = depths[at] as number
      // Each cycle is met from both sides. With one link it is none.
      if (symbolOf[end] !== symbolOf[source] || end < source || depth === 1) continue
      if (end === source) this.#note(VERITY, source, end, LEAST_CHAIN[this.#kind], depth)
      else if (this.graph.excludes(source, end) && this.#eliminates(source, end))
        this.#note(CYCLE, source, end, cycle, depth)
    }
  }

  /** Whether the symbol of two nodes is a candidate of a cell that sees both. */
  #eliminates(one: number, other: number): boolean {
    const { cellOf, symbolOf, nodeOf } = this.graph
    const symbol = symbolOf[one] as number
    const seen = (cellOf[other] as number) * CELL_COUNT
    for (const peer of PEERS[cellOf[one] as number] as readonly number[])
      if (SEES[seen + peer] === 1 && (nodeOf[peer * SYMBOL_COUNT + symbol] as number) >= 0)
        return true
    return false
  }
}
