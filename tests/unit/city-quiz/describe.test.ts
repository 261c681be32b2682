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

describe('the description of a result', () => {
  const groups = () => describeQuiz(spec, { answers: [0, 0, 1], current: 3 }).groups

  it('has the sign in all its parts, and its twin', () => {
    const part = (id: string, key: string, params: object) => ({ id, name: { key, params } })
    const text = (en: string) => ({ text: { text: { en } } })
    expect(groups()[0]).toMatchObject({
      kind: 'list',
      id: 'result',
      name: { key: 'quiz.result.title' },
      items: [
        { id: 'portrait', name: { text: { en: 'Portrait of birch' } } },
        part('good-at', 'quiz.result.goodAt', text('Good at birch')),
        part('watch-out', 'quiz.result.watchOut', text('Watch out, birch')),
        part('gives', 'quiz.result.gives', text('what birch gives')),
        part('needs', 'quiz.result.needs', text('what birch needs')),
        part('twin', 'quiz.result.twin', {
          sign: { text: { en: 'ash' } },
          name: { text: { en: 'The ash' } },
        }),
      ],
    })
  })

  it('has what was answered, with its points', () => {
    const why = groups()[1]
    expect(why).toMatchObject({ kind: 'list', id: 'why', name: { key: 'quiz.result.why' } })
    expect(why?.kind === 'list' && why.items.slice(0, 2)).toMatchObject([
      { id: 'why-q1', name: { text: { en: 'You said 1.0' } } },
      { id: 'points-q1', name: { key: 'quiz.result.ground', params: { points: 3 } } },
    ])
    const items = why?.kind === 'list' ? why.items : []
    expect(items.map(({ id }) => id)).not.toContain('tie-rule')
  })

  it('says that questions are open where the result is on show without all answers', () =>
    expect(describeQuiz(spec, { answers: [0, null, 1], current: 3 })).toEqual({
      summary: { key: 'quiz.summary.open' },
      groups: [],
    }))
})

function idOf({ id }: { readonly id: string }): string {
  return id
}
