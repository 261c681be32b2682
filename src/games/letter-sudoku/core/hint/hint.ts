import type { Message } from '../../../../kit/text.ts'
import type { Move } from '../moves.ts'
import type { TechniqueId } from '../techniques/technique-id.ts'
import type { Beat } from './beat.ts'

/** Help that is told beat by beat: where to look, what to see there, what follows. */
export interface Hint {
  readonly kind: HintKind
  /** The way to reason; null where there is none. */
  readonly technique: TechniqueId | null
  /** What it is called. The first beat does not say it: it only points to a place. */
  readonly name: Message | null
  readonly beats: readonly [Beat, ...Beat[]]
  /** What is said once the hint's move is played. */
  readonly result: Message
  /** The cells that something follows for. */
  readonly targets: readonly number[]
  /** What the hint changes, once the player asks for it. */
  readonly move: Move
}

/**
 * - `wrong` a letter that has to go, `missing` a note that has to come back
 * - `step` a step of logic, `beyond` a letter where the techniques end
 */
export type HintKind = 'wrong' | 'missing' | 'step' | 'beyond'
