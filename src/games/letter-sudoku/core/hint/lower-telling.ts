import type { Spec } from '../puzzle.ts'
import type { State } from '../state.ts'
import type { TechniqueId } from '../techniques/technique-id.ts'
import type { Finding } from './finding.ts'
import type { Hint } from './hint.ts'
import { missingHint } from './missing-hint.ts'
import { LOWER_PROOFS } from './proof/lower-proofs.ts'
import type { Telling } from './proof/proof.ts'
import { stepHint } from './step-hint.ts'
import { wrongHint } from './wrong-hint.ts'

const PROOFS: Partial<Record<TechniqueId, Telling>> = LOWER_PROOFS

/** Puts what the lower ladder found into words. */
export function lowerTelling(spec: Spec, state: State, finding: Finding): Hint {
  switch (finding.kind) {
    case 'wrong':
      return wrongHint(spec, state, finding.cell)
    case 'missing':
      return missingHint(spec, finding.cell)
    case 'step': {
      const { position, step } = finding
      const telling = PROOFS[step.technique]
      if (!telling) throw new Error(`Nothing is said of ${step.technique}`)
      return stepHint({ spec, position, step }, telling)
    }
  }
}
