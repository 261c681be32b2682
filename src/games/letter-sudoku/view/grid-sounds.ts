import type { SoundName } from '../../../sound/sound-name.ts'
import type { Conflict } from '../core/conflicts.ts'
import type { Move } from '../core/moves.ts'
import type { Spec } from '../core/puzzle.ts'
import { status } from '../core/state.ts'
import type { State } from '../core/state.ts'
import { newlyComplete, touches } from './grid-speech.ts'

/** The one sound of a move: of all that it did, what matters most. */
export function soundAfterMove(
  spec: Spec,
  before: State,
  after: State,
  move: Move,
  conflicts: readonly Conflict[],
): SoundName {
  if (status(spec, after) === 'finished') return 'solved'
  if (move.type === 'mark' || move.type === 'eliminate') return 'mark'
  if (move.type !== 'place') return 'touch'
  if (conflicts.some((each) => touches(each, move.cell))) return 'conflict'
  return newlyComplete(spec, before, after).length > 0 ? 'complete' : 'place'
}
