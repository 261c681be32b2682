import type { Position } from '../solver/position.ts'
import { hiddenSingleBox } from './hidden-single-box.ts'
import { hiddenSingleLine } from './hidden-single-line.ts'
import { lastCell } from './last-cell.ts'
import { nakedSingle } from './naked-single.ts'
import { firstStep } from './technique.ts'
import type { Step, Technique } from './technique.ts'

/** Every technique that a player is shown, the easiest first. */
export const LADDER: readonly Technique[] = [
  lastCell,
  hiddenSingleBox,
  hiddenSingleLine,
  nakedSingle,
]

/** The easiest step that logic allows in a position, or null where the ladder ends. */
export function easiestStep(position: Position): Step | null {
  for (const technique of LADDER) {
    const step = firstStep(technique, position)
    if (step) return step
  }
  return null
}
