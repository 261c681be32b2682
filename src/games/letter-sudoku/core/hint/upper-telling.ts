import type { Spec } from '../puzzle.ts'
import { beyondHint } from './beyond-hint.ts'
import type { UpperFinding } from './finding.ts'
import type { Hint } from './hint.ts'
import { UPPER_PROOFS } from './proof/upper-proofs.ts'
import { tellStep } from './tell-step.ts'

/**
 * Puts what the upper ladder found into words; where it found no step, gives one right letter with an honest
 * word about it.
 */
export function upperTelling(spec: Spec, finding: UpperFinding): Hint {
  return finding.kind === 'step'
    ? tellStep(UPPER_PROOFS, { spec, ...finding })
    : beyondHint(spec, finding.position)
}
