import { describe, expect, it } from 'vitest'
import { describe as describeQuiz } from '../../../src/games/city-quiz/core/describe.ts'
import { ONE_EACH, smallQuiz } from './small-quiz.ts'

const spec = smallQuiz()

describe('describe', () => {
  it('shows one question with its answers as a choice', () => {
    const { summary, groups } = describeQuiz(spec, { answers: [0, 1, null], current: 1 })
    expect(summary).toEqual({ key: 'quiz.summary.question', params: { number: 2, total: 3 } })
    expect(groups).toHaveLength(1)
    expect(groups[0]).toMatchObject({
      kind: 'choice',
      id: 'q1',
      name: { text: { en: 'Question 1?' } },
      items: [
        { id: 'q1-a0', name: { text: { en: 'Answer 1.0' } }, chosen: false },
        { id: 'q1-a1', name: { text: { en: 'Answer 1.1' } }, chosen: true },
      ],
    })
  })

  it('marks no answer as chosen at an open question', () => {
    const [group] = describeQuiz(spec, { answers: [null, null, null], current: 0 }).groups
    const items = group?.kind === 'choice' ? group.items : []
    expect(items.map(({ chosen }) => chosen)).toEqual([false, false])
  })

  it('tells the result, the twin and why past the last question', () => {
    const { summary, groups } = describeQuiz(spec, { answers: [0, 0, 1], current: 3 })
    expect(summary).toMatchObject({
      key: 'quiz.summary.result',
      params: { sign: { text: { en: 'birch' } }, name: { text: { en: 'The birch' } } },
    })
    const ids = groups.flatMap((group) => (group.kind === 'grid' ? [] : group.items)).map(idOf)
    expect(ids.join(' ')).toBe(
      'portrait good-at watch-out gives needs twin why-q1 points-q1 why-q2 points-q2 why-q0 points-q0',
    )
  })

  it('adds the tie rule exactly when it decided', () => {
    const tie = smallQuiz([ONE_EACH, ONE_EACH])
    const why = describeQuiz(tie, { answers: [1, 0], current: 2 }).groups[1]
    const items = why?.kind === 'list' ? why.items : []
    expect(items.at(-1)).toEqual({ id: 'tie-rule', name: { key: 'quiz.tieRule' } })
  })
})

function idOf({ id }: { readonly id: string }): string {
  return id
}
