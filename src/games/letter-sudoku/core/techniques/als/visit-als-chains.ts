import type { Position } from '../../solver/position.ts'
import { symbolsOf } from '../../symbol.ts'
import type { Technique, Visitor } from '../technique.ts'
import { AlsChainSearch } from './als-chain-search.ts'
import { alsStep, seenBySets } from './als-links.ts'

let search: AlsChainSearch | null = null

/**
 * Shows chains of almost locked sets, each of which cannot hold some symbol together with the next; the
 * symbol changes from link to link. Either the first set holds all but its link's symbol, or the last
 * one does: another symbol that both have is in one of them. The shortest chains come first.
 * @param least the fewest sets of a chain
 * @param most the most
 */
export function visitAlsChains(
  technique: Pick<Technique, 'id' | 'rating'>,
  position: Position,
  { least, most }: { readonly least: number; readonly most: number },
  see: Visitor,
): boolean {
  search ??= new AlsChainSearch()
  const { sets } = search
  return search.find(position, least, most).some(({ which, shared, ends }) => {
    const outer = [which[0] as number, which[which.length - 1] as number]
    const eliminations = symbolsOf(ends).flatMap((symbol) =>
      seenBySets(position, sets, outer, symbol),
    )
    return see(alsStep(technique, sets, which, shared, eliminations))
  })
}
