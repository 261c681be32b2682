import type { Position } from '../../solver/position.ts'
import { SYMBOL_COUNT, symbolsOf } from '../../symbol.ts'
import type { Step, Technique, Visitor } from '../technique.ts'
import { AlsChainSearch } from './als-chain-search.ts'
import type { AlsChain } from './als-chain-search.ts'
import { alsStep, seenBySets } from './als-links.ts'

/**
 * Shows chains of almost locked sets, each of which cannot hold some symbol together with the next; the
 * symbol changes from link to link. Either the first set holds all but its link's symbol, or the last
 * one does: another symbol that both have is in one of them. The shortest chains come first, and of those
 * with the same outcome only one is shown.
 * @param least the fewest sets of a chain
 * @param most the most
 */
export function visitAlsChains(
  technique: Pick<Technique, 'id' | 'rating'>,
  position: Position,
  { least, most }: { readonly least: number; readonly most: number },
  see: Visitor,
): boolean {
  const search = new AlsChainSearch(position)
  const shown = new Set<string>()
  const show = (chain: AlsChain) => {
    const step = stepOf(technique, position, search, chain, shown)
    return step !== null && see(step)
  }
  // The shortest are searched first: mostly there are some, and the visitor asks for no more.
  if (search.each(least, least, show)) return true
  const longer: AlsChain[] = []
  if (most > least) search.each(least + 1, most, (chain) => longer.push(chain) === 0)
  return longer.sort((one, other) => one.length - other.length).some(show)
}

/** Null where its outcome was shown before. */
function stepOf(
  technique: Pick<Technique, 'id' | 'rating'>,
  position: Position,
  search: AlsChainSearch,
  chain: AlsChain,
  shown: Set<string>,
): Step | null {
  const { sets } = search
  const outer = [chain.start, Math.floor(chain.state / SYMBOL_COUNT)]
  const eliminations = symbolsOf(chain.ends).flatMap((symbol) =>
    seenBySets(position, sets, outer, symbol),
  )
  const outcome = eliminations.map(({ cell, symbol }) => cell * SYMBOL_COUNT + symbol).join()
  if (shown.has(outcome)) return null
  shown.add(outcome)
  const { which, shared } = search.trace(chain)
  return alsStep(technique, sets, which, shared, eliminations)
}
