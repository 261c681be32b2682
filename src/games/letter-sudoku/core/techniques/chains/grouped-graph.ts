import { CELL_COUNT, SIDE, UNITS, boxOf } from '../../../../../kit/grid-geometry.ts'
import type { CellIndex } from '../../../../../kit/grid-geometry.ts'
import type { Position } from '../../solver/position.ts'
import { PEER_WORDS } from '../../solver/sight.ts'
import { ALL_SYMBOLS, SYMBOL_COUNT, countOf, lowestOf } from '../../symbol.ts'
import { WORDS, addCell, cellsOfSet } from '../cell-set.ts'
import type { LinkGraph } from '../forcing/link-graph.ts'
import { BOX_SPLITS, LINE_SPLITS, THIRDS } from './unit-splits.ts'

/** Per symbol every cell, and the three cells that a box shares with a line, of 54 such threes. */
const THREES = 54
const NODE_COUNT = (CELL_COUNT + THREES) * SYMBOL_COUNT
const STRONG_STRIDE = 16
const WEAK_STRIDE = 48
const BOXES = 2 * SIDE

export interface GroupedLinks {
  /** Only these symbols, as a mask. */
  readonly symbols: number
  /** In which kinds of units strong links between places count: rows 1, columns 2, boxes 4. */
  readonly unitKinds: number
  /** Whether the two or three places that a box and a line share can be a node. */
  readonly grouped: boolean
  /** Whether cells of two candidates link them. */
  readonly inCells: boolean
}

/** All links between single candidates. */
export const PLAIN_LINKS: GroupedLinks = {
  symbols: ALL_SYMBOLS,
  unitKinds: 7,
  grouped: false,
  inCells: true,
}

/** The same with groups. */
export const GROUPED_LINKS: GroupedLinks = { ...PLAIN_LINKS, grouped: true }

/**
 * Candidates and groups of candidates as nodes: a group is the places of a symbol in the cells that a
 * box and a line share, and is true where one of them is. Weak links lead only from and to nodes that
 * have strong links: enough for chains that begin and end with one. Made once, filled for each use.
 */
export class GroupedGraph implements LinkGraph {
  count = 0
  readonly strongStride = STRONG_STRIDE
  readonly weakStride = WEAK_STRIDE
  readonly cellOf = new Uint8Array(NODE_COUNT)
  readonly symbolOf = new Uint8Array(NODE_COUNT)
  readonly strongCount = new Uint8Array(NODE_COUNT)
  readonly strong = new Uint16Array(NODE_COUNT * STRONG_STRIDE)
  readonly weakCount = new Uint8Array(NODE_COUNT)
  readonly deadEndCount = new Uint8Array(NODE_COUNT)
  readonly weak = new Uint16Array(NODE_COUNT * WEAK_STRIDE)
  /** The cells of a node, and the cells that see all of them, at node * WORDS. */
  readonly cells = new Int32Array(NODE_COUNT * WORDS)
  readonly seers = new Int32Array(NODE_COUNT * WORDS)
  /** How many cells a node has. */
  readonly sizeOf = new Uint8Array(NODE_COUNT)
  /** For each symbol the cells that have it, at symbol * WORDS. */
  readonly holders = new Int32Array(SYMBOL_COUNT * WORDS)
  /** At (cell or 81 + three) * 9 + symbol; -1 where there is no node. */
  readonly #nodeOf = new Int16Array(NODE_COUNT)
  readonly #bySymbol = new Uint16Array(CELL_COUNT + THREES)

  fill(position: Position, { symbols, unitKinds, grouped, inCells }: GroupedLinks): void {
    this.count = 0
    this.#nodeOf.fill(-1)
    this.#hold(position)
    UNITS.forEach((_, unit) => {
      if (((unitKinds >> Math.floor(unit / SIDE)) & 1) === 0) return
      for (let rest = symbols; rest !== 0; rest &= rest - 1)
        this.#linkUnit(position, unit, lowestOf(rest), grouped)
    })
    if (inCells) this.#linkCells(position, symbols)
    this.weakCount.fill(0, 0, this.count)
    for (let rest = symbols; rest !== 0; rest &= rest - 1) this.#linkWeakly(lowestOf(rest))
    if (inCells) this.#linkWeaklyInCells()
  }

  /** The cells of a node, in reading order. */
  cellsOf(node: number): CellIndex[] {
    return cellsOfSet(this.cells, node * WORDS)
  }

  /** Whether any of some nodes is a group. */
  hasGroup(nodes: readonly number[]): boolean {
    return nodes.some((node) => (this.sizeOf[node] as number) > 1)
  }

  excludes(one: number, other: number): boolean {
    if (this.symbolOf[one] !== this.symbolOf[other])
      return (
        this.sizeOf[one] === 1 &&
        this.sizeOf[other] === 1 &&
        this.cellOf[one] === this.cellOf[other]
      )
    for (let word = 0; word < WORDS; word++) {
      const cells = this.cells[one * WORDS + word] as number
      if ((cells & ~(this.seers[other * WORDS + word] as number)) !== 0) return false
    }
    return true
  }

