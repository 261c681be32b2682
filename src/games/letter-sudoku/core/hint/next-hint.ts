import type { Spec } from '../puzzle.ts'
import type { State } from '../state.ts'
import type { Hint } from './hint.ts'
import { lowerHint } from './lower-hint.ts'
import { upperHint } from './upper-hint.ts'

/** The next help for a state, from both parts of the ladder. Null when nothing is left to do. */
export function nextHint(spec: Spec, state: State): Hint | null {
  return lowerHint(spec, state) ?? upperHint(spec, state)
}
