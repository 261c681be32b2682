import type { StrongLines } from '../../../../theme/strong-lines.ts'

const SIDE = 9
/** Cells of this side have the lines of a phone; those of larger cells are heavier in proportion. */
const PHONE = 42
const FRAME = 3

interface LineWeights {
  readonly frame: number
  /** What of the frame lies over the outer cells. */
  readonly inside: number
  readonly box: number
  readonly hairline: number
}

/**
 * In CSS pixels, in the proportions 3 : 2 : 0.8 of a phone's board, heavier on large ones. Strong contrast takes
 * no room: what its frame has more lies inside, so that no cell moves.
 */
export function lineWeights(cell: number, strong?: StrongLines): LineWeights {
  const unit = Math.max(1, cell / PHONE)
  const frame = FRAME * unit
  if (!strong) return { frame, inside: 0, box: 2 * unit, hairline: Math.max(0.8, unit) }
  const inside = (strong.frame - FRAME) * unit
  return { frame, inside, box: strong.box * unit, hairline: strong.cell * unit }
}

/** The side of a cell of a board that is so wide with its frame. The style sheet reckons the same (`--cell`). */
export function cellOfBoard(width: number): number {
  return Math.min((width - 2 * FRAME) / SIDE, width / (SIDE + (2 * FRAME) / PHONE))
}

/** A line of strong contrast on a board whose cells are so large. */
export function strongLine(weight: number, cell: number): number {
  return weight * Math.max(1, cell / PHONE)
}
