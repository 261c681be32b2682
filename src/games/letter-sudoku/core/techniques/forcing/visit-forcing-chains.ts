import { PEERS } from '../../../../../kit/grid-geometry.ts'
import type { CellIndex } from '../../../../../kit/grid-geometry.ts'
import type { Position } from '../../solver/position.ts'
import type { Symbol } from '../../symbol.ts'
import { causesOfChain } from '../chains/chain-causes.ts'
import type { CellSymbol, Link, Step, Visitor } from '../technique.ts'
import type { TechniqueId } from '../technique-id.ts'
import { CONTRADICTION, CYCLE, VERITY } from './chain-search.ts'
import { ForcingChains } from './forcing-chains.ts'

/** By kind of links, see `ForcingChains`. */
const CYCLE_ID: readonly TechniqueId[] = ['xCycle', 'yCycle', 'xyCycle']
const CHAIN_ID: readonly TechniqueId[] = ['forcingXChain', 'forcingChain', 'forcingChain']

let engine: ForcingChains | null = null

/**
 * Shows every forcing chain and bidirectional cycle of the lowest rating that there is, provided that
 * it does not exceed a limit. Ratings are those of Sudoku Explainer 1.2.1: cycles within a symbol or
 * within cells of two candidates 6.5, chains within a symbol 6.6, all others 7.0, and more by length.
 * @returns whether the visitor ended the search
 */
export function visitForcingChains(position: Position, maxRating: number, see: Visitor): boolean {
  engine ??= new ForcingChains()
  const tenths = engine.find(position, Math.round(maxRating * 10))
  if (tenths === 0) return false
  for (let at = 0; at < engine.count; at++)
    if (see(stepOf(position, engine, at, tenths / 10))) return true
  return false
}

function stepOf(position: Position, found: ForcingChains, at: number, rating: number): Step {
  const proof = found.proofOf(at)
  const kind = found.kindOf(at)
  const chain = chainOf(found, at)
  const [first] = chain as [Link]
  const technique = (proof === CYCLE ? CYCLE_ID : CHAIN_ID)[kind] as TechniqueId
  const target = { cell: first.cell, symbol: first.symbol }
  const placements = proof === VERITY ? [target] : []
  const eliminations =
    proof === CYCLE
      ? seenByBoth(position, first, chain[chain.length - 1] as Link)
      : proof === CONTRADICTION
        ? [target]
        : []
  const targets = [...placements, ...eliminations]
  const reasons = causesOfChain(position, chain, targets)
  return { technique, rating, placements, eliminations, chain, ...reasons }
}

/** The thoughts of a chain, the assumption first; where it contradicts itself, that is the last. */
function chainOf(found: ForcingChains, at: number): Link[] {
  const { cellOf, symbolOf } = found.graph
  const contradiction = found.proofOf(at) === CONTRADICTION
  const path = found.trace(at)
  const chain = path.map((node, step) => ({
    cell: cellOf[node] as CellIndex,
    symbol: symbolOf[node] as Symbol,
    on: (step % 2 === 0) === contradiction,
  }))
  return contradiction ? [...chain, { ...(chain[0] as Link), on: false }] : chain
}

/** The candidates of one symbol that see two others of it. */
function seenByBoth(position: Position, one: Link, other: Link): CellSymbol[] {
  const { symbol } = one
  return (PEERS[one.cell] ?? [])
    .filter((cell) => PEERS[other.cell]?.includes(cell) && position.allows(cell, symbol))
    .map((cell) => ({ cell, symbol }))
}
