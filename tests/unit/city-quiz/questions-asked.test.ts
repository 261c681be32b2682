import { expect, it } from 'vitest'
import { cityQuizEntry } from '../../../src/games/city-quiz/entry.ts'
import { questionsIn, variantOf } from '../../../src/games/city-quiz/core/questions-asked.ts'
import type { QuestionId } from '../../../src/games/city-quiz/core/spec.ts'
import { partIn } from '../../../src/games/city-quiz/view/page/quiz-page.ts'

const asked = (text: string) => [...text].map((id) => ({ id: id as QuestionId }))
const ALL = asked('abcdefghijkl')

it('some of the questions are named by their numbers, and found again', () => {
  const some = asked('acdl')
  expect(variantOf(ALL, some)).toBe('~1-3-4-12')
  expect(questionsIn(ALL, '~1-3-4-12')).toEqual({ ok: true, value: some })
})

it('all of them, and those of another quiz, have no such name', () => {
  expect(variantOf(ALL, ALL)).toBeNull()
  expect(variantOf(ALL, asked('az'))).toBeNull()
  const many = Array.from({ length: 90 }, (_, at) => ({ id: `q${at}` as QuestionId }))
  expect(variantOf(many, many.slice(1))).toBeNull()
})

it.each([
  '',
  '~',
  '~0',
  '~13',
  '~3-1',
  '~1-1',
  '~1-',
  '~1-x',
  '~hard-1z',
  '1-3',
  '~1-99999999999999',
])('the name %j is refused', (name) => {
  const found = questionsIn(ALL, name)
  expect(found.ok || found.reason.code).toBe('quiz.reason.noSuchQuestion')
})

it('such a quiz has addresses of its own, and a save of its own', () => {
  const reader = { file: { spec: null, texts: {} }, language: 'en' }
  const page = cityQuizEntry.wayIn.pageOf('~1-3', reader)
  expect(page).toEqual(['short', '1-3'])
  expect(partIn([...(page ?? []), 'signs', 'leo'])).toEqual({
    variant: '~1-3',
    part: ['short', '1-3'],
    rest: ['signs', 'leo'],
  })
  expect(partIn(['signs', 'leo'])).toEqual({ variant: '', part: [], rest: ['signs', 'leo'] })
  expect(partIn(['short'])).toEqual({ variant: '', part: [], rest: ['short'] })
  expect(cityQuizEntry.wayIn.pageOf('@it', reader)).toBeNull()
})
