import { CELL_COUNT, PEERS } from '../../../../../kit/grid-geometry.ts'
import { UNITS_OF } from '../../solver/position.ts'
import type { Position } from '../../solver/position.ts'
import { cellsAt } from '../../solver/cells-at.ts'
import { SYMBOL_COUNT, countOf, lowestOf, maskOf } from '../../symbol.ts'

/** Candidates are counted as cell * 9 + symbol. */
export const CANDIDATE_COUNT = CELL_COUNT * SYMBOL_COUNT
/** That a candidate is true is a thought of its own number; that it is false, of this much more. */
export const FALSE = CELL_COUNT * SYMBOL_COUNT
const THOUGHT_COUNT = 2 * CANDIDATE_COUNT
/** A true candidate has at most 20 peers and 8 others in its cell, a false one a cell and 3 units. */
const MOST_EDGES = CANDIDATE_COUNT * (28 + 4)

/** Which links a graph has. */
export interface LinkKinds {
  /** From a false candidate to the last other one of its cell. */
  readonly cells: boolean
  /** From a false candidate to the last other place of its symbol in a unit. */
  readonly units: boolean
  /** From a true candidate to the others of its cell, besides those of its symbol. */
  readonly rivals: boolean
}

/**
 * What follows at once from each thought in a position, whatever else is thought: a true candidate
 * makes its rivals false, a false one makes its last rival true. Chains are the paths of this graph.
 */
export class Implications {
  private readonly starts = new Int32Array(THOUGHT_COUNT + 1)
  private readonly edges = new Int16Array(MOST_EDGES)
  private readonly queue = new Int16Array(THOUGHT_COUNT)
  private size = 0

  /** Reads a position anew. */
  read(position: Position, kinds: LinkKinds): void {
    this.size = 0
    for (let thought = 0; thought < THOUGHT_COUNT; thought++) {
      this.starts[thought] = this.size
      const candidate = thought < FALSE ? thought : thought - FALSE
      const cell = (candidate / SYMBOL_COUNT) | 0
      const symbol = candidate - cell * SYMBOL_COUNT
      if (!position.allows(cell, symbol)) continue
      if (thought < FALSE) this.addRivals(position, cell, symbol, kinds)
      else this.addLastRivals(position, cell, symbol, kinds)
    }
    this.starts[THOUGHT_COUNT] = this.size
  }

  /**
   * Follows a thought breadth first.
   * @param distances how many links away each thought is, -1 where it does not follow; filled in here
   * @param goal the thought to stop at
   * @param farthest how many links to follow at most
   */
  follow(from: number, distances: Int16Array, goal = -1, farthest = THOUGHT_COUNT): void {
    const { starts, edges, queue } = this
    distances.fill(-1)
    distances[from] = 0
    queue[0] = from
    let tail = 1
    for (let head = 0; head < tail; head++) {
      const thought = queue[head] as number
      const next = (distances[thought] as number) + 1
      if (next > farthest) return
      const end = starts[thought + 1] as number
      for (let at = starts[thought] as number; at < end; at++) {
        const other = edges[at] as number
        if (distances[other] !== -1) continue
        distances[other] = next
        if (other === goal) return
        queue[tail++] = other
      }
    }
  }

  private add(thought: number): void {
    this.edges[this.size++] = thought
  }

  private addRivals(position: Position, cell: number, symbol: number, kinds: LinkKinds): void {
    if (kinds.rivals)
      for (let other = 0; other < SYMBOL_COUNT; other++)
        if (other !== symbol && position.allows(cell, other))
          this.add(FALSE + cell * SYMBOL_COUNT + other)
    for (const peer of PEERS[cell] as readonly number[])
      if (position.allows(peer, symbol)) this.add(FALSE + peer * SYMBOL_COUNT + symbol)
  }

  private addLastRivals(position: Position, cell: number, symbol: number, kinds: LinkKinds): void {
    const rest = (position.candidates[cell] as number) & ~maskOf(symbol)
    if (kinds.cells && countOf(rest) === 1) this.add(cell * SYMBOL_COUNT + lowestOf(rest))
    if (!kinds.units) return
    for (const unit of UNITS_OF[cell] as readonly number[]) {
      const places = position.places[unit * SYMBOL_COUNT + symbol] as number
      if (countOf(places) !== 2) continue
      for (const place of cellsAt(unit, places))
        if ((place as number) !== cell) this.add(place * SYMBOL_COUNT + symbol)
    }
  }
}

/** Room for the distances of all thoughts from one. */
export function makeDistances(): Int16Array {
  return new Int16Array(THOUGHT_COUNT)
}
