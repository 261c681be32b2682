import type { Message } from '../../../../kit/text.ts'
import type { Move } from '../moves.ts'
import type { TechniqueId } from '../techniques/technique-id.ts'

/** Help in three steps, each of which says more: where to look, what to see, what follows. */
export interface Hint {
  readonly kind: HintKind
  /** The way to reason; null where there is none. */
  readonly technique: TechniqueId | null
  /** What it is called. */
  readonly name: Message | null
  readonly point: Message
  readonly explain: Message
  readonly result: Message
  /** Where to look, at the first step: the cells of each unit. */
  readonly look: readonly (readonly number[])[]
  /** The cells that something follows for. */
  readonly targets: readonly number[]
  /** The cells that it follows from. */
  readonly causes: readonly number[]
  /** Single notes that play a part, whether the player has noted them or not. */
  readonly notes: readonly HintNote[]
  /** What the hint changes, once the player asks for it. */
  readonly move: Move
}

/**
 * - `wrong` a letter that has to go, `missing` a note that has to come back
 * - `step` a step of logic, `beyond` a letter where the techniques end
 */
export type HintKind = 'wrong' | 'missing' | 'step' | 'beyond'

export interface HintNote {
  readonly cell: number
  readonly symbol: number
  readonly role: NoteRole
}

/**
 * - `reason` something follows from it; in a chain, a thought that comes true
 * - `counter` what stands against that: a fin, the other colour, a thought that comes out false
 * - `gone` it can be struck out
 */
export type NoteRole = 'reason' | 'counter' | 'gone'
