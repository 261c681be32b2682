import type { Spec } from '../puzzle.ts'
import { findWrong } from '../state.ts'
import type { State } from '../state.ts'
import { easiestStep } from '../techniques/ladder.ts'
import { beyondHint } from './beyond-hint.ts'
import type { Hint } from './hint.ts'
import { missingHint } from './missing-hint.ts'
import { findMisnoted, positionOf } from './player-position.ts'
import { stepHint } from './step-hint.ts'
import { wrongHint } from './wrong-hint.ts'

/**
 * The next help for a state: a letter that is wrong first, because all reasoning would build on it;
 * then notes that lack the right letter, for the same reason; then the easiest step that logic allows
 * in the position as the player sees it; then, where the ladder of techniques ends, one right letter
 * with an honest word about it. Null when nothing is left to do.
 */
export function nextHint(spec: Spec, state: State): Hint | null {
  const [wrong] = findWrong(spec, state)
  if (wrong !== undefined) return wrongHint(spec, state, wrong)
  const [misnoted] = findMisnoted(spec, state)
  if (misnoted !== undefined) return missingHint(spec, misnoted)
  const position = positionOf(spec, state)
  const step = easiestStep(position)
  return step ? stepHint({ spec, position, step }) : beyondHint(spec, position)
}
