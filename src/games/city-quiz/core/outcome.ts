import type { Outcome } from '../../contract.ts'
import { resultOf } from './result-of.ts'
import type { Spec } from './spec.ts'
import { status } from './state.ts'
import type { State } from './state.ts'

/** A quiz cannot be given up: it ends with the sign of the answers. */
export function outcome(spec: Spec, state: State): Outcome | null {
  const result = status(spec, state) === 'finished' ? resultOf(spec, state) : null
  return result && { kind: 'solved', facts: { sign: result.sign.id, tied: result.tied } }
}
