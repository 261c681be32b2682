import { CELL_COUNT, UNITS } from '../../../../../kit/grid-geometry.ts'
import { cellsAt } from '../../solver/cells-at.ts'
import type { Position } from '../../solver/position.ts'
import { SYMBOL_COUNT, symbolsOf } from '../../symbol.ts'

/**
 * Shows every choice of which one must be right, as candidates: those of a cell, and the places of a
 * symbol in a unit.
 */
export function visitChoices(position: Position, see: (choice: readonly number[]) => void): void {
  for (let cell = 0; cell < CELL_COUNT; cell++) {
    const mask = position.candidates[cell] as number
    if (mask !== 0) see(symbolsOf(mask).map((symbol) => cell * SYMBOL_COUNT + symbol))
  }
  for (let unit = 0; unit < UNITS.length; unit++)
    for (let symbol = 0; symbol < SYMBOL_COUNT; symbol++) {
      const places = position.places[unit * SYMBOL_COUNT + symbol] as number
      if (places !== 0) see(cellsAt(unit, places).map((cell) => cell * SYMBOL_COUNT + symbol))
    }
}
