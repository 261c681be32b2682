import type { SessionEvent } from '../../../../session/session-event.ts'
import type { SoundName } from '../../../../sound/sound-name.ts'
import type { Telling } from '../../../../visit/tell-session.ts'
import type { Move } from '../../core/moves.ts'
import type { State } from '../../core/state.ts'

/** The sound of what happened in a quiz's session. From question to question it is quiet. */
export function soundOfQuiz(event: SessionEvent<State, Move>): SoundName | null {
  if (event.type === 'solved') return 'reveal'
  return event.type === 'move' && event.move.type === 'answer' ? 'touch' : null
}

/** Nothing has to be said: what comes next takes the focus, and a radio button tells of itself. */
export const QUIZ_TELLING: Telling<State, Move> = { soundOf: soundOfQuiz, wordsOf: () => null }
