import type { Unit } from '../../../../../kit/grid-geometry.ts'
import type { Message } from '../../../../../kit/text.ts'
import type { Spec } from '../../puzzle.ts'
import type { Position } from '../../solver/position.ts'
import type { Step } from '../../techniques/technique.ts'
import type { HintNote } from '../hint.ts'

/** What an explanation is made from. */
export interface Scene {
  readonly spec: Spec
  /** The position that the step was found in. */
  readonly position: Position
  readonly step: Step
}

export interface Explanation {
  /** What to see, and why something follows. */
  readonly text: Message
  /** Where to look; the units of the step where it is not given. */
  readonly look?: readonly Unit[]
  /** Notes to be seen; the step's symbols in its causes, and what goes, where it is not given. */
  readonly notes?: readonly HintNote[]
}

/** Puts the steps of one family of techniques into words. */
export type Explainer = (scene: Scene) => Explanation

/** What is said of a technique. */
export interface Wording {
  /** What it is called, at the start of a sentence. */
  readonly name: Message
  readonly explain: Explainer
}
