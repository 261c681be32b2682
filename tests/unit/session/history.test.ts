import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { currentState, moveTo, pushMove, startHistory } from '../../../src/session/history.ts'
import type { History } from '../../../src/session/history.ts'

/** The history after some moves: each is a letter, and a state is all letters so far. */
const after = (letters: string): History<string, string> =>
  [...letters].reduce(
    (history, letter) => pushMove(history, letter, currentState(history) + letter),
    startHistory<string, string>(''),
  )

describe('a history', () => {
  it('has the state that each beginning of its moves leads to', () => {
    expect(after('abc')).toEqual({
      states: ['', 'a', 'ab', 'abc'],
      moves: ['a', 'b', 'c'],
      position: 3,
    })
  })

  it('drops what could have been redone when a move is added, with its states', () => {
    const back = moveTo(after('abc'), 1)
    expect(pushMove(back, 'x', 'ax')).toEqual({
      states: ['', 'a', 'ax'],
      moves: ['a', 'x'],
      position: 2,
    })
  })

  it('stays the same reference where there is nowhere to walk to', () => {
    const history = moveTo(after('abc'), 1)
    for (const position of [-1, 1, 4]) expect(moveTo(history, position)).toBe(history)
    expect([0, 3].map((position) => currentState(moveTo(history, position)))).toEqual(['', 'abc'])
  })

  it('is never changed by what is done with it', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.nat(5), (letters, position) => {
        const history = after(letters)
        const before = structuredClone(history)
        pushMove(moveTo(history, position), 'x', 'x')
        expect(history).toEqual(before)
      }),
    )
  })
})
