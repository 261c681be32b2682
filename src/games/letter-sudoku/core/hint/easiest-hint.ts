import type { Spec } from '../puzzle.ts'
import type { Position } from '../solver/position.ts'
import type { TechniqueId } from '../techniques/technique-id.ts'
import { easiestOf } from '../techniques/technique.ts'
import type { Technique } from '../techniques/technique.ts'
import type { Hint } from './hint.ts'
import type { Telling } from './proof/proof.ts'
import { stepHint } from './step-hint.ts'

/** A part of the ladder, with what is said of its techniques. */
interface LadderPart {
  readonly ladder: readonly Technique[]
  readonly proofs: Partial<Record<TechniqueId, Telling>>
}

/** The easiest step that a part of the ladder finds in a position, explained; null where it finds none. */
export function easiestHint(
  { ladder, proofs }: LadderPart,
  spec: Spec,
  position: Position,
): Hint | null {
  const step = easiestOf(ladder, position)
  const telling = step && proofs[step.technique]
  return telling ? stepHint({ spec, position, step }, telling) : null
}
