import type { Spec } from '../puzzle.ts'
import { findWrong } from '../state.ts'
import type { State } from '../state.ts'
import { LOWER_LADDER } from '../techniques/lower-ladder.ts'
import { easiestOf } from '../techniques/technique.ts'
import type { LowerFinding } from './finding.ts'
import { findMisnoted, positionOf } from './player-position.ts'

/**
 * What to help with in a state, as far as the lower ladder goes: a letter that is wrong first, because all
 * reasoning would build on it; then notes that lack the right letter, for the same reason; then the
 * easiest step that logic allows in the position as the player sees it. Null where the ladder finds none.
 */
export function lowerFinding(spec: Spec, state: State): LowerFinding | null {
  const [wrong] = findWrong(spec, state)
  if (wrong !== undefined) return { kind: 'wrong', cell: wrong }
  const [misnoted] = findMisnoted(spec, state)
  if (misnoted !== undefined) return { kind: 'missing', cell: misnoted }
  const position = positionOf(spec, state)
  const step = easiestOf(LOWER_LADDER, position)
  return step && { kind: 'step', position, step }
}
