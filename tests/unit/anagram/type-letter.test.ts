import { expect, test } from 'vitest'
import { start } from '../../../src/games/anagram/core/state.ts'
import {
  deleteLetter,
  nextEmptySlot,
  typeLetter,
} from '../../../src/games/anagram/core/type-letter.ts'
import { example, play, roundOfWords, spell } from './example-round.ts'

const second = play(example, [{ type: 'goTo', word: 1 }])
const spanish = roundOfWords('es', [{ id: 'w', scramble: 'ÑOANE', answers: ['ENAÑO'] }])

test('a typed letter goes to the next empty slot, in either case', () => {
  expect(typeLetter(example, second, 's')).toEqual({ type: 'place', tile: 3, slot: 0 })
  expect(typeLetter(example, spell(example, second, 'ST'), 'O')).toMatchObject({ slot: 2 })
})

test('the search begins at the cursor and wraps round', () => {
  expect(typeLetter(example, second, 's', 3)).toMatchObject({ slot: 3 })
  expect(typeLetter(example, spell(example, second, '...ST'), 'o', 3)).toMatchObject({ slot: 0 })
})

test('the second of two equal letters is another tile', () => {
  const one = play(example, [typeLetter(example, start(example), 't')!])
  expect(typeLetter(example, one, 't')).toEqual({ type: 'place', tile: 8, slot: 1 })
})

test('there is no move for a letter that is not in the tray', () => {
  expect(typeLetter(example, second, 'x')).toBeNull()
  expect(typeLetter(example, spell(example, second, 'S'), 's')).toBeNull()
  for (const typed of ['', ' ', '!', 'st', '🌳']) {
    expect(typeLetter(example, second, typed), typed).toBeNull()
  }
})

test('typing folds accents as the language does', () => {
  const state = start(spanish)
  expect(typeLetter(spanish, state, 'é')).toMatchObject({ tile: 4 })
  expect(typeLetter(spanish, state, 'ñ')).toMatchObject({ tile: 0 })
  expect(typeLetter(spanish, state, 'n')).toMatchObject({ tile: 3 })
})

test('delete takes back the last tile that is not locked, or the last before the cursor', () => {
  const state = spell(example, play(example, [{ type: 'reveal' }], second), '.TO')
  expect(deleteLetter(state)).toEqual({ type: 'takeBack', slot: 2 })
  expect(deleteLetter(state, 2)).toEqual({ type: 'takeBack', slot: 1 })
  expect(deleteLetter(state, 1)).toBeNull()
  expect(deleteLetter(second)).toBeNull()
})

test('a finished word takes no typing', () => {
  const done = play(example, [{ type: 'giveUp' }], second)
  expect(typeLetter(example, done, 's')).toBeNull()
  expect(deleteLetter(done)).toBeNull()
})

test('delete takes back the tile of the very first slot too', () =>
  expect(deleteLetter(spell(example, second, 'S'))).toEqual({ type: 'takeBack', slot: 0 }))

test('the next empty slot is the first from the cursor on, then the first at all, or none', () => {
  const slotsOf = (text: string) => spell(example, second, text).words[1]!
  expect(nextEmptySlot(slotsOf('S.O'))).toBe(1)
  expect(nextEmptySlot(slotsOf('S.O'), 1)).toBe(1)
  expect(nextEmptySlot(slotsOf('S.O'), 2)).toBe(3)
  expect(nextEmptySlot(slotsOf('S.OTE'), 2)).toBe(1)
  expect(nextEmptySlot(slotsOf('STONE'), 2)).toBeNull()
})
