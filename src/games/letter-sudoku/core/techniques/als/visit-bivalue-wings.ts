import { CELL_COUNT, UNITS } from '../../../../../kit/grid-geometry.ts'
import type { CellIndex, Unit } from '../../../../../kit/grid-geometry.ts'
import type { Position } from '../../solver/position.ts'
import { SYMBOL_COUNT, countOf, lowestOf, symbolsOf } from '../../symbol.ts'
import type { Symbol } from '../../symbol.ts'
import { BIT_OF, PEER_SETS, WORDS, WORD_OF, cellsOfSet } from '../cell-set.ts'
import type { CellSymbol, Technique, Visitor } from '../technique.ts'
import { AlmostLockedSets } from './almost-locked-sets.ts'

const sets = new AlmostLockedSets()
/** Cells that see everything that must hold a symbol. */
const seen = new Int32Array(WORDS)

/**
 * Shows the wings of a size: an almost locked set of all cells but one, and a cell of two of its
 * symbols. If that cell sees all places of one of the two in the set, the other one is in the cell or
 * in the set; if it does so for both, the symbols of cell and set are locked.
 * @param cells how many cells there are, the cell of two included
 * @param ratingOf the rating by the most candidates that a cell of the set has
 */
export function visitBivalueWings(
  { id }: Pick<Technique, 'id'>,
  position: Position,
  cells: number,
  ratingOf: (most: number) => number,
  see: Visitor,
): boolean {
  sets.fill(position, cells - 1, cells - 1)
  for (let at = 0; at < sets.count; at++) {
    const symbols = sets.symbols[at] as number
    for (let cell = 0; cell < CELL_COUNT; cell++) {
      const two = position.candidates[cell] as number
      if ((two & ~symbols) !== 0 || countOf(two) !== 2) continue
      const shared = symbolsOf(two).filter((symbol) => isSeen(at, symbol, cell))
      if (shared.length === 0) continue
      const eliminations = eliminatedBy(position, at, cell as CellIndex, shared)
      if (eliminations.length === 0) continue
      const set = cellsOfSet(sets.cells, at * WORDS)
      const most = Math.max(...set.map((each) => countOf(position.candidates[each] as number)))
      const step = {
        technique: id,
        rating: ratingOf(most),
        placements: [],
        eliminations,
        causes: [...set, cell as CellIndex].sort((a, b) => a - b),
        units: [UNITS[sets.units[at] as number] as Unit],
        symbols: symbolsOf(symbols),
        groups: [set, [cell as CellIndex]],
        shared,
      }
      if (see(step)) return true
    }
  }
  return false
}

/** Whether a cell sees all places of a symbol in a set. */
function isSeen(at: number, symbol: number, cell: number): boolean {
  const word = (at * SYMBOL_COUNT + symbol) * WORDS + (WORD_OF[cell] as number)
  return ((sets.seers[word] as number) & (BIT_OF[cell] as number)) !== 0
}

function eliminatedBy(
  position: Position,
  at: number,
  cell: CellIndex,
  shared: readonly Symbol[],
): CellSymbol[] {
  const two = position.candidates[cell] as number
  const result: CellSymbol[] = []
  for (let rest = sets.symbols[at] as number; rest !== 0; rest &= rest - 1) {
    const symbol = lowestOf(rest)
    const ofCell = ((two >> symbol) & 1) === 1
    // With one shared symbol only the other one of the cell has to be in the cell or in the set.
    if (shared.length === 1 && (!ofCell || symbol === shared[0])) continue
    for (let word = 0; word < WORDS; word++)
      seen[word] =
        (sets.seers[(at * SYMBOL_COUNT + symbol) * WORDS + word] as number) &
        (ofCell ? (PEER_SETS[cell * WORDS + word] as number) : -1)
    for (const target of cellsOfSet(seen, 0))
      if (position.allows(target, symbol)) result.push({ cell: target, symbol })
  }
  return result
}
