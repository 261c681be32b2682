import { UNITS } from '../../../../../kit/grid-geometry.ts'
import type { CellIndex, Unit } from '../../../../../kit/grid-geometry.ts'
import { UNITS_OF } from '../../solver/position.ts'
import type { Position } from '../../solver/position.ts'
import { SYMBOL_COUNT } from '../../symbol.ts'
import type { Symbol } from '../../symbol.ts'
import type { Link, Step } from '../technique.ts'

/** The cells, units and symbols that a chain of thoughts rests on. */
export function causesOfChain(
  position: Position,
  chain: readonly Link[],
): Pick<Step, 'causes' | 'units' | 'symbols'> {
  const causes = new Set<CellIndex>()
  const symbols = new Set<Symbol>()
  const units = new Set<Unit>()
  chain.forEach((link, at) => {
    // The ends are what is assumed and what follows; the chain rests on what is between them.
    if (at > 0 && at < chain.length - 1) causes.add(link.cell)
    symbols.add(link.symbol)
    const before = chain[at - 1]
    if (!before || !link.on || before.symbol !== link.symbol) return
    const unit = unitWithTwo(position, before.cell, link.cell, link.symbol)
    if (unit) units.add(unit)
  })
  return {
    causes: [...causes].sort((a, b) => a - b),
    units: [...units],
    symbols: [...symbols].sort((a, b) => a - b),
  }
}

/** The first unit of two cells that has no other place for a symbol. */
function unitWithTwo(
  { places }: Position,
  one: CellIndex,
  other: CellIndex,
  symbol: Symbol,
): Unit | undefined {
  const shared = UNITS_OF[other]?.filter((unit) => UNITS_OF[one]?.includes(unit)) ?? []
  const found = shared.find((unit) => {
    const rest = places[unit * SYMBOL_COUNT + symbol] as number
    const upper = rest & (rest - 1)
    return upper !== 0 && (upper & (upper - 1)) === 0
  })
  return found === undefined ? undefined : UNITS[found]
}
