import type { CellIndex } from '../../../../../kit/grid-geometry.ts'
import { unitOf } from '../../../../../kit/grid-geometry.ts'
import type { Position } from '../../solver/position.ts'
import { countOf, symbolsOf } from '../../symbol.ts'
import type { Symbol } from '../../symbol.ts'
import type { Technique } from '../technique.ts'
import { isConjugate } from './is-conjugate.ts'
import { RECTANGLES } from './rectangles.ts'
import type { Rectangle } from './rectangles.ts'

/**
 * A rectangle of two symbols, two opposite corners with others too; one symbol has no other place in
 * both rows or both columns. At the corners with others it would force the other symbol on the plain
 * ones, and the two could be exchanged: so it goes from there. HoDoKu's uniqueness test 6; not in
 * Sudoku Explainer, rated with its rectangles. Units of a step: the two lines.
 */
export const uniqueRectangle6: Technique = {
  id: 'uniqueRectangle6',
  rating: 4.5,
  visit(position, see) {
    for (const corners of RECTANGLES) {
      const [a, b, c, d] = corners
      for (const [plain, wide] of [
        [
          [a, d],
          [b, c],
        ] as const,
        [
          [b, c],
          [a, d],
        ] as const,
      ]) {
        const mask = position.candidates[plain[0]] as number
        if (countOf(mask) !== 2 || position.candidates[plain[1]] !== mask) continue
        if (!wide.every((cell) => isWider(position, cell, mask))) continue
        for (const symbol of symbolsOf(mask)) {
          const units = linesOf(position, corners, symbol)
          if (units === null) continue
          const step = {
            technique: uniqueRectangle6.id,
            rating: uniqueRectangle6.rating,
            placements: [],
            eliminations: wide.map((cell) => ({ cell, symbol })),
            causes: corners,
            units,
            symbols: symbolsOf(mask),
            roof: wide,
          }
          if (see(step)) return true
        }
      }
    }
    return false
  },
}

function isWider(position: Position, cell: CellIndex, mask: number): boolean {
  const own = position.candidates[cell] as number
  return (own & mask) === mask && own !== mask
}

/** The rows of the corners, or their columns, if neither has another place for the symbol. */
function linesOf(position: Position, [a, b, c, d]: Rectangle, symbol: Symbol) {
  if (isConjugate(position, symbol, a, b) && isConjugate(position, symbol, c, d))
    return [unitOf('row', a), unitOf('row', c)]
  if (isConjugate(position, symbol, a, c) && isConjugate(position, symbol, b, d))
    return [unitOf('column', a), unitOf('column', b)]
  return null
}
