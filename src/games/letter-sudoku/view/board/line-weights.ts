const SIDE = 9
/** Cells of this side have the lines of a phone; those of larger cells are heavier in proportion. */
const PHONE = 42
const FRAME = 3

/** In CSS pixels, in the proportions 3 : 2 : 0.8 of a phone's board, heavier on large ones. */
export function lineWeights(cell: number): { frame: number; box: number; hairline: number } {
  const unit = Math.max(1, cell / PHONE)
  return { frame: FRAME * unit, box: 2 * unit, hairline: Math.max(0.8, unit) }
}

/** The side of a cell of a board that is so wide with its frame. The style sheet reckons the same (`--cell`). */
export function cellOfBoard(width: number): number {
  return Math.min((width - 2 * FRAME) / SIDE, width / (SIDE + (2 * FRAME) / PHONE))
}
