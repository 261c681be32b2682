import { describe, expect, it } from 'vitest'
import type { Json } from '../../../src/games/contract.ts'
import { cityQuiz } from '../../../src/games/city-quiz/core/city-quiz.ts'
import type { Move } from '../../../src/games/city-quiz/core/moves.ts'
import type { State } from '../../../src/games/city-quiz/core/state.ts'
import { smallQuiz } from './small-quiz.ts'

const spec = smallQuiz()

function play(state: State, ...moves: Move[]): State {
  return moves.reduce((before, move) => {
    const after = cityQuiz.apply(spec, before, move)
    if (!after.ok) throw new Error(after.reason.code)
    return after.value
  }, state)
}

const answer = (question: number, choice: number): Move => ({
  type: 'answer',
  question,
  answer: choice,
})
const goTo = (question: number): Move => ({ type: 'goTo', question })
const allAnswered = play(cityQuiz.start(spec), answer(0, 0), answer(1, 0), answer(2, 1))

describe('apply', () => {
  it('sets an answer and stays at the question', () => {
    expect(play(cityQuiz.start(spec), answer(0, 1))).toEqual({
      answers: [1, null, null],
      current: 0,
    })
  })

  it('changes an answer that was given before', () => {
    expect(play(allAnswered, answer(0, 1)).answers).toEqual([1, 0, 1])
  })

  it('gives back the same state when nothing changes', () => {
    const fresh = cityQuiz.start(spec)
    expect(play(allAnswered, answer(1, 0))).toBe(allAnswered)
    expect(play(fresh, goTo(0))).toBe(fresh)
    expect(play(fresh, { type: 'restart' })).toBe(fresh)
  })

  it('refuses to go beyond the first open question and names that question', () => {
    const state = play(cityQuiz.start(spec), answer(0, 1))
    const refusal = { ok: false, reason: { code: 'quiz.reason.tooFar', params: { number: 2 } } }
    expect(cityQuiz.apply(spec, state, goTo(2))).toEqual(refusal)
    expect(cityQuiz.apply(spec, state, goTo(3))).toEqual(refusal)
    expect(cityQuiz.apply(spec, state, answer(2, 0))).toEqual(refusal)
  })

  it('goes on to the next question after an answer, and back at any time', () => {
    const next = play(cityQuiz.start(spec), answer(0, 1), goTo(1))
    expect(next.current).toBe(1)
    expect(play(next, goTo(0)).current).toBe(0)
  })

  it.each([goTo(4), goTo(-1), goTo(0.5), answer(3, 0)])('refuses %j: no such question', (move) => {
    expect(cityQuiz.apply(spec, allAnswered, move)).toMatchObject({
      ok: false,
      reason: { code: 'quiz.reason.noSuchQuestion' },
    })
  })

  it('refuses an answer that the question does not have', () => {
    expect(cityQuiz.apply(spec, allAnswered, answer(0, 2))).toMatchObject({
      ok: false,
      reason: { code: 'quiz.reason.noSuchAnswer' },
    })
  })

  it('starts again from nothing', () => {
    expect(play(allAnswered, goTo(3), { type: 'restart' })).toEqual(cityQuiz.start(spec))
  })
})

describe('status', () => {
  it('is finished only when all is answered and the result was asked for', () => {
    expect(cityQuiz.status(spec, allAnswered)).toBe('playing')
    expect(cityQuiz.status(spec, play(allAnswered, goTo(3)))).toBe('finished')
    expect(cityQuiz.status(spec, play(allAnswered, goTo(3), goTo(2)))).toBe('playing')
  })
})

describe('parseMove', () => {
  it('takes the three moves as they are', () => {
    for (const move of [answer(1, 2), goTo(3), { type: 'restart' } as const])
      expect(cityQuiz.parseMove(spec, move as Json)).toEqual({ ok: true, value: move })
  })

  it.each<Json>([
    null,
    'restart',
    {},
    { type: 'jump' },
    { type: 'goTo' },
    { type: 'goTo', question: '1' },
    { type: 'answer', question: 0, answer: -1 },
    { type: 'answer', question: 0.5, answer: 1 },
    { type: 'restart', now: true },
  ])('refuses %j', (json) => {
    expect(cityQuiz.parseMove(spec, json)).toEqual({
      ok: false,
      reason: { code: 'quiz.reason.moveUnknown' },
    })
  })
})

describe('a refusal', () => {
  const paramsOf = (move: Move) => {
    const refused = cityQuiz.apply(spec, allAnswered, move)
    return refused.ok ? null : refused.reason
  }

  it('counts questions and answers from one', () => {
    const noQuestion = { code: 'quiz.reason.noSuchQuestion', params: { number: 5 } }
    expect(paramsOf(goTo(4))).toEqual(noQuestion)
    expect(paramsOf(answer(4, 0))).toEqual(noQuestion)
    expect(paramsOf(answer(0, 2))).toEqual({
      code: 'quiz.reason.noSuchAnswer',
      params: { number: 3 },
    })
  })
})

describe('a restart', () => {
  const fresh = cityQuiz.start(spec)

  it('takes back all answers, also from the first question', () =>
    expect(play(fresh, answer(0, 1), { type: 'restart' })).toEqual(fresh))

  it('goes back to the first question from wherever the player is', () =>
    expect(play(fresh, answer(0, 1), goTo(1), { type: 'restart' })).toEqual(fresh))
})

describe('the outcome', () => {
  it('is the sign, when the result is on show', () =>
    expect(cityQuiz.outcome(spec, play(allAnswered, goTo(3)))).toEqual({
      kind: 'solved',
      facts: { sign: 'birch', tied: false },
    }))

  it('is none before that, and none of a quiz with open questions', () => {
    expect(cityQuiz.outcome(spec, allAnswered)).toBeNull()
    expect(cityQuiz.outcome(spec, { answers: [0, null, 1], current: 3 })).toBeNull()
  })
})
