import { unitOf } from '../../../../../kit/grid-geometry.ts'
import type { Unit } from '../../../../../kit/grid-geometry.ts'

/** Where to look for a pattern that has no unit of its own: the boxes of the cells that matter most. */
export function boxesOf(cells: readonly number[]): readonly Unit[] {
  return [...new Set(cells.map((cell) => unitOf('box', cell)))]
}
