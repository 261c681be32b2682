import type { Position } from '../solver/position.ts'
import { LOWER_LADDER } from './lower-ladder.ts'
import { easiestOf } from './technique.ts'
import type { Step, Technique } from './technique.ts'
import { UPPER_LADDER } from './upper-ladder.ts'

/** Every technique that a player is shown, the easiest first. */
export const LADDER: readonly Technique[] = [...LOWER_LADDER, ...UPPER_LADDER]

/** The easiest step that logic allows in a position, or null where the ladder ends. */
export function easiestStep(position: Position): Step | null {
  return easiestOf(LADDER, position)
}
