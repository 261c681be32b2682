import { expect, it } from 'vitest'
import type { Move } from '../../../../../src/games/city-quiz/core/moves.ts'
import type { State } from '../../../../../src/games/city-quiz/core/state.ts'
import {
  QUIZ_TELLING,
  soundOfQuiz,
} from '../../../../../src/games/city-quiz/view/page/quiz-sounds.ts'
import type { Happening } from '../../../../../src/session/session-event.ts'
import type { SoundName } from '../../../../../src/sound/sound-name.ts'

const state: State = { answers: [], current: 0 }
const moved = (move: Move): Happening<State, Move> => ({ type: 'move', move, before: state, state })

it.each<[string, Happening<State, Move>, SoundName | null]>([
  ['an answer that is chosen', moved({ type: 'answer', question: 0, answer: 1 }), 'touch'],
  ['nothing from question to question', moved({ type: 'goTo', question: 1 }), null],
  ['the sign at the end', { type: 'solved', outcome: { kind: 'solved', facts: {} } }, 'reveal'],
  ['nothing of a quiz begun anew', { type: 'startedOver' }, null],
  ['nothing of what was answered elsewhere', { type: 'followed' }, null],
  ['nothing of the beginning', { type: 'begun' }, null],
  ['nothing when the screen is left', { type: 'ended', keep: true }, null],
])('of a quiz is heard %s', (_what, happening, heard) => {
  const event = { ...happening, at: 0, elapsed: 0 }
  expect(soundOfQuiz(event)).toBe(heard)
  expect(QUIZ_TELLING.wordsOf(event, state, state)).toBeNull()
})
