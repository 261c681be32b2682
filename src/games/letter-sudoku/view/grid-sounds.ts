import type { SessionEvent } from '../../../session/session-event.ts'
import type { SoundName } from '../../../sound/sound-name.ts'
import { conflictsOf } from '../core/conflicts.ts'
import type { Move } from '../core/moves.ts'
import type { Spec } from '../core/puzzle.ts'
import { status } from '../core/state.ts'
import type { State } from '../core/state.ts'
import { newlyComplete, touches } from './grid-speech.ts'

/**
 * The sound of what happened in a grid's session.
 * @param showConflicts whether letters that stand twice are shown; nothing is heard of them otherwise
 */
export function soundOfGrid(
  spec: Spec,
  event: SessionEvent<State, Move>,
  before: State,
  after: State,
  showConflicts: boolean,
): SoundName | null {
  switch (event.type) {
    case 'move':
      return soundOfMove(spec, before, after, event.move, showConflicts)
    case 'solved':
    case 'givenUp':
      return 'solved'
    case 'hint':
      // One that follows by itself comes with a move, which is what is heard.
      return event.asked ? 'hint' : null
    case 'check':
      return event.wrong === 0 ? 'touch' : 'conflict'
    case 'undo':
    case 'redo':
      return 'touch'
    case 'startedOver':
      return status(spec, before) === 'finished' ? null : 'touch'
    default:
      return null
  }
}

function soundOfMove(
  spec: Spec,
  before: State,
  after: State,
  move: Move,
  showConflicts: boolean,
): SoundName | null {
  // Its end is heard instead.
  if (status(spec, after) === 'finished') return null
  if (move.type === 'mark' || move.type === 'eliminate') return 'mark'
  if (move.type !== 'place') return 'touch'
  const conflicts = showConflicts ? conflictsOf(after.values) : []
  if (conflicts.some((each) => touches(each, move.cell))) return 'conflict'
  return newlyComplete(spec, before, after).length > 0 ? 'complete' : 'place'
}
