import { unitOf } from '../../../../../kit/grid-geometry.ts'
import type { Position } from '../../solver/position.ts'
import { countOf, maskOf, symbolsOf } from '../../symbol.ts'
import type { Technique } from '../technique.ts'
import { isConjugate } from './is-conjugate.ts'
import { RECTANGLE_VIEWS } from './rectangles.ts'
import type { Rectangle } from './rectangles.ts'

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
      if (countOf(mask) !== 2 || !isOpen(position, view, mask)) continue
      for (const symbol of symbolsOf(mask)) {
        if (!isConjugate(position, symbol, opposite, inColumn)) continue
        if (!isConjugate(position, symbol, opposite, inRow)) continue
        const step = {
          technique: hiddenRectangle.id,
          rating: hiddenRectangle.rating,
          placements: [],
          eliminations: symbolsOf(mask & ~maskOf(symbol)).map((other) => ({
            cell: opposite,
            symbol: other,
          })),
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

/** Whether the corners allow both symbols, and the opposite one something else as well. */
function isOpen({ candidates }: Position, [, ...rest]: Rectangle, mask: number): boolean {
  const [inRow, inColumn, opposite] = rest
  const wide = candidates[opposite] as number
  return (
    (wide & mask) === mask &&
    wide !== mask &&
    ((candidates[inRow] as number) & mask) === mask &&
    ((candidates[inColumn] as number) & mask) === mask
  )
}