  #hold({ candidates }: Position): void {
    this.holders.fill(0)
    for (let cell = 0; cell < CELL_COUNT; cell++)
      for (let rest = candidates[cell] as number; rest !== 0; rest &= rest - 1)
        addCell(this.holders, lowestOf(rest) * WORDS, cell)
  }

  #linkUnit({ places }: Position, unit: number, symbol: number, grouped: boolean): void {
    const held = places[unit * SYMBOL_COUNT + symbol] as number
    const count = countOf(held)
    if (count === 2) {
      const upper = held & (held - 1)
      this.#linkStrongly(
        this.#nodeAt(unit, held ^ upper, symbol),
        this.#nodeAt(unit, upper, symbol),
      )
    } else if (grouped && count > 2) {
      const splits = (unit < BOXES ? LINE_SPLITS : BOX_SPLITS)[held] as readonly number[]
      for (let at = 0; at < splits.length; at += 2)
        this.#linkStrongly(
          this.#nodeAt(unit, splits[at] as number, symbol),
          this.#nodeAt(unit, splits[at + 1] as number, symbol),
        )
    }
  }

  #linkCells({ candidates }: Position, symbols: number): void {
    for (let cell = 0; cell < CELL_COUNT; cell++) {
      const mask = candidates[cell] as number
      if (countOf(mask) !== 2 || (mask & ~symbols) !== 0) continue
      const upper = mask & (mask - 1)
      this.#linkStrongly(
        this.#nodeOfCell(cell, lowestOf(mask)),
        this.#nodeOfCell(cell, lowestOf(upper)),
      )
    }
  }

  #nodeOfCell(cell: number, symbol: number): number {
    const key = cell * SYMBOL_COUNT + symbol
    if ((this.#nodeOf[key] as number) >= 0) return this.#nodeOf[key] as number
    const node = this.#add(key, symbol)
    this.#addTo(node, cell)
    return node
  }

  /** The node of some places in a unit, which is a cell or lies in one line and one box. */
  #nodeAt(unit: number, places: number, symbol: number): number {
    const { cells } = UNITS[unit] as (typeof UNITS)[number]
    const first = cells[lowestOf(places)] as number
    if ((places & (places - 1)) === 0) return this.#nodeOfCell(first, symbol)
    const inRow = unit < SIDE || (unit >= BOXES && THIRDS.some((row) => (places & ~row) === 0))
    const line = inRow ? Math.floor(first / SIDE) : SIDE + (first % SIDE)
    const box = boxOf(first)
    const three = line * 3 + (inRow ? box % 3 : Math.floor(box / 3))
    const key = (CELL_COUNT + three) * SYMBOL_COUNT + symbol
    if ((this.#nodeOf[key] as number) >= 0) return this.#nodeOf[key] as number
    const node = this.#add(key, symbol)
    for (let rest = places; rest !== 0; rest &= rest - 1)
      this.#addTo(node, cells[lowestOf(rest)] as number)
    return node
  }

  #add(key: number, symbol: number): number {
    const node = this.count++
    this.#nodeOf[key] = node
    this.symbolOf[node] = symbol
    this.sizeOf[node] = 0
    this.strongCount[node] = 0
    this.cells.fill(0, node * WORDS, (node + 1) * WORDS)
    this.seers.fill(-1, node * WORDS, (node + 1) * WORDS)
    return node
  }

  #addTo(node: number, cell: number): void {
    if (this.sizeOf[node] === 0) this.cellOf[node] = cell
    this.sizeOf[node] = (this.sizeOf[node] as number) + 1
    addCell(this.cells, node * WORDS, cell)
    for (let word = 0; word < WORDS; word++) {
      const at = node * WORDS + word
      this.seers[at] = (this.seers[at] as number) & (PEER_WORDS[cell * WORDS + word] as number)
    }
  }

  #linkStrongly(one: number, other: number): void {
    const from = one * STRONG_STRIDE
    for (let at = from; at < from + (this.strongCount[one] as number); at++)
      if (this.strong[at] === other) return
    this.#addStrong(one, other)
    this.#addStrong(other, one)
  }

  #addStrong(from: number, to: number): void {
    this.strong[from * STRONG_STRIDE + (this.strongCount[from] as number)] = to
    this.strongCount[from] = (this.strongCount[from] as number) + 1
  }

  #linkWeakly(symbol: number): void {
    let count = 0
    for (let node = 0; node < this.count; node++)
      if (this.symbolOf[node] === symbol) this.#bySymbol[count++] = node
    for (let one = 0; one < count; one++)
      for (let other = 0; other < count; other++) {
        const from = this.#bySymbol[one] as number
        const to = this.#bySymbol[other] as number
        if (this.excludes(from, to)) this.#addWeak(from, to)
      }
  }

  #linkWeaklyInCells(): void {
    for (let node = 0; node < this.count; node++) {
      if (this.sizeOf[node] !== 1) continue
      const key = (this.cellOf[node] as number) * SYMBOL_COUNT
      for (let symbol = 0; symbol < SYMBOL_COUNT; symbol++) {
        const other = this.#nodeOf[key + symbol] as number
        if (other >= 0 && other !== node) this.#addWeak(node, other)
      }
    }
  }

  #addWeak(from: number, to: number): void {
    this.weak[from * WEAK_STRIDE + (this.weakCount[from] as number)] = to
    this.weakCount[from] = (this.weakCount[from] as number) + 1
  }
}
