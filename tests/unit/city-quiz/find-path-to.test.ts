import { describe, expect, it } from 'vitest'
import { findPathTo } from '../../../src/games/city-quiz/core/find-path-to.ts'
import type { SignId, Spec } from '../../../src/games/city-quiz/core/spec.ts'
import { smallQuiz } from './small-quiz.ts'

/** A quiz of these weights, by question, answer and sign; the first sign is the one that is looked for. */
function quizOf(questions: readonly (readonly (readonly number[])[])[]): Spec {
  const { signs, questions: known } = smallQuiz()
  return {
    signs: (questions[0]?.[0] ?? []).map((_, at) => ({ ...signs[0]!, id: `s${at}` as SignId })),
    questions: questions.map((answers) => ({
      ...known[0]!,
      answers: answers.map((weights) => ({ ...known[0]!.answers[0]!, weights })),
    })),
  }
}

const pathIn = (questions: readonly (readonly (readonly number[])[])[]): number[] | null =>
  findPathTo(quizOf(questions), 's0' as SignId)

const times = <Item>(count: number, item: Item): Item[] => Array.from({ length: count }, () => item)

describe('the search of answers that lead to a sign', () => {
  it('tries the answer first that lifts the sign most above the next best', () => {
    expect(
      pathIn([
        [
          [1, 0, 0],
          [3, 0, 0],
          [2, 0, 0],
        ],
      ]),
    ).toEqual([1])
    expect(
      pathIn([
        [
          [5, 4, 0],
          [5, 1, 3],
          [3, 0, 0],
          [6, 0, 5],
        ],
      ]),
    ).toEqual([2])
    expect(
      pathIn([
        [[9, 8, 0]],
        [
          [1, 0, 0],
          [2, 0, 0],
        ],
      ]),
    ).toEqual([0, 1])
  })

  it('keeps the order of the answers where they lift it alike', () =>
    expect(
      pathIn([
        [
          [2, 0],
          [3, 1],
          [2, 0],
        ],
      ]),
    ).toEqual([0]))

  it('finds none where another sign always has more', () =>
    expect(
      pathIn([
        [
          [1, 2],
          [2, 3],
        ],
        [
          [1, 1],
          [4, 4],
        ],
      ]),
    ).toBeNull())

  it('goes back on an answer that seemed better', () => {
    // The first answer lifts it less, but the second leaves it behind for good.
    expect(
      pathIn([
        [
          [1, 0, 9],
          [0, 3, 0],
        ],
        ...times(9, [[1, 1, 0]]),
      ]),
    ).toEqual([0, ...times(9, 0)])
  })

  it('leaves a branch as soon as another sign cannot be overtaken, however many it has', () => {
    const alike = times(4, [1, 1, 0])
    const path = pathIn([
      [
        [1, 0, 9],
        [0, 3, 0],
      ],
      ...times(11, alike),
    ])
    expect(path).toEqual([0, ...times(11, 0)])
  })

  it('gives up after very many steps, so that no quiz makes a page hang', () => {
    // Five rivals, of which each answer lifts one: no more than two times each, or the sign is behind.
    const rivals = [0, 1, 2, 3, 4].map((rival) => [1, ...times(5, 0).with(rival, 5), 0])
    const hard = [
      [5, ...times(5, 0), 9],
      [0, ...times(5, 0), 1],
    ]
    expect(pathIn([hard.slice(0, 1), ...times(11, rivals)])).toHaveLength(12)
    expect(pathIn([hard, ...times(11, rivals)])).toBeNull()
  })
})
