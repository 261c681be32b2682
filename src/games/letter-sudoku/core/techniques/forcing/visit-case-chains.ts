import { CELL_COUNT, UNITS } from '../../../../../kit/grid-geometry.ts'
import type { CellIndex, Unit } from '../../../../../kit/grid-geometry.ts'
import type { Position } from '../../solver/position.ts'
import { SYMBOL_COUNT, symbolsOf } from '../../symbol.ts'
import type { Symbol } from '../../symbol.ts'
import type { Link, Step, Visitor } from '../technique.ts'
import { CaseChains } from './case-chains.ts'

let engine: CaseChains | null = null

/**
 * Shows all reasoning by cases of the lowest rating that there is, provided that it does not exceed a
 * limit: whichever candidate of a cell, or place of a symbol in a unit, is true, the same follows.
 * Ratings are those of Sudoku Explainer 1.2.1 (multiple forcing chains): 8.0, and more by length.
 * @returns whether the visitor ended the search
 */
export function visitCaseChains(position: Position, maxRating: number, see: Visitor): boolean {
  engine ??= new CaseChains()
  const tenths = engine.find(position, Math.round(maxRating * 10))
  if (tenths === 0) return false
  for (let at = 0; at < engine.count; at++)
    if (see(stepOf(position, engine, at, tenths / 10))) return true
  return false
}

function stepOf(position: Position, found: CaseChains, at: number, rating: number): Step {
  const choice = found.choiceOf(at)
  const cases = found.trace(position, at).map((path) => linksOf(found, path))
  const node = found.targetOf(at)
  const cell = found.graph.cellOf[node] as CellIndex
  const symbol = found.graph.symbolOf[node] as Symbol
  const target = { cell, symbol }
  const conclusion = found.provesOn(at)
    ? { placements: [target], eliminations: [] }
    : { placements: [], eliminations: [target] }
  const causes = cases.map(([first]) => (first as Link).cell)
  if (choice < CELL_COUNT) {
    const symbols = symbolsOf(position.candidates[choice] as number)
    const from = { causes: [choice as CellIndex], units: [], symbols, cases }
    return { technique: 'cellForcingChains', rating, ...conclusion, ...from }
  }
  const unit = UNITS[Math.floor((choice - CELL_COUNT) / SYMBOL_COUNT)] as Unit
  const symbols = [((choice - CELL_COUNT) % SYMBOL_COUNT) as Symbol]
  const from = { causes, units: [unit], symbols, cases }
  return { technique: 'unitForcingChains', rating, ...conclusion, ...from }
}

function linksOf({ graph }: CaseChains, path: readonly number[]): Link[] {
  return path.map((node, step) => ({
    cell: graph.cellOf[node] as CellIndex,
    symbol: graph.symbolOf[node] as Symbol,
    on: step % 2 === 0,
  }))
}
