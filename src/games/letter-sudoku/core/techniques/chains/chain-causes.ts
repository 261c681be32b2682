import { UNITS } from '../../../../../kit/grid-geometry.ts'
import type { CellIndex, Unit } from '../../../../../kit/grid-geometry.ts'
import type { Position } from '../../solver/position.ts'
import { SYMBOL_COUNT } from '../../symbol.ts'
import type { Symbol } from '../../symbol.ts'
import type { CellSymbol, Link, Step } from '../technique.ts'

/**
 * The cells, units and symbols that a chain of thoughts rests on: units are those in which a symbol
 * has no other place. What the chain is about counts only where it is needed on the way.
 */
export function causesOfChain(
  position: Position,
  chain: readonly Link[],
  targets: readonly CellSymbol[],
): Pick<Step, 'causes' | 'units' | 'symbols'> {
  const causes = new Set<CellIndex>()
  const symbols = new Set<Symbol>()
  const units = new Set<Unit>()
  chain.forEach((link, at) => {
    symbols.add(link.symbol)
    if (!targets.some(({ cell, symbol }) => cell === link.cell && symbol === link.symbol))
      for (const cell of cellsOfLink(link)) causes.add(cell)
    const before = chain[at - 1]
    if (!before || !link.on || before.symbol !== link.symbol) return
    const unit = unitHeldBy(position, [...cellsOfLink(before), ...cellsOfLink(link)], link.symbol)
    if (unit) units.add(unit)
  })
  return {
    causes: [...causes].sort((a, b) => a - b),
    units: [...units],
    symbols: [...symbols].sort((a, b) => a - b),
  }
}

function cellsOfLink({ cell, cells }: Link): readonly CellIndex[] {
  return cells ?? [cell]
}

/** The first unit that has all of some cells, and no other place for a symbol. */
function unitHeldBy(
  { places }: Position,
  held: readonly CellIndex[],
  symbol: Symbol,
): Unit | undefined {
  return UNITS.find(({ cells }, unit) => {
    let rest = places[unit * SYMBOL_COUNT + symbol] as number
    for (const cell of held) {
      const at = cells.indexOf(cell)
      if (at < 0) return false
      rest &= ~(1 << at)
    }
    return rest === 0
  })
}
