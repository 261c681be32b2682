import type { SessionEvent } from '../../../../session/session-event.ts'
import type { SoundName } from '../../../../sound/sound-name.ts'
import type { Telling } from '../../../../visit/tell-session.ts'
import type { Move } from '../../core/moves.ts'
import type { State } from '../../core/state.ts'

/** The sound of what happened in a quiz's session. Going from question to question makes none. */
export function soundOfQuiz(event: SessionEvent<State, Move>): SoundName | null {
  if (event.type === 'solved') return 'reveal'
  return event.type === 'move' && event.move.type === 'answer' ? 'touch' : null
}

/**
 * Nothing is announced, because screen readers already read the heading that takes the focus, and the radio
 * button that is chosen.
 */
export const QUIZ_TELLING: Telling<State, Move> = { soundOf: soundOfQuiz, wordsOf: () => null }
