import { describe, expect, it } from 'vitest'
import { score } from '../../../src/games/city-quiz/core/score.ts'
import { ONE_EACH, smallQuiz } from './small-quiz.ts'
import type { Weights } from './small-quiz.ts'

function leader(weights: Weights[][], answers: (number | null)[]) {
  return score(smallQuiz(weights), answers)[0]?.sign.id
}

describe('score', () => {
  it('puts the highest sum of weights first and reports points and answers', () => {
    const ranking = score(smallQuiz(), [0, 0, 1])
    expect(ranking.map(({ sign, points, counted }) => [sign.id, points, counted])).toEqual([
      ['birch', 6, 3],
      ['ash', 3, 1],
      ['cedar', 2, 1],
      ['dogwood', 1, 1],
    ])
  })

  it('lists every sign once, open questions and all', () => {
    const ids = score(smallQuiz(), [null, 1, null]).map(({ sign }) => sign.id)
    expect(ids[0]).toBe('dogwood')
    expect([...ids].sort()).toEqual(['ash', 'birch', 'cedar', 'dogwood'])
  })

  it('weighs points above the number of answers', () => {
    const weights = [
      [{ ash: 5, birch: 2 }, ...ONE_EACH],
      [{ birch: 2 }, ...ONE_EACH],
    ]
    expect(leader(weights, [0, 0])).toBe('ash')
  })

  it('prefers, at equal points, the sign that more answers spoke for', () => {
    const weights = [
      [{ birch: 2, ash: 4 }, ...ONE_EACH],
      [{ birch: 2 }, ...ONE_EACH],
    ]
    expect(leader(weights, [0, 0])).toBe('birch')
  })

  it('prefers, at equal points and answers, the sign with points at the earliest difference', () => {
    const weights = [
      [{ ash: 1, dogwood: 1 }, ...ONE_EACH],
      [{ dogwood: 2 }, ...ONE_EACH],
      [{ ash: 2 }, ...ONE_EACH],
    ]
    expect(leader(weights, [0, 0, 0])).toBe('dogwood')
  })

  it('falls back on the printed order when the same answers spoke for both', () => {
    const weights = [
      [{ cedar: 1, birch: 2 }, ...ONE_EACH],
      [{ cedar: 2, birch: 1 }, ...ONE_EACH],
    ]
    expect(leader(weights, [0, 0])).toBe('birch')
  })
})
