import type { Message } from '../../../../../kit/text.ts'
import type { Spec } from '../../puzzle.ts'
import type { Position } from '../../solver/position.ts'
import type { Step } from '../../techniques/technique.ts'
import type { Beat } from '../beat.ts'

/** What a proof is made from. */
export interface Scene {
  readonly spec: Spec
  /** The position that the step was found in. */
  readonly position: Position
  readonly step: Step
}

/** The beats of a step: where to look first, what follows last. */
export type Proof = readonly [Beat, ...Beat[]]

/** Tells the steps of one family of techniques in beats. */
export type Prover = (scene: Scene) => Proof

/** What a technique is called, and what tells its steps. */
export interface Telling {
  readonly name: Message
  readonly prove: Prover
}
