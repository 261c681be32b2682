import type { Pack, PuzzleEntry } from '../../../../packs/pack.ts'
import type { Session } from '../../../../session/session.ts'
import type { Move } from '../../core/moves.ts'
import type { SignResult } from '../../core/result-of.ts'
import type { Spec } from '../../core/spec.ts'
import type { State } from '../../core/state.ts'

/** What every page of the quiz works with. */
export interface RunningQuiz {
  readonly pack: Pack
  readonly entry: PuzzleEntry
  readonly spec: Spec
  readonly state: State
  readonly session: Session<Spec, State, Move>
  /** The player's result; null until the quiz is finished. */
  readonly outcome: SignResult | null
  /** The hash of a page of this quiz, for links. */
  href(...page: string[]): string
  /** Goes to a page of this quiz; to the quiz itself without an argument. */
  go(...page: string[]): void
  startOver(): void
}
