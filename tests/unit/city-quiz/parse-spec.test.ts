import { describe, expect, it } from 'vitest'
import type { Json } from '../../../src/games/contract.ts'
import { parseSpec, readQuiz } from '../../../src/games/city-quiz/core/parse-spec.ts'
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

describe('the limits of a quiz', () => {
  const codeOf = (change: (file: File) => void) => {
    const parsed = parseChanged(change)
    return parsed.ok ? 'ok' : parsed.reason.code
  }

  it.each(['a', '0', 'roof-2', `a${'b'.repeat(63)}`])('%s may be an id', (id) =>
    expect(codeOf((file) => (file.questions[0]!.id = id))).toBe('ok'),
  )

  it.each(['', '-a', 'A', 'a_b', 'roof 2', 'é', `a${'b'.repeat(64)}`, 'a.b', '_a'])(
    '“%s” is no id',
    (id) => expect(codeOf((file) => (file.questions[0]!.id = id))).toBe('quiz.reason.wrong'),
  )

  it('a text is not empty, nor of spaces alone, and has none around it', () => {
    for (const text of ['', '  '])
      expect(codeOf((file) => (file.signs[0]!.name.en = text))).toBe('quiz.reason.wrong')
    const parsed = parseChanged((file) => (file.signs[0]!.name.en = '  So  '))
    expect(parsed.ok && parsed.value.signs[0]?.name.text['en']).toBe('So')
  })

  it('weights are from 1 to 9', () => {
    const ofWeight = (weight: number) =>
      codeOf((file) => (file.questions[0]!.answers[0]!.weights['ash'] = weight))
    // Other weights may put a sign out of reach, which is a fault of another kind.
    expect([1, 9].map(ofWeight)).not.toContain('quiz.reason.wrong')
    expect([0, 10].map(ofWeight)).toEqual(['quiz.reason.wrong', 'quiz.reason.wrong'])
  })

  it('there are 2 to 12 questions of 2 to 6 answers', () => {
    const answersOf = (count: number) =>
      codeOf((file) => {
        const [first] = file.questions
        const more = Array.from({ length: count - 2 }, (_, at) => ({
          ...first!.answers[0]!,
          id: `n${at}`,
        }))
        first!.answers.push(...more)
      })
    expect([2, 6, 7].map(answersOf)).toEqual(['ok', 'ok', 'quiz.reason.wrong'])
    const questionsOf = (count: number) =>
      codeOf((file) => {
        const [, first] = file.questions
        file.questions = Array.from({ length: count }, (_, at) => ({ ...first!, id: `n${at}` }))
      })
    expect([2, 12].map(questionsOf)).toEqual(['quiz.reason.unreachable', 'quiz.reason.unreachable'])
    expect([1, 13].map(questionsOf)).toEqual(['quiz.reason.wrong', 'quiz.reason.wrong'])
  })

  it('there are 2 to 24 signs', () => {
    const signsOf = (count: number) =>
      codeOf((file) => {
        for (let at = 4; at < count; at++)
          file.signs.push({ ...file.signs[0]!, id: `n${at}`, twin: `n${at % 2 ? at - 1 : at + 1}` })
      })
    // Signs that no answer speaks for are a fault of another kind.
    expect([24, 25].map(signsOf)).toEqual(['quiz.reason.unreachable', 'quiz.reason.wrong'])
    const alone = parseChanged((file) => file.signs.splice(1))
    expect(alone).toMatchObject({ ok: false, reason: { params: { where: 'signs' } } })
  })
})

describe('a fault', () => {
  const whereIn = (change: (file: File) => void) => {
    const file = smallQuizFile()
    change(file)
    const read = readQuiz(file as Json)
    return read.ok ? [] : read.reason.map(({ where }) => where)
  }

  it('says where it is, by ids', () => {
    expect(whereIn((file) => (file.signs[1]!.id = 'ash'))).toContain('signs')
    expect(whereIn((file) => (file.questions[1]!.id = 'q0'))).toEqual(['questions'])
    expect(whereIn((file) => (file.signs[0]!.twin = 'ash'))).toEqual(['ash.twin', 'birch.twin'])
    const onlyEnglish = (texts: { en: string; it?: string }) => delete texts.it
    expect(whereIn((file) => onlyEnglish(file.signs[0]!.goodAt))).toEqual(['ash.goodAt'])
    expect(whereIn((file) => onlyEnglish(file.questions[0]!.text))).toEqual(['q0.text'])
    expect(whereIn((file) => onlyEnglish(file.questions[0]!.answers[1]!.text))).toEqual([
      'q0.a1.text',
    ])
  })

  it('of a sign that no answers lead to is at that sign', () => {
    const read = readQuiz(
      smallQuizFile([
        [{ ash: 3 }, { birch: 3 }],
        [{ ash: 1 }, { cedar: 4 }],
      ]) as Json,
    )
    expect(read.ok ? [] : read.reason.map(({ where }) => where)).toEqual(['signs.dogwood'])
  })

  it('of the whole quiz has no place, and says so in its sentence', () =>
    expect(readQuiz(7)).toMatchObject({
      ok: false,
      reason: [{ where: '', reason: { code: 'quiz.reason.wrong', params: { where: '/' } } }],
    }))
})
