import { describe, expect, it } from 'vitest'
import { readPack } from '../../../scripts/packs/read-pack.ts'
import { parseSpec } from '../../../src/games/city-quiz/core/parse-spec.ts'
import { openRound } from '../../../src/games/city-quiz/core/quiz-file.ts'
import { sharesOf } from '../../../src/games/city-quiz/core/shares-of.ts'
import type { Spec } from '../../../src/games/city-quiz/core/spec.ts'
import { ONE_EACH, smallQuiz } from './small-quiz.ts'

function readQuiz(): Spec {
  const quiz = readPack().puzzles.find(({ game }) => game === 'city-quiz')
  const round = quiz && openRound(quiz.file)
  const parsed = parseSpec(round?.ok ? round.value : null)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.reason))
  return parsed.value
}

describe('sharesOf', () => {
  it('counts every set of answers once', () => {
    // Of the 16 sets 4 agree on a sign; the rest are ties, which go to the sign of the first answer.
    expect(sharesOf(smallQuiz([ONE_EACH, ONE_EACH]))).toEqual([0.25, 0.25, 0.25, 0.25])
    const uneven = smallQuiz([
      [{ ash: 3 }, { birch: 3 }, { cedar: 3 }, { dogwood: 3 }],
      [{ ash: 1 }, { dogwood: 4, cedar: 2 }],
    ])
    expect(sharesOf(uneven)).toEqual([1 / 8, 1 / 8, 2 / 8, 4 / 8])
  })
})

describe('the built-in quiz', () => {
  const spec = readQuiz()

  it('has twelve signs, and eight questions of four answers', () => {
    expect(spec.signs).toHaveLength(12)
    expect(spec.questions.map(({ answers }) => answers.length)).toEqual([4, 4, 4, 4, 4, 4, 4, 4])
  })

  it('gives every sign between 5% and 12% of all sets of answers', () => {
    const shares = sharesOf(spec)
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9)
    expect(Math.min(...shares)).toBeGreaterThanOrEqual(0.05)
    expect(Math.max(...shares)).toBeLessThanOrEqual(0.12)
  })

  it('has one main sign for each answer, and speaks mainly for every sign at least twice', () => {
    const mains = spec.questions.flatMap(({ answers }) =>
      answers.map(({ weights }) => {
        const most = Math.max(...weights)
        expect(weights.filter((weight) => weight === most)).toHaveLength(1)
        return weights.indexOf(most)
      }),
    )
    for (const sign of spec.signs.keys())
      expect(mains.filter((main) => main === sign).length).toBeGreaterThanOrEqual(2)
  })

  it('keeps its texts short enough for a phone', () => {
    const longest = { en: 1, it: 1.2, es: 1.2 }
    for (const [language, factor] of Object.entries(longest))
      for (const { text, answers } of spec.questions) {
        expect(text.text[language]?.length).toBeLessThanOrEqual(90 * factor)
        for (const answer of answers)
          expect(answer.text.text[language]?.length).toBeLessThanOrEqual(70 * factor)
      }
  })
})
