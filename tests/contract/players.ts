import type { RoundSpec } from '../../src/games/anagram/core/round-spec.ts'
import type { State as RoundState } from '../../src/games/anagram/core/state.ts'
import { typeLetter } from '../../src/games/anagram/core/type-letter.ts'
import type { Spec as QuizSpec } from '../../src/games/city-quiz/core/spec.ts'
import type { Spec as GridSpec } from '../../src/games/letter-sudoku/core/puzzle.ts'
import type { GameId } from '../../src/games/registry.ts'
import type { Session } from '../../src/session/session.ts'

export type AnySession = Session<unknown, unknown, unknown>

/** How each game is played to its end. */
export const players: Readonly<Record<GameId, (session: AnySession) => void>> = {
  'letter-sudoku'(session) {
    const { givens, solution } = session.spec as GridSpec
    solution.forEach((symbol, cell) => {
      if (givens[cell] === -1) session.play({ type: 'place', cell, symbol, tidy: true })
    })
  },
  anagram(session) {
    const spec = session.spec as RoundSpec
    spec.words.forEach(({ spellings }, word) => {
      session.play({ type: 'goTo', word })
      if (word === 0) session.play({ type: 'giveUp' })
      else
        spellings[0]?.forEach((letter, slot) => {
          session.play(typeLetter(spec, session.snapshot().state as RoundState, letter, slot))
        })
    })
  },
  'city-quiz'(session) {
    const { questions } = session.spec as QuizSpec
    questions.forEach((_, question) => {
      session.play({ type: 'answer', question, answer: 1 })
      session.play({ type: 'goTo', question: question + 1 })
    })
  },
}
