import type { Spec } from '../puzzle.ts'
import type { State } from '../state.ts'
import { EMPTY } from '../symbol.ts'
import { easiestOf } from '../techniques/technique.ts'
import { UPPER_LADDER } from '../techniques/upper-ladder.ts'
import type { UpperFinding } from './finding.ts'
import { positionOf } from './player-position.ts'

/**
 * What to help with in a state in which `lowerFinding` finds nothing: the easiest step of the upper ladder, or
 * that there is none. Null when nothing is left to do.
 */
export function upperFinding(spec: Spec, state: State): UpperFinding | null {
  const position = positionOf(spec, state)
  if (!position.values.includes(EMPTY)) return null
  const step = easiestOf(UPPER_LADDER, position)
  return step ? { kind: 'step', position, step } : { kind: 'beyond', position }
}
