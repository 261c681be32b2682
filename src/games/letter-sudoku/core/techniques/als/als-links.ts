import { UNITS } from '../../../../../kit/grid-geometry.ts'
import type { CellIndex, Unit } from '../../../../../kit/grid-geometry.ts'
import type { Position } from '../../solver/position.ts'
import { symbolWord } from '../../solver/sight.ts'
import { SYMBOL_COUNT, lowestOf, symbolsOf } from '../../symbol.ts'
import type { Symbol } from '../../symbol.ts'
import { WORDS, cellsOfSet } from '../cell-set.ts'
import type { CellSymbol, Step, Technique } from '../technique.ts'
import type { AlmostLockedSets } from './almost-locked-sets.ts'

const seen = new Int32Array(WORDS)

/**
 * The symbols, as a mask, that two sets share and cannot both hold, for all of their places see each
 * other: restricted commons.
 */
export function restrictedCommons(sets: AlmostLockedSets, one: number, other: number): number {
  let found = 0
  let rest = (sets.symbols[one] as number) & (sets.symbols[other] as number)
  for (; rest !== 0; rest &= rest - 1) {
    const symbol = lowestOf(rest)
    if (areApart(sets, one, other, symbol)) found |= 1 << symbol
  }
  return found
}

function areApart(
  { holders, seers }: AlmostLockedSets,
  one: number,
  other: number,
  symbol: number,
): boolean {
  const from = (one * SYMBOL_COUNT + symbol) * WORDS
  const to = (other * SYMBOL_COUNT + symbol) * WORDS
  return (
    (((holders[from] as number) & ~(seers[to] as number)) |
      ((holders[from + 1] as number) & ~(seers[to + 1] as number)) |
      ((holders[from + 2] as number) & ~(seers[to + 2] as number))) ===
    0
  )
}

/** Whether any candidate sees all places in two sets of one of some symbols. */
export function seesAny(
  position: Position,
  { seers }: AlmostLockedSets,
  one: number,
  other: number,
  symbols: number,
): boolean {
  for (let rest = symbols; rest !== 0; rest &= rest - 1) {
    const symbol = lowestOf(rest)
    for (let word = 0; word < WORDS; word++) {
      const both =
        (seers[(one * SYMBOL_COUNT + symbol) * WORDS + word] as number) &
        (seers[(other * SYMBOL_COUNT + symbol) * WORDS + word] as number)
      if ((both & symbolWord(position, symbol, word)) !== 0) return true
    }
  }
  return false
}

/** The candidates of a symbol, in reading order, that see all of its places in some sets. */
export function seenBySets(
  position: Position,
  { seers }: AlmostLockedSets,
  which: readonly number[],
  symbol: Symbol,
): CellSymbol[] {
  seen.fill(-1)
  for (const at of which)
    for (let word = 0; word < WORDS; word++)
      seen[word] =
        (seen[word] as number) & (seers[(at * SYMBOL_COUNT + symbol) * WORDS + word] as number)
  return cellsOfSet(seen, 0)
    .filter((cell) => position.allows(cell, symbol))
    .map((cell) => ({ cell, symbol }))
}

/** The step by which candidates go because of some sets, in the order of the argument. */
export function alsStep(
  { id, rating }: Pick<Technique, 'id' | 'rating'>,
  sets: AlmostLockedSets,
  which: readonly number[],
  shared: readonly Symbol[],
  eliminations: readonly CellSymbol[],
): Step {
  const groups = which.map((at) => cellsOfSet(sets.cells, at * WORDS))
  const units = which.flatMap((at) => {
    const unit = sets.units[at] as number
    return sets.sizes[at] === 1 ? [] : [UNITS[unit] as Unit]
  })
  return {
    technique: id,
    rating,
    placements: [],
    eliminations,
    causes: [...new Set<CellIndex>(groups.flat())].sort((a, b) => a - b),
    units: [...new Set(units)],
    symbols: symbolsOf(which.reduce((mask, at) => mask | (sets.symbols[at] as number), 0)),
    groups,
    shared,
  }
}
