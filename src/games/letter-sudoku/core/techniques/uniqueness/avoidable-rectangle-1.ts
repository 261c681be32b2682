import { EMPTY } from '../../symbol.ts'
import type { Symbol } from '../../symbol.ts'
import type { Technique } from '../technique.ts'
import { RECTANGLE_VIEWS } from './rectangles.ts'

/**
 * Three corners of a rectangle were filled by the solver, two of them with the same symbol. If the
 * fourth took the symbol of its opposite corner, both symbols could be exchanged: so it does not.
 * HoDoKu's avoidable rectangle 1; not in Sudoku Explainer. Pivot of a step: the open corner.
 */
export const avoidableRectangle1: Technique = {
  id: 'avoidableRectangle1',
  rating: 4.6,
  visit(position, see) {
    const { values, given } = position
    for (const [opposite, inRow, inColumn, open] of RECTANGLE_VIEWS) {
      const [symbol, other] = [values[opposite] as Symbol, values[inRow] as Symbol]
      if (values[open] !== EMPTY || (symbol as number) === EMPTY || (other as number) === EMPTY)
        continue
      if (values[inColumn] !== other || !position.allows(open, symbol)) continue
      if (given[opposite] || given[inRow] || given[inColumn]) continue
      const step = {
        technique: avoidableRectangle1.id,
        rating: avoidableRectangle1.rating,
        placements: [],
        eliminations: [{ cell: open, symbol }],
        causes: [opposite, inRow, inColumn].sort((a, b) => a - b),
        units: [],
        symbols: [symbol, other].sort((a, b) => a - b),
        pivot: open,
      }
      if (see(step)) return true
    }
    return false
  },
}
