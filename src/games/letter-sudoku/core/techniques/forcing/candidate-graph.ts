import { CELL_COUNT, PEERS, UNITS } from '../../../../../kit/grid-geometry.ts'
import type { Position } from '../../solver/position.ts'
import { SYMBOL_COUNT } from '../../symbol.ts'
import type { LinkGraph } from './link-graph.ts'

const KEY_COUNT = CELL_COUNT * SYMBOL_COUNT
/** Two places in each of three units, or two candidates in a cell: at most four strong links. */
const STRONG_STRIDE = 4
/** Twenty peers and eight other symbols of the cell. */
const WEAK_STRIDE = 28

const PEERS_FLAT = Uint8Array.from(PEERS.flat())
const PEER_COUNT = 20
const UNIT_CELLS = Uint8Array.from(UNITS.flatMap((unit) => unit.cells))

/** Whether two cells share a unit, at one * 81 + other; a cell does not see itself. */
export const SEES = new Uint8Array(CELL_COUNT * CELL_COUNT)
PEERS.forEach((peers, cell) => peers.forEach((peer) => (SEES[cell * CELL_COUNT + peer] = 1)))

/** Which strong links count: two places of a symbol in a unit, two candidates of a cell, or both. */
export interface LinkKinds {
  readonly inUnits: boolean
  readonly inCells: boolean
}

/**
 * The candidates of a position as nodes, numbered cell by cell, and the links between them. Of two
 * candidates with a weak link at most one is true, of two with a strong link at least one. Made once
 * and filled again for each position, so that a search allocates nothing.
 */
export class CandidateGraph implements LinkGraph {
  count = 0
  readonly strongStride = STRONG_STRIDE
  readonly weakStride = WEAK_STRIDE
  readonly cellOf = new Uint8Array(KEY_COUNT)
  readonly symbolOf = new Uint8Array(KEY_COUNT)
  /** The node of a candidate, at cell * 9 + symbol; -1 where it is gone. */
  readonly nodeOf = new Int16Array(KEY_COUNT)
  readonly strongCount = new Uint8Array(KEY_COUNT)
  readonly strong = new Uint16Array(KEY_COUNT * STRONG_STRIDE)
  readonly weakCount = new Uint8Array(KEY_COUNT)
  readonly deadEndCount = new Uint8Array(KEY_COUNT)
  readonly weak = new Uint16Array(KEY_COUNT * WEAK_STRIDE)

  /** Takes over the candidates of a position. */
  fill(position: Position, { inUnits, inCells }: LinkKinds): void {
    this.#number(position)
    if (inUnits) this.#linkUnits(position)
    if (inCells) this.#linkCells(position)
    this.#linkWeakly(position, inCells)
  }

  excludes(one: number, other: number): boolean {
    const cell = this.cellOf[one] as number
    const otherCell = this.cellOf[other] as number
    if (cell === otherCell) return one !== other
    return this.symbolOf[one] === this.symbolOf[other] && SEES[cell * CELL_COUNT + otherCell] === 1
  }

  #number({ candidates }: Position): void {
    let count = 0
    this.nodeOf.fill(-1)
    for (let cell = 0; cell < CELL_COUNT; cell++) {
      for (let rest = candidates[cell] as number; rest !== 0; rest &= rest - 1) {
        const symbol = 31 - Math.clz32(rest & -rest)
        this.nodeOf[cell * SYMBOL_COUNT + symbol] = count
        this.cellOf[count] = cell
        this.symbolOf[count++] = symbol
      }
    }
    this.count = count
    this.strongCount.fill(0, 0, count)
  }

  #linkUnits({ places }: Position): void {
    for (let at = 0; at < places.length; at++) {
      const two = places[at] as number
      const upper = two & (two - 1)
      if (upper === 0 || (upper & (upper - 1)) !== 0) continue
      const symbol = at % SYMBOL_COUNT
      const unit = at - symbol
      const one = UNIT_CELLS[unit + 31 - Math.clz32(two ^ upper)] as number
      const other = UNIT_CELLS[unit + 31 - Math.clz32(upper)] as number
      this.#linkStrongly(
        this.nodeOf[one * SYMBOL_COUNT + symbol] as number,
        this.nodeOf[other * SYMBOL_COUNT + symbol] as number,
      )
    }
  }

  #linkCells({ candidates }: Position): void {
    for (let node = 0; node + 1 < this.count; node++) {
      const upper = candidates[this.cellOf[node] as number] as number
      const rest = upper & (upper - 1)
      // Nodes of a cell follow each other: of two candidates the first one links to the next.
      if (rest === 0 || (rest & (rest - 1)) !== 0) continue
      this.#linkStrongly(node, node + 1)
      node++
    }
  }

  #linkStrongly(one: number, other: number): void {
    const { strong, strongCount } = this
    const from = one * STRONG_STRIDE
    for (let at = from; at < from + (strongCount[one] as number); at++)
      if (strong[at] === other) return
    strong[from + (strongCount[one] as number)] = other
    strong[other * STRONG_STRIDE + (strongCount[other] as number)] = one
    strongCount[one] = (strongCount[one] as number) + 1
    strongCount[other] = (strongCount[other] as number) + 1
  }

  #linkWeakly({ candidates }: Position, inCells: boolean): void {
    const { cellOf, symbolOf, nodeOf, strongCount, weak } = this
    for (let node = 0; node < this.count; node++) {
      const cell = cellOf[node] as number
      const symbol = symbolOf[node] as number
      const from = node * WEAK_STRIDE
      let at = from
      let end = from + WEAK_STRIDE
      for (let rest = inCells ? (candidates[cell] as number) : 0; rest !== 0; rest &= rest - 1) {
        const other = nodeOf[cell * SYMBOL_COUNT + 31 - Math.clz32(rest & -rest)] as number
        if (other === node) continue
        if (strongCount[other] !== 0) weak[at++] = other
        else weak[--end] = other
      }
      for (let peer = cell * PEER_COUNT; peer < (cell + 1) * PEER_COUNT; peer++) {
        const other = nodeOf[(PEERS_FLAT[peer] as number) * SYMBOL_COUNT + symbol] as number
        if (other < 0) continue
        if (strongCount[other] !== 0) weak[at++] = other
        else weak[--end] = other
      }
      this.weakCount[node] = at - from
      this.deadEndCount[node] = from + WEAK_STRIDE - end
    }
  }
}
