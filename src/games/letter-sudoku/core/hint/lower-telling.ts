import type { Spec } from '../puzzle.ts'
import type { State } from '../state.ts'
import type { LowerFinding } from './finding.ts'
import type { Hint } from './hint.ts'
import { missingHint } from './missing-hint.ts'
import { LOWER_PROOFS } from './proof/lower-proofs.ts'
import { tellStep } from './tell-step.ts'
import { wrongHint } from './wrong-hint.ts'

/** Puts what the lower ladder found into words. */
export function lowerTelling(spec: Spec, state: State, finding: LowerFinding): Hint {
  switch (finding.kind) {
    case 'wrong':
      return wrongHint(spec, state, finding.cell)
    case 'missing':
      return missingHint(spec, finding.cell)
    case 'step':
      return tellStep(LOWER_PROOFS, { spec, ...finding })
  }
}
