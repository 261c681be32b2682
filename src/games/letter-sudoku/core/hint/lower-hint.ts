import type { Spec } from '../puzzle.ts'
import { findWrong } from '../state.ts'
import type { State } from '../state.ts'
import { LOWER_LADDER } from '../techniques/lower-ladder.ts'
import { easiestHint } from './easiest-hint.ts'
import { LOWER_PROOFS } from './proof/lower-proofs.ts'
import type { Hint } from './hint.ts'
import { missingHint } from './missing-hint.ts'
import { findMisnoted, positionOf } from './player-position.ts'
import { wrongHint } from './wrong-hint.ts'

const LOWER = { ladder: LOWER_LADDER, proofs: LOWER_PROOFS }

/**
 * The next help for a state, as far as the lower ladder goes: a letter that is wrong first, because all
 * reasoning would build on it; then notes that lack the right letter, for the same reason; then the
 * easiest step that logic allows in the position as the player sees it. Null where the ladder finds none.
 */
export function lowerHint(spec: Spec, state: State): Hint | null {
  const [wrong] = findWrong(spec, state)
  if (wrong !== undefined) return wrongHint(spec, state, wrong)
  const [misnoted] = findMisnoted(spec, state)
  if (misnoted !== undefined) return missingHint(spec, misnoted)
  return easiestHint(LOWER, spec, positionOf(spec, state))
}
