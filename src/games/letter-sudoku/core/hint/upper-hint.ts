import type { Spec } from '../puzzle.ts'
import type { State } from '../state.ts'
import type { Hint } from './hint.ts'
import { upperFinding } from './upper-finding.ts'
import { upperTelling } from './upper-telling.ts'

/** The next help for a state in which `lowerHint` finds none, in words; null when nothing is left to do. */
export function upperHint(spec: Spec, state: State): Hint | null {
  const finding = upperFinding(spec, state)
  return finding && upperTelling(spec, finding)
}
