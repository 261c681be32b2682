import type { Position } from '../../solver/position.ts'
import { SYMBOL_COUNT, countOf, symbolsOf } from '../../symbol.ts'
import type { CellSymbol, Technique } from '../technique.ts'
import type { AlmostLockedSets } from './almost-locked-sets.ts'
import { alsStep, seenBySets, seesAny } from './als-links.ts'
import { linkedSetsOf } from './linked-sets.ts'
import type { LinkedSets } from './linked-sets.ts'

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
    const { sets, links } = linkedSetsOf(position)
    const shown = new Set<string>()
    for (const { one, other, commons } of pairsBySize(position, sets, links)) {
      const eliminations = eliminatedBy(position, sets, one, other, commons)
      const outcome = eliminations.map(({ cell, symbol }) => cell * SYMBOL_COUNT + symbol).join()
      // Only the smallest sets with the same outcome are shown, because there are far too many
      // others.
      if (eliminations.length === 0 || shown.has(outcome)) continue
      shown.add(outcome)
      if (see(alsStep(alsXz, sets, [one, other], symbolsOf(commons), eliminations))) return true
    }
    return false
  },
}

/** The pairs of sets from which something can follow, those of the fewest cells first. */
function pairsBySize(
  position: Position,
  sets: AlmostLockedSets,
  links: LinkedSets['links'],
): Pair[] {
  const pairs: Pair[] = []
  for (const [one, linked] of links.entries())
    for (const { set: other, commons } of linked) {
      if (other < one) continue
      const both = (sets.symbols[one] as number) & (sets.symbols[other] as number)
      const single = (commons & (commons - 1)) === 0
      if (single && !seesAny(position, sets, one, other, both & ~commons)) continue
      pairs.push({ one, other, commons })
    }
  const size = ({ one, other }: Pair) => (sets.sizes[one] as number) + (sets.sizes[other] as number)
  return pairs.sort((a, b) => size(a) - size(b))
}

function eliminatedBy(
  position: Position,
  sets: AlmostLockedSets,
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
