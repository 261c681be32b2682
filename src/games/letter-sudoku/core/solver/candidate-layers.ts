import { CELL_COUNT, PEERS, SIDE, UNITS } from '../../../../kit/grid-geometry.ts'
import { ALL_SYMBOLS } from '../symbol.ts'

/** Flat tables of the geometry: 20 peers a cell, 9 cells a unit. */
const PEER_TABLE = Uint8Array.from(PEERS.flat())
const UNIT_TABLE = Uint8Array.from(UNITS.flatMap((unit) => unit.cells))
const PEER_COUNT = 20
const UNIT_COUNT = UNITS.length

/**
 * The candidates of a search, one layer of 81 for each depth, on typed arrays that are made once.
 * `base` is where a layer begins. Methods that can meet a contradiction say so with false; the layer
 * is then of no further use.
 */
export class CandidateLayers {
  /** Candidates by depth and cell; a placed cell keeps its one symbol. */
  private readonly masks = new Uint16Array((CELL_COUNT + 1) * CELL_COUNT)
  /** Cells whose symbol has been taken from their peers, by depth. */
  private readonly placed = new Uint8Array((CELL_COUNT + 1) * CELL_COUNT)
  /** Cells with one candidate that are yet to be followed through. */
  private readonly queue = new Uint8Array(CELL_COUNT * SIDE)

  constructor() {
    this.masks.fill(ALL_SYMBOLS, 0, CELL_COUNT)
  }

  at(base: number, cell: number): number {
    return this.masks[base + cell] ?? 0
  }

  isPlaced(base: number, cell: number): boolean {
    return this.placed[base + cell] === 1
  }

  /** Copies a layer to the next depth and returns where that begins. */
  push(base: number): number {
    const next = base + CELL_COUNT
    this.masks.copyWithin(next, base, next)
    this.placed.copyWithin(next, base, next)
    return next
  }

  /** Places a symbol, given as its bit, and follows naked singles. */
  assign(base: number, start: number, symbol: number): boolean {
    if (!(this.at(base, start) & symbol)) return false
    const { masks, placed, queue } = this
    let tail = 0
    masks[base + start] = symbol
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
        masks[base + peer] = after
        if ((after & (after - 1)) === 0) queue[tail++] = peer
      }
    }
    return true
  }

  /** Follows hidden singles until there are none. */
  settle(base: number): boolean {
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
}
