import type { Spec } from '../puzzle.ts'
import type { State } from '../state.ts'
import type { Hint } from './hint.ts'
import { lowerFinding } from './lower-finding.ts'
import { lowerTelling } from './lower-telling.ts'

/** The next help for a state, as far as the lower ladder goes, in words; null where it finds none. */
export function lowerHint(spec: Spec, state: State): Hint | null {
  const finding = lowerFinding(spec, state)
  return finding && lowerTelling(spec, state, finding)
}
