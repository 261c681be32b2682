import type { Position } from '../../solver/position.ts'
import { SYMBOL_COUNT, countOf, symbolsOf } from '../../symbol.ts'
import type { CellSymbol, Technique } from '../technique.ts'
import { AlmostLockedSets } from './almost-locked-sets.ts'
import { alsStep, restrictedCommons, seenBySets, seesAny } from './als-links.ts'

const sets = new AlmostLockedSets()

/** Two sets and the symbols that they cannot both hold. */
interface Pair {
  readonly one: number
  readonly other: number
  readonly commons: number
}

/**
 * Two almost locked sets cannot both hold some symbol: one of them lacks it and holds all its others.
 * What sees all places of another common symbol in both cannot hold that one. With two such symbols each
 * set lacks one of them, and both are locked. Not in Sudoku Explainer; rated 6.9 by its place in HoDoKu's
 * order of techniques (ALS-XZ, score 300).
 */
export const alsXz: Technique = {
  id: 'alsXz',
  rating: 6.9,
  visit(position, see) {
    sets.fill(position)
    const shown = new Set<string>()
    for (const { one, other, commons } of pairsBySize(position)) {
      const eliminations = eliminatedBy(position, one, other, commons)
      const outcome = eliminations.map(({ cell, symbol }) => cell * SYMBOL_COUNT + symbol).join()
      // Of the same outcome only the smallest sets are shown: there are far too many others.
      if (eliminations.length === 0 || shown.has(outcome)) continue
      shown.add(outcome)
      if (see(alsStep(alsXz, sets, [one, other], symbolsOf(commons), eliminations))) return true
    }
    return false
  },
}

/** The pairs of sets from which something can follow, those of the fewest cells first. */
function pairsBySize(position: Position): Pair[] {
  const pairs: Pair[] = []
  for (let one = 0; one < sets.count; one++)
    for (let other = one + 1; other < sets.count; other++) {
      const both = (sets.symbols[one] as number) & (sets.symbols[other] as number)
      if ((both & (both - 1)) === 0) continue
      const commons = restrictedCommons(sets, one, other)
      if (commons === 0) continue
      const single = (commons & (commons - 1)) === 0
      if (single && !seesAny(position, sets, one, other, both & ~commons)) continue
      pairs.push({ one, other, commons })
    }
  const size = ({ one, other }: Pair) => (sets.sizes[one] as number) + (sets.sizes[other] as number)
  return pairs.sort((a, b) => size(a) - size(b))
}

function eliminatedBy(
  position: Position,
  one: number,
  other: number,
  commons: number,
): CellSymbol[] {
  const symbols = sets.symbols[one] as number
  const others = sets.symbols[other] as number
  const both = [one, other]
  if (countOf(commons) === 1)
    return symbolsOf(symbols & others & ~commons).flatMap((symbol) =>
      seenBySets(position, sets, both, symbol),
    )
  // More than two restricted commons would leave too few symbols for the cells: no grid has them.
  const locked = [
    ...symbolsOf(commons).flatMap((symbol) => seenBySets(position, sets, both, symbol)),
    ...symbolsOf(symbols & ~commons).flatMap((symbol) => seenBySets(position, sets, [one], symbol)),
    ...symbolsOf(others & ~commons).flatMap((symbol) =>
      seenBySets(position, sets, [other], symbol),
    ),
  ]
  const found = new Map(locked.map((each) => [each.cell * SYMBOL_COUNT + each.symbol, each]))
  return [...found.values()]
}
