import { unitOf } from '../../../../../kit/grid-geometry.ts'
import { countOf, lowestOf, maskOf, symbolsOf } from '../../symbol.ts'
import type { Technique } from '../technique.ts'
import { isConjugate } from './is-conjugate.ts'
import { RECTANGLE_VIEWS } from './rectangles.ts'

/**
 * A rectangle of two symbols with a plain corner; the lines through the opposite corner have one of
 * the symbols at corners only. If that corner held the other symbol, all four would follow and could
 * be exchanged: so it goes from there. HoDoKu's hidden rectangle; not in Sudoku Explainer. Pivot of a
 * step: the opposite corner; units: its row and column.
 */
export const hiddenRectangle: Technique = {
  id: 'hiddenRectangle',
  rating: 4.7,
  visit(position, see) {
    for (const view of RECTANGLE_VIEWS) {
      const [plain, inRow, inColumn, opposite] = view
      const mask = position.candidates[plain] as number
      if (countOf(mask) !== 2) continue
      for (const symbol of symbolsOf(mask)) {
        const other = lowestOf(mask & ~maskOf(symbol))
        if (!position.allows(opposite, other)) continue
        if ([inRow, inColumn, opposite].some((cell) => !position.allows(cell, symbol))) continue
        if (!isConjugate(position, symbol, opposite, inColumn)) continue
        if (!isConjugate(position, symbol, opposite, inRow)) continue
        const step = {
          technique: hiddenRectangle.id,
          rating: hiddenRectangle.rating,
          placements: [],
          eliminations: [{ cell: opposite, symbol: other }],
          causes: view.toSorted((a, b) => a - b),
          units: [unitOf('row', opposite), unitOf('column', opposite)],
          symbols: symbolsOf(mask),
          pivot: opposite,
        }
        if (see(step)) return true
      }
    }
    return false
  },
}
