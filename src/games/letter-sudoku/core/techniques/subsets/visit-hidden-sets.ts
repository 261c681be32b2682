import { UNITS } from '../../../../../kit/grid-geometry.ts'
import type { Unit } from '../../../../../kit/grid-geometry.ts'
import { cellsAt } from '../../solver/cells-at.ts'
import type { Position } from '../../solver/position.ts'
import { SYMBOLS, SYMBOL_COUNT, symbolsOf } from '../../symbol.ts'
import type { CellSymbol, Step, Technique, Visitor } from '../technique.ts'
import { visitTuples } from './visit-tuples.ts'

type Rule = Pick<Technique, 'id' | 'rating'>

/**
 * Shows every set of `size` symbols that have as many cells of a unit between them: these cells lose
 * all other candidates. Units of a step: the one.
 */
export function visitHiddenSets(
  rule: Rule,
  position: Position,
  size: number,
  see: Visitor,
): boolean {
  for (let unit = 0; unit < UNITS.length; unit++) {
    const ended = visitTuples(placesOf(position, unit), size, (symbols, cells) => {
      const step = hiddenSetStep(rule, position, unit, symbols, cells)
      return step.eliminations.length > 0 && see(step)
    })
    if (ended) return true
  }
  return false
}

/**
 * The same where it leaves the unit with one cell for another symbol, which is placed at once. Units
 * of a step: the one.
 */
export function visitDirectHiddenSets(
  rule: Rule,
  position: Position,
  size: number,
  see: Visitor,
): boolean {
  for (let unit = 0; unit < UNITS.length; unit++) {
    const ended = visitTuples(placesOf(position, unit), size, (symbols, cells) =>
      visitSinglesLeft(rule, position, unit, symbols, cells, see),
    )
    if (ended) return true
  }
  return false
}

/** Shows the steps that one hidden set leads to, one for each symbol with one cell left. */
function visitSinglesLeft(
  rule: Rule,
  position: Position,
  unit: number,
  symbols: number,
  cells: number,
  see: Visitor,
): boolean {
  for (const symbol of SYMBOLS) {
    if ((symbols >> symbol) & 1) continue
    const places = position.places[unit * SYMBOL_COUNT + symbol] as number
    const left = places & ~cells
    if ((places & (places - 1)) === 0 || left === 0 || (left & (left - 1)) !== 0) continue
    const placements = cellsAt(unit, left).map((cell) => ({ cell, symbol }))
    if (see({ ...hiddenSetStep(rule, position, unit, symbols, cells), placements })) return true
  }
  return false
}

function placesOf({ places }: Position, unit: number) {
  return { masks: places, offset: unit * SYMBOL_COUNT, stride: 1 }
}

function hiddenSetStep(
  { id, rating }: Rule,
  { candidates }: Position,
  unit: number,
  symbols: number,
  places: number,
): Step {
  const causes = cellsAt(unit, places)
  const eliminations = causes.flatMap((cell): CellSymbol[] =>
    symbolsOf((candidates[cell] as number) & ~symbols).map((symbol) => ({ cell, symbol })),
  )
  return {
    technique: id,
    rating,
    placements: [],
    eliminations,
    causes,
    units: [UNITS[unit] as Unit],
    symbols: symbolsOf(symbols),
  }
}
