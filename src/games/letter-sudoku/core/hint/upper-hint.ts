import type { Spec } from '../puzzle.ts'
import type { State } from '../state.ts'
import { UPPER_LADDER } from '../techniques/upper-ladder.ts'
import { beyondHint } from './beyond-hint.ts'
import { easiestHint } from './easiest-hint.ts'
import { UPPER_PROOFS } from './proof/upper-proofs.ts'
import type { Hint } from './hint.ts'
import { positionOf } from './player-position.ts'

const UPPER = { ladder: UPPER_LADDER, proofs: UPPER_PROOFS }

/**
 * The next help for a state in which `lowerHint` finds none: the easiest step of the upper ladder; where
 * that ends too, one right letter with an honest word about it. Null when nothing is left to do.
 */
export function upperHint(spec: Spec, state: State): Hint | null {
  const position = positionOf(spec, state)
  return easiestHint(UPPER, spec, position) ?? beyondHint(spec, position)
}
