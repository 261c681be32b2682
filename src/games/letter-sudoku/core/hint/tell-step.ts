import type { TechniqueId } from '../techniques/technique-id.ts'
import type { Hint } from './hint.ts'
import type { Scene, Telling } from './proof/proof.ts'
import { stepHint } from './step-hint.ts'

/** A step that a part of the ladder found, told by the proofs of that part. */
export function tellStep(proofs: Partial<Record<TechniqueId, Telling>>, scene: Scene): Hint {
  const { technique } = scene.step
  const telling = proofs[technique]
  if (!telling) throw new Error(`Nothing is said of ${technique}`)
  return stepHint(scene, telling)
}
