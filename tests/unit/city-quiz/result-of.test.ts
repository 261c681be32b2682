import { describe, expect, it } from 'vitest'
import { compare, parseSignId } from '../../../src/games/city-quiz/core/compare.ts'
import { score } from '../../../src/games/city-quiz/core/score.ts'
import { resultOf } from '../../../src/games/city-quiz/core/result-of.ts'
import type { SignId } from '../../../src/games/city-quiz/core/spec.ts'
import { ONE_EACH, smallQuiz } from './small-quiz.ts'

const spec = smallQuiz()
const idOf = (text: string) => text as SignId

describe('resultOf', () => {
  it('is null while a question is open', () => {
    expect(resultOf(spec, { answers: [0, null, 1], current: 1 })).toBeNull()
  })

  it('names the sign, its twin and the answers that spoke for it, heaviest first', () => {
    const outcome = resultOf(spec, { answers: [0, 0, 1], current: 3 })
    expect(outcome?.sign.id).toBe('birch')
    expect(outcome?.twin.id).toBe('ash')
    const grounds = outcome?.why.map(({ question, answer, weight }) => [
      question.id,
      answer.id,
      weight,
    ])
    expect(grounds).toEqual([
      ['q1', 'a0', 3],
      ['q2', 'a1', 2],
      ['q0', 'a0', 1],
    ])
  })

  it('leaves out answers that did not speak for the sign', () => {
    const outcome = resultOf(spec, { answers: [0, 1, 0], current: 3 })
    expect(outcome?.sign.id).toBe('ash')
    expect(outcome?.why.map(({ question }) => question.id)).toEqual(['q0', 'q2'])
  })

  it('gives at most three answers, at equal weight those asked first', () => {
    const long = smallQuiz([ONE_EACH, ONE_EACH, ONE_EACH, ONE_EACH, ONE_EACH])
    const outcome = resultOf(long, { answers: [0, 0, 0, 0, 0], current: 5 })
    expect(outcome?.why.map(({ question }) => question.id)).toEqual(['q0', 'q1', 'q2'])
  })

  it('names the sign that came nearest, and by how many points it was behind', () => {
    const outcome = resultOf(spec, { answers: [0, 0, 1], current: 3 })
    const [first, second] = score(spec, [0, 0, 1])
    expect(outcome?.second?.sign).toBe(second?.sign)
    expect(outcome?.second?.behind).toBe((first?.points ?? 0) - (second?.points ?? 0))
    expect(outcome?.second?.behind).toBeGreaterThan(0)
    const tie = smallQuiz([ONE_EACH, ONE_EACH])
    expect(resultOf(tie, { answers: [1, 0], current: 2 })?.second?.behind).toBe(0)
  })

  it('says whether the tie rule had to decide', () => {
    expect(resultOf(spec, { answers: [0, 0, 1], current: 3 })?.tied).toBe(false)
    const tie = smallQuiz([ONE_EACH, ONE_EACH])
    expect(resultOf(tie, { answers: [1, 0], current: 2 })).toMatchObject({
      sign: { id: 'birch' },
      tied: true,
    })
  })
})

describe('compare', () => {
  it('tells twins, equals and strangers apart', () => {
    const facts = (a: string, b: string) => {
      const result = compare(spec, idOf(a), idOf(b))
      return result.ok && [result.value.twins, result.value.same]
    }
    expect(facts('ash', 'birch')).toEqual([true, false])
    expect(facts('cedar', 'cedar')).toEqual([false, true])
    expect(facts('ash', 'dogwood')).toEqual([false, false])
  })

  it('says what each gives and needs', () => {
    const result = compare(spec, idOf('ash'), idOf('dogwood'))
    const english = (text: { text: Readonly<Record<string, string>> }) => text.text['en']
    expect(result.ok && Object.values(result.value.swap).map(english)).toEqual([
      'what ash gives',
      'what ash needs',
      'what dogwood gives',
      'what dogwood needs',
    ])
  })

  it('refuses a sign that the quiz does not have', () => {
    const reason = { code: 'quiz.reason.noSuchSign', params: { sign: 'elm' } }
    expect(compare(spec, idOf('elm'), idOf('ash'))).toEqual({ ok: false, reason })
    expect(compare(spec, idOf('ash'), idOf('elm'))).toEqual({ ok: false, reason })
    expect(parseSignId(spec, 'elm')).toEqual({ ok: false, reason })
    expect(parseSignId(spec, 'ash')).toEqual({ ok: true, value: 'ash' })
  })
})
