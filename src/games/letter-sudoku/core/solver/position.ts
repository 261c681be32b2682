import {
  CELL_COUNT,
  PEERS,
  SIDE,
  UNITS,
  boxOf,
  columnOf,
  rowOf,
} from '../../../../kit/grid-geometry.ts'
import { ALL_SYMBOLS, EMPTY, SYMBOL_COUNT } from '../symbol.ts'

const UNIT_COUNT = UNITS.length

/** The three units of a cell, as indices into `UNITS`: row, column, box. */
export const UNITS_OF: readonly (readonly [number, number, number])[] = Array.from(
  { length: CELL_COUNT },
  (_, cell) => [rowOf(cell), SIDE + columnOf(cell), 2 * SIDE + boxOf(cell)] as const,
)

/** The three units of a cell as 27 bits, in the order of `UNITS`. */
export const UNIT_BITS: readonly number[] = UNITS_OF.map((units) =>
  units.reduce((mask, unit) => mask | (1 << unit), 0),
)

/** For each cell and each of its three units (cell * 3 + kind): its bit in the unit's places. */
const PLACE_BIT = Uint16Array.from(
  UNITS_OF.flatMap((units, cell) =>
    units.map((unit) => 1 << (UNITS[unit]?.cells.findIndex((each) => each === cell) ?? 0)),
  ),
)

/**
 * What is placed and what logic still allows: the position that techniques look at. It is made once
 * for a walk through a puzzle and changed by its own methods only, which keep both views of the
 * candidates (by cell, and by unit and symbol) in step.
 */
export class Position {
  /** 81 symbols, -1 where empty. */
  readonly values = new Int8Array(CELL_COUNT).fill(EMPTY)
  /** 1 where the puzzle itself has a symbol, not the solver; 81 of them. */
  readonly given = new Uint8Array(CELL_COUNT)
  /** 81 masks of candidates, 0 where a symbol is placed. */
  readonly candidates = new Uint16Array(CELL_COUNT).fill(ALL_SYMBOLS)
  /**
   * The cells of a unit in which a symbol can still go, at unit * 9 + symbol: nine bits in the order
   * of the unit's cells; 0 once the symbol is placed in the unit. Units as in `UNITS`.
   */
  readonly places = new Uint16Array(UNIT_COUNT * SYMBOL_COUNT).fill(ALL_SYMBOLS)

  /**
   * Candidates by the plain rule: every symbol that no peer holds.
   * @param values 81 symbols, -1 where empty; they may contradict each other
   * @param givens those of them that the puzzle has; without it, all
   */
  static of(values: ArrayLike<number>, givens: ArrayLike<number> = values): Position {
    const position = new Position()
    for (let cell = 0; cell < CELL_COUNT; cell++) {
      const value = values[cell] ?? EMPTY
      if (value !== EMPTY) position.place(cell, value)
      if ((givens[cell] ?? EMPTY) !== EMPTY) position.given[cell] = 1
    }
    return position
  }

  /** A copy, which does not change with the original. */
  copy(): Position {
    return new Position().become(this)
  }

  /** Takes over everything from another position, without making anything new. */
  become(other: Position): this {
    this.values.set(other.values)
    this.given.set(other.given)
    this.candidates.set(other.candidates)
    this.places.set(other.places)
    return this
  }

  /** Places a symbol and takes it from the candidates of its peers. */
  place(cell: number, symbol: number): void {
    let rest = this.candidates[cell] as number
    for (; rest !== 0; rest &= rest - 1) this.eliminate(cell, 31 - Math.clz32(rest & -rest))
    this.values[cell] = symbol
    for (const peer of PEERS[cell] as readonly number[]) this.eliminate(peer, symbol)
    for (const unit of UNITS_OF[cell] as readonly number[])
      this.places[unit * SYMBOL_COUNT + symbol] = 0
  }

  /** Takes a candidate away; false when it was not there. */
  eliminate(cell: number, symbol: number): boolean {
    const bit = 1 << symbol
    const before = this.candidates[cell] as number
    if ((before & bit) === 0) return false
    this.candidates[cell] = before & ~bit
    const units = UNITS_OF[cell] as readonly [number, number, number]
    for (let kind = 0; kind < 3; kind++) {
      const at = (units[kind] as number) * SYMBOL_COUNT + symbol
      this.places[at] = (this.places[at] as number) & ~(PLACE_BIT[cell * 3 + kind] as number)
    }
    return true
  }

  /** Whether a symbol is still a candidate of a cell. */
  allows(cell: number, symbol: number): boolean {
    return (((this.candidates[cell] as number) >> symbol) & 1) === 1
  }
}
