import { CELLS, columnOf, rowOf } from '../../../../kit/grid-geometry.ts'
import type { Shape } from '../../core/hint/shape.ts'

/** Points that are looked at along a line, for each cell that it is long. */
const PER_CELL = 8
/** A line that only touches a cell's edge leaves its letters alone: parts of a cell's side. */
const EDGE = 0.12

/** The cells that the lines of a beat run through, their ends left out. */
export function crossedCells(shapes: readonly Shape[]): ReadonlySet<number> {
  const crossed = new Set<number>()
  for (const shape of shapes) {
    if (shape.kind !== 'sweep' && shape.kind !== 'link') continue
    for (const cell of cellsBetween(shape.from, shape.to)) crossed.add(cell)
    // A sweep ends in a cell that it crosses out; a link in one that has a sign of its own.
    if (shape.kind === 'sweep') crossed.add(shape.to)
  }
  return crossed
}

function cellsBetween(from: number, to: number): Set<number> {
  const [x1, y1, x2, y2] = [columnOf(from), rowOf(from), columnOf(to), rowOf(to)]
  const steps = Math.max(1, Math.ceil(Math.hypot(x2 - x1, y2 - y1) * PER_CELL))
  const found = new Set<number>()
  for (let step = 0; step <= steps; step++) {
    const x = x1 + ((x2 - x1) * step) / steps
    const y = y1 + ((y2 - y1) * step) / steps
    const near = CELLS.find(
      (cell) => Math.abs(columnOf(cell) - x) < 0.5 - EDGE && Math.abs(rowOf(cell) - y) < 0.5 - EDGE,
    )
    if (near !== undefined) found.add(near)
  }
  found.delete(from)
  found.delete(to)
  return found
}
