import { expect, test } from 'vitest'
import { outcome } from '../../../src/games/anagram/core/outcome.ts'
import { sameSequence } from '../../../src/games/anagram/core/same-sequence.ts'
import { start } from '../../../src/games/anagram/core/state.ts'
import { example, play, spell } from './example-round.ts'

const second = play(example, [{ type: 'goTo', word: 1 }])
const oneSolved = spell(example, second, 'STONE')

test('a round has no outcome while a word is open', () => {
  expect(outcome(example, start(example))).toBeNull()
  expect(outcome(example, oneSolved)).toBeNull()
})

test('a round is solved when all its words are, with or without revealed letters', () => {
  const helped = play(example, [{ type: 'goTo', word: 0 }, { type: 'reveal' }], oneSolved)
  const asked = play(example, Array(10).fill({ type: 'reveal' }), helped)
  expect(outcome(example, asked)).toEqual({
    kind: 'solved',
    facts: { words: 2, solved: 2, revealed: 11, judged: 0 },
  })
})

test('a round is given up when the answer of one of its words was shown', () => {
  const tried = spell(example, play(example, [{ type: 'goTo', word: 0 }], oneSolved), 'MS')
  const shown = play(example, [{ type: 'judge' }, { type: 'giveUp' }], tried)
  expect(outcome(example, shown)).toEqual({
    kind: 'givenUp',
    facts: { words: 2, solved: 1, revealed: 0, judged: 1 },
  })
})

test('a sequence is not the same as a longer one that begins with it', () => {
  expect(sameSequence([1, 2], [1, 2])).toBe(true)
  expect(sameSequence([1, 2], [1, 2, 3])).toBe(false)
  expect(sameSequence([1, 2, 3], [1, 2])).toBe(false)
  expect(sameSequence([], [])).toBe(true)
})
