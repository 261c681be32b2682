import { CELL_COUNT, PEERS, SIDE, UNITS } from '../../../../kit/grid-geometry.ts'
import { ALL_SYMBOLS, EMPTY, countOf, lowestOf } from '../symbol.ts'

export interface SearchOptions {
  /** Stop after so many solutions. */
  readonly limit: number
  /** Stop after so many guesses; the answer then says that it is not complete. */
  readonly nodeLimit?: number
}

export interface SearchResult {
  /** Each 81 symbols, in the order in which they were found. */
  readonly solutions: readonly number[][]
  /** False when the node limit ended the search. */
  readonly complete: boolean
}

const NO_LIMIT = Number.POSITIVE_INFINITY

/** Flat tables of the geometry: 20 peers a cell, 9 cells a unit. */
const PEER_TABLE = Uint8Array.from(PEERS.flat())
const UNIT_TABLE = Uint8Array.from(UNITS.flatMap((unit) => unit.cells))
const PEER_COUNT = 20
const UNIT_COUNT = UNITS.length

/**
 * Backtracking over masks of candidates: naked and hidden singles are followed through before every
 * guess, and a guess is made in the cell with the fewest candidates. Works on typed arrays, one layer
 * for each depth, without allocation during the search.
 * @param givens 81 symbols, -1 where empty
 */
export function searchSolutions(givens: readonly number[], options: SearchOptions): SearchResult {
  const search = new Search(options.limit, options.nodeLimit ?? NO_LIMIT)
  const complete = search.load(givens) ? search.run(0) : true
  return { solutions: search.solutions, complete }
}

/** The first solution, or null. */
export function solve(givens: readonly number[]): number[] | null {
  return searchSolutions(givens, { limit: 1 }).solutions[0] ?? null
}

/** How many solutions there are, at most `limit`: with 2, whether there is exactly one. */
export function countSolutions(givens: readonly number[], limit: number): number {
  return searchSolutions(givens, { limit }).solutions.length
}

/** None, the only one, or two that differ. */
export function firstTwoSolutions(givens: readonly number[]): readonly number[][] {
  return searchSolutions(givens, { limit: 2 }).solutions
}

class Search {
  readonly solutions: number[][] = []
  private nodes = 0
  /** Candidates by depth and cell; a placed cell keeps its one symbol. */
  private readonly layers = new Uint16Array((CELL_COUNT + 1) * CELL_COUNT)
  /** Placed cells by depth. */
  private readonly placed = new Uint8Array((CELL_COUNT + 1) * CELL_COUNT)
  /** Cells with one candidate that are yet to be followed through. */
  private readonly queue = new Uint8Array(CELL_COUNT * SIDE)

  constructor(
    private readonly limit: number,
    private readonly nodeLimit: number,
  ) {}

  /** False when the givens contradict each other. */
  load(givens: readonly number[]): boolean {
    this.layers.fill(ALL_SYMBOLS, 0, CELL_COUNT)
    for (let cell = 0; cell < CELL_COUNT; cell++) {
      const given = givens[cell] ?? EMPTY
      if (given !== EMPTY && !this.assign(0, cell, 1 << given)) return false
    }
    return true
  }

  /** False when the node limit was reached. */
  run(base: number): boolean {
    if (!this.settle(base)) return true
    const cell = this.branchCell(base)
    if (cell < 0) {
      this.solutions.push(this.read(base))
      return true
    }
    const next = base + CELL_COUNT
    for (let rest = this.at(base, cell); rest !== 0; rest &= rest - 1) {
      if (++this.nodes > this.nodeLimit) return false
      this.layers.copyWithin(next, base, base + CELL_COUNT)
      this.placed.copyWithin(next, base, base + CELL_COUNT)
      if (this.assign(next, cell, rest & -rest) && !this.run(next)) return false
      if (this.solutions.length >= this.limit) return true
    }
    return true
  }

  private at(base: number, cell: number): number {
    return this.layers[base + cell] ?? 0
  }

  /** Places a symbol and follows naked singles; false on a contradiction. */
  private assign(base: number, start: number, symbol: number): boolean {
    if (!(this.at(base, start) & symbol)) return false
    const { layers, placed, queue } = this
    let tail = 0
    layers[base + start] = symbol
    queue[tail++] = start
    while (tail > 0) {
      const cell = queue[--tail] ?? 0
      if (placed[base + cell]) continue
      placed[base + cell] = 1
      const bit = this.at(base, cell)
      for (let index = 0; index < PEER_COUNT; index++) {
        const peer = PEER_TABLE[cell * PEER_COUNT + index] ?? 0
        const before = this.at(base, peer)
        if (!(before & bit)) continue
        const after = before & ~bit
        if (after === 0) return false
        layers[base + peer] = after
        if ((after & (after - 1)) === 0) queue[tail++] = peer
      }
    }
    return true
  }

  /** Follows hidden singles until there are none; false on a contradiction. */
  private settle(base: number): boolean {
    for (let changed = true; changed;) {
      changed = false
      for (let unit = 0; unit < UNIT_COUNT; unit++) {
        const outcome = this.settleUnit(base, unit)
        if (outcome < 0) return false
        changed ||= outcome > 0
      }
    }
    return true
  }

  /** -1 contradiction, 1 something was placed, 0 nothing to do. */
  private settleUnit(base: number, unit: number): number {
    let once = 0
    let twice = 0
    let done = 0
    for (let index = 0; index < SIDE; index++) {
      const cell = UNIT_TABLE[unit * SIDE + index] ?? 0
      const mask = this.at(base, cell)
      twice |= once & mask
      once |= mask
      if (this.placed[base + cell]) done |= mask
    }
    if (once !== ALL_SYMBOLS) return -1
    let single = once & ~twice & ~done
    if (single === 0) return 0
    for (; single !== 0; single &= single - 1) {
      const bit = single & -single
      for (let index = 0; index < SIDE; index++) {
        const cell = UNIT_TABLE[unit * SIDE + index] ?? 0
        if (this.at(base, cell) & bit && !this.assign(base, cell, bit)) return -1
      }
    }
    return 1
  }

  /** The open cell with the fewest candidates, or -1 when all are placed. */
  private branchCell(base: number): number {
    let best = -1
    let fewest = SIDE + 1
    for (let cell = 0; cell < CELL_COUNT && fewest > 2; cell++) {
      if (this.placed[base + cell]) continue
      const count = countOf(this.at(base, cell))
      if (count < fewest) {
        fewest = count
        best = cell
      }
    }
    return best
  }

  private read(base: number): number[] {
    return Array.from({ length: CELL_COUNT }, (_, cell) => lowestOf(this.at(base, cell)))
  }
}
