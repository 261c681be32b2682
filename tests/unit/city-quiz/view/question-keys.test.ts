import { describe, expect, it } from 'vitest'
import { answerOfKey, letterOf } from '../../../../src/games/city-quiz/view/question-keys.ts'

describe('keys that choose an answer', () => {
  it('letters do, small and capital', () => {
    expect(['a', 'B', 'c', 'D'].map((key) => answerOfKey(key, 4))).toEqual([0, 1, 2, 3])
  })

  it('numbers do, from 1', () => {
    expect(['1', '2', '3', '4'].map((key) => answerOfKey(key, 4))).toEqual([0, 1, 2, 3])
  })

  it.each(['e', '5', '0', 'é', ' ', 'Enter', 'ArrowDown', ''])('‘%s’ does not', (key) => {
    expect(answerOfKey(key, 4)).toBeNull()
  })

  it('the key of a shown letter chooses its answer', () => {
    expect([0, 1, 2, 3, 4, 5].map((answer) => answerOfKey(letterOf(answer), 6))).toEqual([
      0, 1, 2, 3, 4, 5,
    ])
  })
})
