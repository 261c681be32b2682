import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Json } from '../../../src/games/contract.ts'
import { cityQuiz } from '../../../src/games/city-quiz/core/city-quiz.ts'
import { findPathTo } from '../../../src/games/city-quiz/core/find-path-to.ts'
import type { Move } from '../../../src/games/city-quiz/core/moves.ts'
import { resultOf } from '../../../src/games/city-quiz/core/result-of.ts'
import { score } from '../../../src/games/city-quiz/core/score.ts'
import { sharesOf } from '../../../src/games/city-quiz/core/shares-of.ts'
import type { Spec } from '../../../src/games/city-quiz/core/spec.ts'
import type { State } from '../../../src/games/city-quiz/core/state.ts'
import { smallQuiz } from '../../unit/city-quiz/small-quiz.ts'

const spec = smallQuiz()

/** Legal and illegal ones alike. */
const anyMove: fc.Arbitrary<Move> = fc.oneof(
  fc.record({
    type: fc.constant('answer' as const),
    question: fc.integer({ min: -1, max: 4 }),
    answer: fc.integer({ min: -1, max: 2 }),
  }),
  fc.record({ type: fc.constant('goTo' as const), question: fc.integer({ min: -1, max: 5 }) }),
  fc.constant({ type: 'restart' as const }),
)

/** Any weights, so that some signs are often out of reach; not a checked quiz. */
const anyWeights: fc.Arbitrary<Spec> = fc
  .array(
    fc.array(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 4, maxLength: 4 }), {
      minLength: 2,
      maxLength: 3,
    }),
    { minLength: 2, maxLength: 4 },
  )
  .map((questions) => ({
    signs: spec.signs,
    questions: questions.map((rows) => ({
      ...spec.questions[0]!,
      answers: rows.map((weights) => ({ ...spec.questions[0]!.answers[0]!, weights })),
    })),
  }))

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(deepFreeze)
  return Object.freeze(value)
}

function playAll(moves: readonly Move[]): { state: State; accepted: Move[] } {
  let state = deepFreeze(cityQuiz.start(spec))
  const accepted: Move[] = []
  for (const move of moves) {
    const result = cityQuiz.apply(spec, state, deepFreeze(move))
    if (!result.ok) continue
    if (result.value !== state) accepted.push(move)
    state = deepFreeze(result.value)
  }
  return { state, accepted }
}

describe('the city quiz', () => {
  it('takes any moves without throwing, without changing a state, and can always describe it', () => {
    fc.assert(
      fc.property(fc.array(anyMove, { maxLength: 30 }), (moves) => {
        const { state } = playAll(moves)
        expect(cityQuiz.describe(spec, state).groups.length).toBeGreaterThan(0)
        const isFinished = cityQuiz.status(spec, state) === 'finished'
        expect(isFinished).toBe(state.current === spec.questions.length)
        if (isFinished) expect(resultOf(spec, state)).not.toBeNull()
      }),
    )
  })

  it('reaches the same state when the accepted moves are replayed through JSON', () => {
    fc.assert(
      fc.property(fc.array(anyMove, { maxLength: 30 }), (moves) => {
        const { state, accepted } = playAll(moves)
        const replayed = (JSON.parse(JSON.stringify(accepted)) as Json[]).map((json) => {
          const parsed = cityQuiz.parseMove(spec, json)
          if (!parsed.ok) throw new Error(parsed.reason.code)
          return parsed.value
        })
        expect(playAll(replayed).state).toEqual(state)
      }),
    )
  })

  it('refuses or parses any JSON as a move or a quiz without throwing', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        cityQuiz.parseMove(spec, json as Json)
        expect(cityQuiz.parseSpec(json as Json).ok).toBe(false)
      }),
    )
  })
})

/** Every set of answers, one index a question. */
function allPaths({ questions }: Spec): number[][] {
  return questions.reduce<number[][]>(
    (paths, { answers }) => paths.flatMap((path) => answers.map((_, at) => [...path, at])),
    [[]],
  )
}

describe('sharesOf', () => {
  it('agrees with scoring every set of answers by itself', () => {
    fc.assert(
      fc.property(anyWeights, (quiz) => {
        const paths = allPaths(quiz)
        const results = paths.map((path) => score(quiz, path)[0]?.sign.id)
        const shares = quiz.signs.map(
          ({ id }) => results.filter((result) => result === id).length / paths.length,
        )
        expect(sharesOf(quiz)).toEqual(shares)
      }),
    )
  })
})

describe('findPathTo', () => {
  it('finds answers exactly for the signs with a share, and they do lead there', () => {
    fc.assert(
      fc.property(anyWeights, (quiz) => {
        const shares = sharesOf(quiz)
        for (const [index, { id }] of quiz.signs.entries()) {
          const path = findPathTo(quiz, id)
          expect(path !== null).toBe((shares[index] ?? 0) > 0)
          if (path) expect(score(quiz, path)[0]?.sign.id).toBe(id)
        }
      }),
    )
  })
})
