import { msg } from '../../../kit/text.ts'
import type { Game } from '../../contract.ts'
import { describe } from './describe.ts'
import { apply, parseMove } from './moves.ts'
import type { Move } from './moves.ts'
import { outcome } from './outcome.ts'
import { parseSpec } from './parse-spec.ts'
import { faultsOf, fileOf, isSameRound, openRound } from './quiz-file.ts'
import { SHORT_SECONDS } from './short-quiz.ts'
import type { Spec } from './spec.ts'
import { start, status } from './state.ts'
import type { State } from './state.ts'

/** "Which city are you?": a few questions, one at a time, and a city sign as the result. */
export const cityQuiz = {
  id: 'city-quiz',
  lengths: [
    { length: 'short', seconds: SHORT_SECONDS, deck: msg('quiz.shortDeck') },
    { length: 'whole', seconds: null },
  ],
  thinks: 45,
  faultsOf,
  openRound,
  parseSpec,
  isSameRound,
  fileOf,
  start,
  apply,
  parseMove,
  status,
  outcome,
  left: (_spec, { answers }) => answers.filter((answer) => answer === null).length,
  describe,
  twinSigns: ({ signs }) => signs,
} as const satisfies Game<Spec, State, Move>
