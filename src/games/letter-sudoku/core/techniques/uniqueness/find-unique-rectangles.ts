import type { CellIndex } from '../../../../../kit/grid-geometry.ts'
import type { Position } from '../../solver/position.ts'
import { countOf, symbolsOf } from '../../symbol.ts'
import type { Symbol } from '../../symbol.ts'
import type { LoopVisitor, UniqueLoop } from './find-unique-loops.ts'
import { RECTANGLES } from './rectangles.ts'
import type { Rectangle } from './rectangles.ts'

/**
 * Shows every unique rectangle. A corner with other candidates may have lost one of the pair: the
 * reasoning is the same, though Sudoku Explainer does not look for it.
 */
export function findUniqueRectangles(position: Position, found: LoopVisitor): boolean {
  for (const corners of RECTANGLES) {
    let seen = 0
    for (const corner of corners) {
      const mask = position.candidates[corner] as number
      if (countOf(mask) !== 2 || mask === seen) continue
      // At most two corners can have two candidates and not the same ones.
      seen = mask
      const rectangle = rectangleOf(position, corners, mask)
      if (rectangle && isFirst(position, corners, corner, mask) && found(rectangle)) return true
    }
  }
  return false
}

/** Whether no corner before this one has the same two candidates. */
function isFirst(
  { candidates }: Position,
  corners: Rectangle,
  corner: CellIndex,
  mask: number,
): boolean {
  return corners.find((each) => candidates[each] === mask) === corner
}

function rectangleOf(
  { candidates }: Position,
  [a, b, c, d]: Rectangle,
  pair: number,
): UniqueLoop | null {
  const cells = [a, b, d, c]
  const extras: CellIndex[] = []
  let extraMask = 0
  for (const cell of [a, b, c, d]) {
    const mask = candidates[cell] as number
    if ((mask & pair) === 0 || countOf(mask) < 2) return null
    if (mask === pair) continue
    extras.push(cell)
    extraMask |= mask & ~pair
  }
  // Three corners with different other candidates are more than any rule can deal with.
  if (extras.length > 2 && countOf(extraMask) !== 1) return null
  return { cells, pair: symbolsOf(pair) as [Symbol, Symbol], extras, extraMask }
}
