import type { SessionEvent } from '../../../../session/session-event.ts'
import type { SoundName } from '../../../../sound/sound-name.ts'
import type { Move } from '../../core/moves.ts'
import { status } from '../../core/state.ts'
import type { State } from '../../core/state.ts'
import { newlyComplete, shownConflicts } from './grid-speech.ts'
import type { ShownGrid } from './grid-speech.ts'

/** The sound of what happened in a grid's session. */
export function soundOfGrid(
  shown: ShownGrid,
  event: SessionEvent<State, Move>,
  before: State,
  after: State,
): SoundName | null {
  switch (event.type) {
    case 'move':
      return soundOfMove(shown, before, after, event.move)
    case 'solved':
      return 'solved'
    case 'givenUp':
      return 'complete'
    case 'hint':
      // It was heard when it came; now it has become one that counts.
      return null
    case 'check':
      return event.wrong > 0 ? 'conflict' : 'touch'
    case 'undo':
    case 'redo':
      return 'touch'
    case 'startedOver':
      return status(shown.spec, before) === 'finished' ? null : 'touch'
    default:
      return null
  }
}

function soundOfMove(shown: ShownGrid, before: State, after: State, move: Move): SoundName | null {
  const { spec } = shown
  // Its end is heard instead.
  if (status(spec, after) === 'finished') return null
  if (move.type === 'mark' || move.type === 'eliminate') return 'mark'
  if (move.type !== 'place') return 'touch'
  if (shownConflicts(shown, after, move).length > 0) return 'conflict'
  return newlyComplete(spec, before, after).length > 0 ? 'complete' : 'place'
}
