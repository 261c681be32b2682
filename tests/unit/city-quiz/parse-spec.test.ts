import { describe, expect, it } from 'vitest'
import type { Json } from '../../../src/games/contract.ts'
import { parseSpec } from '../../../src/games/city-quiz/core/parse-spec.ts'
import { smallQuizFile } from './small-quiz.ts'

type File = ReturnType<typeof smallQuizFile>

function parseChanged(change: (file: File) => void) {
  const file = smallQuizFile()
  change(file)
  return parseSpec(file as Json)
}

function refusal(code: string, params: Record<string, string>) {
  return { ok: false, reason: { code, params } }
}

describe('parseSpec', () => {
  it('lays weights out in the order of the signs, 0 where an answer says nothing', () => {
    const parsed = parseSpec(smallQuizFile() as Json)
    expect(parsed.ok && parsed.value.questions[0]?.answers[0]?.weights).toEqual([3, 1, 0, 0])
  })

  it.each([null, 7, [], 'quiz', {}])('refuses %j and never throws', (json) => {
    expect(parseSpec(json as Json).ok).toBe(false)
  })

  it('names the place of a missing field', () => {
    const parsed = parseChanged((file) => Reflect.deleteProperty(file.questions[1]!, 'text'))
    expect(parsed).toEqual(refusal('quiz.reason.missing', { where: 'questions.1.text' }))
  })

  it('names the place of a wrong value, what was expected and what came', () => {
    const parsed = parseChanged((file) => (file.questions[0]!.answers[0]!.weights['ash'] = 10))
    const where = 'questions.0.answers.0.weights.ash'
    expect(parsed).toEqual(
      refusal('quiz.reason.wrong', { where, expected: 'smaller', options: '', found: '10' }),
    )
  })

  it.each([0, -1, 1.5, 10])('refuses the weight %d', (weight) => {
    const parsed = parseChanged((file) => (file.questions[0]!.answers[0]!.weights['ash'] = weight))
    expect(parsed).toMatchObject({ ok: false, reason: { code: 'quiz.reason.wrong' } })
  })

  it('refuses an answer that speaks for no sign', () => {
    const parsed = parseChanged((file) => (file.questions[0]!.answers[0]!.weights = {}))
    expect(parsed).toMatchObject({ ok: false, reason: { code: 'quiz.reason.wrong' } })
  })

  it.each([1, 13])('refuses a quiz of %d questions', (count) => {
    const parsed = parseChanged((file) => {
      const [first] = file.questions
      file.questions = Array.from({ length: count }, (_, at) => ({ ...first!, id: `n${at}` }))
    })
    expect(parsed).toMatchObject({ ok: false, reason: { params: { where: 'questions' } } })
  })

  it.each([1, 7])('refuses a question of %d answers', (count) => {
    const parsed = parseChanged((file) => {
      const [first] = file.questions[0]!.answers
      const answers = Array.from({ length: count }, (_, at) => ({ ...first!, id: `n${at}` }))
      file.questions[0]!.answers = answers
    })
    expect(parsed).toMatchObject({
      ok: false,
      reason: { params: { where: 'questions.0.answers' } },
    })
  })

  it('refuses a sign id that stands twice', () => {
    const parsed = parseChanged((file) => (file.signs[1]!.id = 'ash'))
    expect(parsed).toEqual(refusal('quiz.reason.idTwice', { where: 'signs', id: 'ash' }))
  })

  it('refuses an answer id that stands twice within its question', () => {
    const parsed = parseChanged((file) => (file.questions[2]!.answers[1]!.id = 'a0'))
    expect(parsed).toEqual(refusal('quiz.reason.idTwice', { where: 'q2.answers', id: 'a0' }))
  })

  it('refuses a weight for a sign that does not exist', () => {
    const parsed = parseChanged((file) => (file.questions[1]!.answers[0]!.weights['elm'] = 1))
    const where = 'q1.a0.weights'
    expect(parsed).toEqual(refusal('quiz.reason.unknownSign', { where, sign: 'elm' }))
  })

  it('refuses a twin that does not exist', () => {
    const parsed = parseChanged((file) => (file.signs[0]!.twin = 'elm'))
    expect(parsed).toEqual(refusal('quiz.reason.unknownSign', { where: 'ash.twin', sign: 'elm' }))
  })

  it('refuses a sign that is its own twin', () => {
    const parsed = parseChanged((file) => (file.signs[0]!.twin = 'ash'))
    expect(parsed).toEqual(refusal('quiz.reason.ownTwin', { sign: 'ash' }))
  })

  it('refuses twins that are not each other’s', () => {
    const parsed = parseChanged((file) => (file.signs[0]!.twin = 'cedar'))
    const params = { sign: 'ash', twin: 'cedar' }
    expect(parsed).toEqual(refusal('quiz.reason.twinNotMutual', params))
  })

  it('refuses a text without a language that other texts have', () => {
    const parsed = parseChanged((file) => {
      file.questions[0]!.answers[1]!.because = { en: 'Only English' } as { en: string; it: string }
    })
    const params = { where: 'q0.a1.because', language: 'it' }
    expect(parsed).toEqual(refusal('quiz.reason.textMissing', params))
  })

  it('refuses a sign that no set of answers leads to, even when it gets points', () => {
    const parsed = parseSpec(
      smallQuizFile([
        [{ ash: 3, dogwood: 1 }, { birch: 3 }],
        [{ ash: 1, dogwood: 1 }, { cedar: 4 }],
      ]) as Json,
    )
    expect(parsed).toEqual(refusal('quiz.reason.unreachable', { sign: 'dogwood' }))
  })
})
