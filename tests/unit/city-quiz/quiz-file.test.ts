import { describe, expect, it } from 'vitest'
import type { Json, PuzzleFile } from '../../../src/games/contract.ts'
import { readQuiz } from '../../../src/games/city-quiz/core/parse-spec.ts'
import {
  faultsOf,
  fileOf,
  isSameRound,
  openRound,
} from '../../../src/games/city-quiz/core/quiz-file.ts'
import { smallQuiz, smallQuizFile } from './small-quiz.ts'

/** The small quiz as a pack has it: structure and texts apart. */
const file = fileOf(smallQuiz())
const structure = file.spec as { signs: Json[]; questions: Json[] }

function roundOf(puzzle: PuzzleFile): Json {
  const round = openRound(puzzle)
  if (!round.ok) throw new Error(round.reason.code)
  return round.value
}

type Round = ReturnType<typeof smallQuizFile>

function changed(change: (round: Round) => void): Json {
  const round = smallQuizFile()
  change(round)
  return round as Json
}

describe('the file of a quiz', () => {
  it('has ids, twins and weights in its structure, without weights of nothing', () => {
    expect(structure.signs).toEqual([
      { id: 'ash', twin: 'birch' },
      { id: 'birch', twin: 'ash' },
      { id: 'cedar', twin: 'dogwood' },
      { id: 'dogwood', twin: 'cedar' },
    ])
    expect(structure.questions[0]).toEqual({
      id: 'q0',
      answers: [
        { id: 'a0', weights: { ash: 3, birch: 1 } },
        { id: 'a1', weights: { cedar: 3 } },
      ],
    })
  })

  it('has the texts of each language by the same ids', () => {
    expect(Object.keys(file.texts)).toEqual(['en', 'it'])
    expect(file.texts['it']).toMatchObject({
      signs: {
        ash: {
          sign: 'ash (it)',
          name: 'The ash (it)',
          portrait: 'Portrait of ash (it)',
          goodAt: 'Good at ash (it)',
          watchOut: 'Watch out, ash (it)',
          gives: 'what ash gives (it)',
          needs: 'what ash needs (it)',
        },
      },
      questions: {
        q0: {
          text: 'Question 0? (it)',
          answers: { a1: { text: 'Answer 0.1 (it)', because: 'You said 0.1 (it)' } },
        },
      },
    })
    expect(JSON.stringify(file.texts)).not.toContain('twin')
  })

  it('opens as the round from which it was made, in all its languages', () => {
    expect(faultsOf(file)).toEqual([])
    expect(readQuiz(roundOf(file))).toEqual({ ok: true, value: smallQuiz() })
  })

  it('lacks its texts where no language has any', () => {
    for (const texts of [{}, { en: null }, { en: [] }, { en: 'words' }] as PuzzleFile['texts'][])
      expect(faultsOf({ ...file, texts })[0]).toEqual({
        where: 'spec.signs.0.sign',
        reason: { code: 'quiz.reason.missing', params: { where: 'signs.0.sign' } },
      })
  })

  it('tells all its faults, and opens with the first of them as the reason', () => {
    const broken = { ...file, spec: { ...structure, signs: structure.signs.slice(1) } }
    const codes = faultsOf(broken).map(({ where, reason }) => [where, reason.code])
    expect(codes).toEqual([
      ['spec.birch.twin', 'quiz.reason.unknownSign'],
      ['spec.q0.a0.weights', 'quiz.reason.unknownSign'],
      ['spec.q2.a0.weights', 'quiz.reason.unknownSign'],
    ])
    expect(openRound(broken)).toMatchObject({
      ok: false,
      reason: { code: 'quiz.reason.unknownSign', params: { where: 'birch.twin', sign: 'ash' } },
    })
  })

  it('leaves texts of what does not exist, and what is no group, as they are', () => {
    const odd = { ...file, texts: { ...file.texts, es: { signs: 'none', extra: { a: 'b' } } } }
    expect(faultsOf(odd).map(({ where }) => where)).toEqual(['spec.signs'])
    const more = {
      ...file,
      texts: { ...file.texts, en: { ...(file.texts['en'] as object), x: {} } },
    }
    expect(readQuiz(roundOf(more as PuzzleFile)).ok).toBe(true)
    expect(faultsOf({ spec: 7, texts: file.texts })).toMatchObject([{ where: 'spec' }])
    expect(faultsOf({ spec: { signs: [7], questions: [] }, texts: file.texts })[0]).toMatchObject({
      where: 'spec.signs.0',
    })
  })
})

describe('two rounds', () => {
  const round = smallQuizFile() as Json

  it('are the same in other words', () =>
    expect(
      isSameRound(
        round,
        changed(({ signs }) => (signs[0]!.name.en = 'Other')),
      ),
    ).toBe(true))

  it.each<[string, (round: Round) => void]>([
    ['another sign', ({ signs }) => (signs[0]!.id = 'elm')],
    ['other twins', ({ signs }) => (signs[0]!.twin = 'cedar')],
    ['another question', ({ questions }) => (questions[0]!.id = 'other')],
    ['another answer', ({ questions }) => (questions[0]!.answers[0]!.id = 'other')],
    ['another weight', ({ questions }) => (questions[0]!.answers[0]!.weights['ash'] = 4)],
    ['a weight more', ({ questions }) => (questions[0]!.answers[0]!.weights['cedar'] = 1)],
    ['a question less', ({ questions }) => questions.pop()],
    ['an answer less', ({ questions }) => questions[0]!.answers.pop()],
    ['signs in another order', ({ signs }) => signs.reverse()],
  ])('are not the same with %s', (_, change) => {
    expect(isSameRound(round, changed(change))).toBe(false)
    expect(isSameRound(changed(change), round)).toBe(false)
  })

  it('are never the same when one of them is none', () => {
    expect(isSameRound(null, null)).toBe(false)
    expect(isSameRound({}, round)).toBe(false)
    expect(isSameRound(round, { signs: [], questions: [{ id: 'q0' }] })).toBe(false)
  })
})
