import type { CellIndex, Unit } from '../../../../../kit/grid-geometry.ts'
import { unitOf } from '../../../../../kit/grid-geometry.ts'
import type { Position } from '../../solver/position.ts'
import { countOf, symbolsOf } from '../../symbol.ts'
import type { Symbol } from '../../symbol.ts'
import type { Technique, Visitor } from '../technique.ts'
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
      if (visitDiagonal(position, corners, [a, d], [b, c], see)) return true
      if (visitDiagonal(position, corners, [b, c], [a, d], see)) return true
    }
    return false
  },
}

function visitDiagonal(
  position: Position,
  corners: Rectangle,
  plain: readonly [CellIndex, CellIndex],
  wide: readonly [CellIndex, CellIndex],
  see: Visitor,
): boolean {
  const mask = position.candidates[plain[0]] as number
  if (countOf(mask) !== 2 || position.candidates[plain[1]] !== mask) return false
  return symbolsOf(mask).some((symbol) => {
    if (!wide.every((cell) => position.allows(cell, symbol))) return false
    const units = linesOf(position, corners, symbol)
    if (units === null) return false
    return see({
      technique: uniqueRectangle6.id,
      rating: uniqueRectangle6.rating,
      placements: [],
      eliminations: wide.map((cell) => ({ cell, symbol })),
      causes: corners,
      units,
      symbols: symbolsOf(mask),
      roof: wide,
    })
  })
}

/** The rows of the corners, or their columns, if neither has another place for the symbol. */
function linesOf(position: Position, [a, b, c, d]: Rectangle, symbol: Symbol): Unit[] | null {
  if (isConjugate(position, symbol, a, b) && isConjugate(position, symbol, c, d))
    return [unitOf('row', a), unitOf('row', c)]
  if (isConjugate(position, symbol, a, c) && isConjugate(position, symbol, b, d))
    return [unitOf('column', a), unitOf('column', b)]
  return null
}
