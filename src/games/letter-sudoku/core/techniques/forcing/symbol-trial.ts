import { CELL_COUNT, PEERS, UNITS } from '../../../../../kit/grid-geometry.ts'
import type { CellIndex, Unit } from '../../../../../kit/grid-geometry.ts'
import { UNITS_OF } from '../../solver/position.ts'
import type { Position } from '../../solver/position.ts'
import { SYMBOL_COUNT, countOf } from '../../symbol.ts'
import type { Symbol } from '../../symbol.ts'
import type { Link } from '../technique.ts'

const OPEN = 1
const PLACED = 2
const HELD = 255

/** Follows one symbol from a supposition. All that follows at once is taken at once. */
export class SymbolTrial {
  /** What was supposed, then the places that followed, in their order. */
  readonly thoughts: Link[] = []
  /** The units that were left with one place. */
  readonly units = new Set<Unit>()
  /** For each cell whether the symbol can still be there, or is. */
  readonly #states = new Uint8Array(CELL_COUNT)
  readonly #symbol: Symbol
  /** How many places each unit has left; more than there can be where it has the symbol. */
  readonly #left = new Uint8Array(UNITS.length)
  #failed = false

  constructor(position: Position, symbol: Symbol) {
    this.#symbol = symbol
    for (let cell = 0; cell < CELL_COUNT; cell++)
      if (position.allows(cell, symbol)) this.#states[cell] = OPEN
    for (let unit = 0; unit < UNITS.length; unit++)
      this.#left[unit] = countOf(position.places[unit * SYMBOL_COUNT + symbol] as number) || HELD
  }

  /**
   * Whether a supposition leads to a contradiction: two places that see each other, or a unit
   * without a place.
   */
  fails({ cell, on }: Pick<Link, 'cell' | 'on'>): boolean {
    if (on) this.#place(cell)
    else {
      this.#remove(cell)
      this.thoughts.push({ cell, symbol: this.#symbol, on })
    }
    while (!this.#failed) {
      const last = this.#lastPlaces()
      if (last.length === 0) break
      for (const each of last) this.#place(each)
    }
    return this.#failed
  }

  #place(cell: CellIndex): void {
    // Counted even if it fails, because it is chance which of two conflicting places comes first.
    this.thoughts.push({ cell, symbol: this.#symbol, on: true })
    if (this.#states[cell] !== OPEN) {
      this.#failed = true
      return
    }
    this.#states[cell] = PLACED
    for (const peer of PEERS[cell] as readonly CellIndex[]) this.#remove(peer)
    for (const unit of UNITS_OF[cell] as readonly number[]) this.#left[unit] = HELD
  }

  #remove(cell: CellIndex): void {
    if (this.#states[cell] !== OPEN) return
    this.#states[cell] = 0
    for (const unit of UNITS_OF[cell] as readonly number[])
      if (this.#left[unit] !== HELD) this.#left[unit] = (this.#left[unit] as number) - 1
  }

  /** The cells that are the last place of a unit, each once. Fails where a unit has none. */
  #lastPlaces(): CellIndex[] {
    const last: CellIndex[] = []
    for (let index = 0; index < UNITS.length; index++) {
      if (this.#left[index] === 0) this.#failed = true
      if (this.#left[index] !== 1) continue
      const unit = UNITS[index] as Unit
      const cell = unit.cells.find((each) => this.#states[each] === OPEN) as CellIndex
      if (!last.includes(cell)) last.push(cell)
      this.units.add(unit)
    }
    return last
  }
}
