import { CELL_COUNT, SIDE, UNITS } from '../../../../../kit/grid-geometry.ts'
import type { Position } from '../../solver/position.ts'
import { PEER_WORDS } from '../../solver/sight.ts'
import { SYMBOL_COUNT, countOf } from '../../symbol.ts'
import { WORDS, addCell } from '../cell-set.ts'

const SUBSETS = 1 << SIDE
/** The most cells of a set. Nine would be a whole unit, which has no symbol too many. */
const MOST_CELLS = SIDE - 1
const BOXES = 2 * SIDE
const SIZE_OF = Uint8Array.from({ length: SUBSETS }, (_, subset) => countOf(subset))

/** Whether the cells of a box, as bits of its places, lie in one line: that line has them as well. */
function inOneLine(subset: number): boolean {
  for (let line = 0; line < 3; line++)
    if ((subset & ~(0o7 << (3 * line))) === 0 || (subset & ~(0o111 << line)) === 0) return true
  return false
}

/**
 * Almost locked sets: cells of a unit with just one symbol more than there are cells, so that they
 * lock whenever one symbol leaves them. A cell of two candidates is the smallest.
 */
export class AlmostLockedSets {
  count = 0
  /** Per set: its symbols, its cells, and the unit that it was found in, as an index into `UNITS`. */
  readonly symbols: number[] = []
  readonly sizes: number[] = []
  readonly units: number[] = []
  /** The cells of each set, at index * WORDS. */
  cells = new Int32Array(1 << 10)
  /** For each set and symbol the cells that have it, at (index * 9 + symbol) * WORDS. */
  holders = new Int32Array(1 << 13)
  /** The same for the cells that see all of those. */
  seers = new Int32Array(1 << 13)
  readonly #unions = new Uint16Array(SUBSETS)

  /** Finds all sets of a position; those of one cell come first, as of its row. */
  fill(position: Position): void {
    this.count = 0
    for (let cell = 0; cell < CELL_COUNT; cell++)
      if (countOf(position.candidates[cell] as number) === 2)
        this.#add(position, [cell], Math.floor(cell / SIDE))
    for (let unit = 0; unit < UNITS.length; unit++) this.#fillUnit(position, unit)
  }

  #fillUnit(position: Position, unit: number): void {
    const { cells } = UNITS[unit] as (typeof UNITS)[number]
    let open = 0
    cells.forEach((cell, at) => {
      if (position.candidates[cell] !== 0) open |= 1 << at
    })
    const unions = this.#unions
    // All subsets of the open places, ascending, so that each one's smaller part is known.
    for (let subset = open & -open; subset !== 0; subset = (subset - open) & open) {
      const lowest = cells[31 - Math.clz32(subset & -subset)] as number
      const union =
        (unions[subset & (subset - 1)] as number) | (position.candidates[lowest] as number)
      unions[subset] = union
      const size = SIZE_OF[subset] as number
      if (size < 2 || size > MOST_CELLS) continue
      if (SIZE_OF[union] !== size + 1 || (unit >= BOXES && inOneLine(subset))) continue
      this.#add(
        position,
        cells.filter((_, at) => (subset >> at) & 1),
        unit,
      )
    }
  }

  #add({ candidates }: Position, cells: readonly number[], unit: number): void {
    const at = this.count++
    this.#grow()
    this.units[at] = unit
    this.sizes[at] = cells.length
    this.symbols[at] = cells.reduce((mask, cell) => mask | (candidates[cell] as number), 0)
    this.cells.fill(0, at * WORDS, (at + 1) * WORDS)
    for (const cell of cells) addCell(this.cells, at * WORDS, cell)
    for (let symbol = 0; symbol < SYMBOL_COUNT; symbol++) {
      const offset = (at * SYMBOL_COUNT + symbol) * WORDS
      this.holders.fill(0, offset, offset + WORDS)
      this.seers.fill(-1, offset, offset + WORDS)
      for (const cell of cells) {
        if ((((candidates[cell] as number) >> symbol) & 1) === 0) continue
        addCell(this.holders, offset, cell)
        for (let word = 0; word < WORDS; word++)
          this.seers[offset + word] =
            (this.seers[offset + word] as number) & (PEER_WORDS[cell * WORDS + word] as number)
      }
    }
  }

  #grow(): void {
    if (this.cells.length < this.count * WORDS) this.cells = doubled(this.cells)
    if (this.holders.length >= this.count * SYMBOL_COUNT * WORDS) return
    this.holders = doubled(this.holders)
    this.seers = doubled(this.seers)
  }
}

function doubled(words: Int32Array): Int32Array<ArrayBuffer> {
  const result = new Int32Array(words.length * 2)
  result.set(words)
  return result
}
