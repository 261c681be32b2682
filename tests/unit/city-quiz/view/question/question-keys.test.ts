import { describe, expect, it } from 'vitest'
import {
  answerOfKey,
  letterOf,
} from '../../../../../src/games/city-quiz/view/question/question-keys.ts'

const press = (key: string, answers: number, code = '') => answerOfKey({ key, code }, answers)

describe('keys that choose an answer', () => {
  it('letters do, small and capital', () => {
    expect(['a', 'B', 'c', 'D'].map((key) => press(key, 4))).toEqual([0, 1, 2, 3])
  })

  it('numbers do, from 1', () => {
    expect(['1', '2', '3', '4'].map((key) => press(key, 4))).toEqual([0, 1, 2, 3])
  })

  it.each(['e', '5', '0', 'é', ' ', 'Enter', 'ArrowDown', ''])('‘%s’ does not', (key) => {
    expect(press(key, 4)).toBeNull()
  })

  it('the key of a shown letter chooses its answer', () => {
    expect([0, 1, 2, 3, 4, 5].map((answer) => press(letterOf(answer), 6))).toEqual([
      0, 1, 2, 3, 4, 5,
    ])
  })

  it('do so on a keyboard of any script', () => {
    expect(press('φ', 4, 'KeyF')).toBeNull()
    expect(press('в', 4, 'KeyD')).toBe(3)
    expect(press('٢', 4, 'Digit2')).toBe(1)
  })
})
