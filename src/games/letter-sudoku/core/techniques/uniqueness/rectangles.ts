import { CELLS, SIDE, boxOf, columnOf, rowOf } from '../../../../../kit/grid-geometry.ts'
import type { CellIndex } from '../../../../../kit/grid-geometry.ts'

/** Corners: top left, top right, bottom left, bottom right. */
export type Rectangle = readonly [CellIndex, CellIndex, CellIndex, CellIndex]

/** Every rectangle whose corners lie in two boxes: two symbols in it could be exchanged. */
export const RECTANGLES: readonly Rectangle[] = CELLS.flatMap((topLeft) =>
  CELLS.flatMap((bottomRight): Rectangle[] => {
    if (rowOf(bottomRight) <= rowOf(topLeft) || columnOf(bottomRight) <= columnOf(topLeft))
      return []
    const topRight = (rowOf(topLeft) * SIDE + columnOf(bottomRight)) as CellIndex
    const bottomLeft = (rowOf(bottomRight) * SIDE + columnOf(topLeft)) as CellIndex
    const boxes = new Set([topLeft, topRight, bottomLeft, bottomRight].map(boxOf))
    return boxes.size === 2 ? [[topLeft, topRight, bottomLeft, bottomRight]] : []
  }),
)

/**
 * The same corners seen from each in turn: it, its neighbours along the row and along the column, the
 * opposite one.
 */
export const RECTANGLE_VIEWS: readonly Rectangle[] = RECTANGLES.flatMap(
  ([a, b, c, d]): Rectangle[] => [
    [a, b, c, d],
    [b, a, d, c],
    [c, d, a, b],
    [d, c, b, a],
  ],
)

/** Each side in turn, and then the two corners across from it, in the order of the side's. */
export const RECTANGLE_SIDES: readonly Rectangle[] = RECTANGLES.flatMap(
  ([a, b, c, d]): Rectangle[] => [
    [a, b, c, d],
    [c, d, a, b],
    [a, c, b, d],
    [b, d, a, c],
  ],
)
