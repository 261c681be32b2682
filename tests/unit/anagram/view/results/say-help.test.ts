import { expect, it } from 'vitest'
import { sayHelp } from '../../../../../src/games/anagram/view/results/say-help.ts'

const word = (hints: number) => ({ id: `${hints}`, outcome: 'solved', answer: 'A', hints }) as const

it('a word says its hints, and that it had none', () => {
  const words = [word(2), word(0)]
  expect(sayHelp(word(2), words, 2)).toEqual({ key: 'anagram.done.hints', params: { count: 2 } })
  expect(sayHelp(word(0), words, 2)).toEqual({ key: 'anagram.done.hints', params: { count: 0 } })
})

it('no word is said to have had no hint where one was undone', () => {
  expect(sayHelp(word(0), [word(1), word(0)], 2)).toBeNull()
  expect(sayHelp(word(1), [word(1), word(0)], 2)).toMatchObject({ params: { count: 1 } })
})
