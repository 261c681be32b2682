import { UNITS } from '../../../../kit/grid-geometry.ts'
import { ALL_SYMBOLS, EMPTY, countOf, lowestOf, maskOf } from '../symbol.ts'
import type { Technique } from './technique.ts'

/** The last empty cell of a unit takes the symbol that the unit lacks. Sudoku Explainer: 1.0. */
export const lastCell: Technique = {
  id: 'lastCell',
  rating: 1,
  visit({ values, candidates }, see) {
    for (const unit of UNITS) {
      const open = unit.cells.filter((cell) => values[cell] === EMPTY)
      const [cell] = open
      if (cell === undefined || open.length > 1) continue
      const held = unit.cells.reduce((mask, each) => {
        const value = values[each] ?? EMPTY
        return value === EMPTY ? mask : mask | maskOf(value)
      }, 0)
      const lacking = ALL_SYMBOLS & ~held
      // With a letter twice in the unit it lacks two: choosing one of them would be a guess.
      if (countOf(lacking) !== 1 || !(lacking & (candidates[cell] ?? 0))) continue
      const symbol = lowestOf(lacking)
      const step = {
        technique: lastCell.id,
        rating: lastCell.rating,
        placements: [{ cell, symbol }],
        eliminations: [],
        causes: unit.cells.filter((each) => each !== cell),
        units: [unit],
        symbols: [symbol],
      }
      if (see(step)) return true
    }
    return false
  },
}
