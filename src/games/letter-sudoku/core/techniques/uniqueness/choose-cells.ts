import type { CellIndex } from '../../../../../kit/grid-geometry.ts'

/** Shows every choice of so many cells, in their order; true ends the search. */
export function chooseCells(
  cells: readonly CellIndex[],
  count: number,
  found: (chosen: readonly CellIndex[]) => boolean,
  chosen: readonly CellIndex[] = [],
): boolean {
  if (count === 0) return found(chosen)
  return cells.some((cell, at) =>
    chooseCells(cells.slice(at + 1), count - 1, found, [...chosen, cell]),
  )
}
