import * as v from 'valibot'
import type { Json } from '../../contract.ts'
import { err, ok } from '../../../kit/result.ts'
import type { Result } from '../../../kit/result.ts'
import type { Spec } from './spec.ts'
import { firstOpen, start } from './state.ts'
import type { State } from './state.ts'

/** Questions and answers by their index. Going to the question after the last reveals the result. */
export type Move =
  | { readonly type: 'answer'; readonly question: number; readonly answer: number }
  | { readonly type: 'goTo'; readonly question: number }
  | { readonly type: 'restart' }

const index = v.pipe(v.number(), v.safeInteger(), v.minValue(0))

const moveSchema = v.variant('type', [
  v.strictObject({ type: v.literal('answer'), question: index, answer: index }),
  v.strictObject({ type: v.literal('goTo'), question: index }),
  v.strictObject({ type: v.literal('restart') }),
])

export function parseMove(_spec: Spec, json: Json): Result<Move> {
  const parsed = v.safeParse(moveSchema, json)
  return parsed.success ? ok(parsed.output) : err('quiz.reason.moveUnknown')
}

/**
 * An answer may be given and changed at any question that was reached; it does not move on by
 * itself. Nobody gets past the first open question, so the result always rests on all answers.
 */
export function apply(spec: Spec, state: State, move: Move): Result<State> {
  switch (move.type) {
    case 'answer':
      return applyAnswer(spec, state, move.question, move.answer)
    case 'goTo':
      return applyGoTo(spec, state, move.question)
    case 'restart':
      return ok(isFresh(state) ? state : start(spec))
  }
}

function applyAnswer(spec: Spec, state: State, at: number, answer: number): Result<State> {
  const question = spec.questions[at]
  if (!question) return err('quiz.reason.noSuchQuestion', { number: at + 1 })
  if (!question.answers[answer]) return err('quiz.reason.noSuchAnswer', { number: answer + 1 })
  const open = firstOpen(state)
  if (at > open) return err('quiz.reason.tooFar', { number: open + 1 })
  if (state.answers[at] === answer) return ok(state)
  return ok({ ...state, answers: state.answers.with(at, answer) })
}

function applyGoTo(spec: Spec, state: State, at: number): Result<State> {
  const isPlace = at === spec.questions.length || spec.questions[at] !== undefined
  if (!isPlace) return err('quiz.reason.noSuchQuestion', { number: at + 1 })
  const open = firstOpen(state)
  if (at > open) return err('quiz.reason.tooFar', { number: open + 1 })
  return ok(state.current === at ? state : { ...state, current: at })
}

function isFresh(state: State): boolean {
  return state.current === 0 && state.answers.every((answer) => answer === null)
}
