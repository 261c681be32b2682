import { SIDE, UNITS } from '../../../../../kit/grid-geometry.ts'
import type { CellIndex, Unit } from '../../../../../kit/grid-geometry.ts'
import { cellsAt } from '../../solver/cells-at.ts'
import type { Position } from '../../solver/position.ts'
import { seenByAll, sees } from '../../solver/sight.ts'
import { CELLS } from '../../../../../kit/grid-geometry.ts'
import { countOf, maskOf, symbolsOf } from '../../symbol.ts'
import type { Symbol } from '../../symbol.ts'
import type { CellSymbol, Visitor } from '../technique.ts'
import type { Technique } from '../technique.ts'

/** Cells of one unit with one candidate more than there are cells. */
interface AlmostLockedSet {
  readonly unit: number
  readonly cells: readonly CellIndex[]
  readonly mask: number
}

/** How hard a wing is, by the most candidates that one of its cells has. */
export type WingRating = (mostCandidates: number) => number

/**
 * Shows every wing of an almost locked set of `size` cells and a cell with two of its candidates: one
 * of these, x, is kept to either by sight, so that one of the two sides holds the other, z, which goes
 * from every cell that sees all its places in both. Where z is restricted so as well, each candidate
 * of the set is locked in it and goes wherever all its places are seen.
 *
 * Pivot of a step is the cell with two candidates; units: the set's.
 */
export function visitAlsWithPair(
  { id }: Pick<Technique, 'id'>,
  position: Position,
  size: number,
  ratingOf: WingRating,
  see: Visitor,
): boolean {
  const { candidates } = position
  const pairs = CELLS.filter((cell) => countOf(candidates[cell] as number) === 2)
  for (const set of almostLockedSets(position, size))
    for (const pair of pairs) {
      const two = candidates[pair] as number
      if ((two & ~set.mask) !== 0 || set.cells.includes(pair)) continue
      const eliminations = wingEliminations(position, set, pair)
      if (eliminations.length === 0) continue
      const most = Math.max(...set.cells.map((cell) => countOf(candidates[cell] as number)))
      const step = {
        technique: id,
        rating: ratingOf(most),
        placements: [],
        eliminations,
        causes: [...set.cells, pair].sort((a, b) => a - b),
        units: [UNITS[set.unit] as Unit],
        symbols: symbolsOf(set.mask),
        pivot: pair,
      }
      if (see(step)) return true
    }
  return false
}

function almostLockedSets(position: Position, size: number): AlmostLockedSet[] {
  const sets: AlmostLockedSet[] = []
  for (let unit = 0; unit < UNITS.length; unit++) collectSets(position, unit, size, sets)
  return sets
}

function collectSets(
  { candidates }: Position,
  unit: number,
  size: number,
  sets: AlmostLockedSet[],
): void {
  const { cells } = UNITS[unit] as Unit
  const choose = (from: number, places: number, mask: number, left: number): void => {
    if (left === 0) {
      if (countOf(mask) === size + 1) sets.push({ unit, cells: cellsAt(unit, places), mask })
      return
    }
    for (let at = from; at <= SIDE - left; at++) {
      const own = candidates[cells[at] as number] as number
      if (countOf(own) < 2 || countOf(mask | own) > size + 1) continue
      choose(at + 1, places | (1 << at), mask | own, left - 1)
    }
  }
  choose(0, 0, 0, size)
}

function wingEliminations(position: Position, set: AlmostLockedSet, pair: CellIndex): CellSymbol[] {
  const [low, high] = symbolsOf(position.candidates[pair] as number) as [Symbol, Symbol]
  const lowHeld = holdersOf(position, set, low)
  const highHeld = holdersOf(position, set, high)
  const lowRestricted = lowHeld.every((cell) => sees(pair, cell))
  const highRestricted = highHeld.every((cell) => sees(pair, cell))
  const lost: CellSymbol[] = []
  const lose = (symbol: Symbol, held: readonly CellIndex[]) => {
    for (const cell of seenByAll(position, symbol, held)) lost.push({ cell, symbol })
  }
  if (highRestricted) lose(low, [...lowHeld, pair])
  if (lowRestricted) lose(high, [...highHeld, pair])
  if (lowRestricted && highRestricted)
    for (const symbol of symbolsOf(set.mask & ~maskOf(low) & ~maskOf(high)))
      lose(symbol, holdersOf(position, set, symbol))
  return lost.sort((one, other) => one.cell - other.cell || one.symbol - other.symbol)
}

function holdersOf(
  { candidates }: Position,
  { cells }: AlmostLockedSet,
  symbol: Symbol,
): CellIndex[] {
  return cells.filter((cell) => (candidates[cell] as number) & maskOf(symbol))
}
