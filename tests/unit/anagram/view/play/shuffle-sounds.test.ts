import { describe, expect, it } from 'vitest'
import type { Move } from '../../../../../src/games/anagram/core/move.ts'
import { start } from '../../../../../src/games/anagram/core/state.ts'
import type { State } from '../../../../../src/games/anagram/core/state.ts'
import {
  soundOfEnd,
  soundOfShuffle,
} from '../../../../../src/games/anagram/view/play/shuffle-sounds.ts'
import type { Happening } from '../../../../../src/session/session-event.ts'
import type { SoundName } from '../../../../../src/sound/sound-name.ts'
import { example, play, spell } from '../../example-round.ts'

const fresh = start(example)
const second = play(example, [{ type: 'goTo', word: 1 }])
const placed = spell(example, second, 'N')

function soundOf(happening: Happening<State, Move>, after: State): SoundName | null {
  return soundOfShuffle(example, { ...happening, at: 0, elapsed: 0 }, after)
}

function soundAfter(before: State, move: Move): SoundName | null {
  const state = play(example, [move], before)
  return soundOf({ type: 'move', move, before, state }, state)
}

const slot = (index: number) => ({ in: 'slot', index }) as const
const tray = (index: number) => ({ in: 'tray', index }) as const

describe('after a move is heard', () => {
  it.each<[string, State, Move, SoundName]>([
    ['a letter put into its place', fresh, { type: 'place', tile: 0, slot: 0 }, 'place'],
    ['the same by hand', placed, { type: 'swap', a: tray(1), b: slot(1) }, 'place'],
    ['a touch among the tiles', placed, { type: 'swap', a: tray(1), b: tray(2) }, 'touch'],
    ['a touch where a letter comes back', placed, { type: 'takeBack', slot: 0 }, 'touch'],
    ['a letter that was asked for', fresh, { type: 'reveal' }, 'hint'],
    [
      'a word that is found',
      spell(example, second, 'STON'),
      { type: 'place', tile: 4, slot: 4 },
      'word',
    ],
    [
      'a full answer that is none',
      spell(example, second, 'NTOS'),
      { type: 'place', tile: 4, slot: 4 },
      'conflict',
    ],
    ['a touch where the answer is shown', second, { type: 'giveUp' }, 'touch'],
    ['a touch on the way to another word', fresh, { type: 'goTo', word: 1 }, 'touch'],
  ])('%s', (_what, before, move, heard) => expect(soundAfter(before, move)).toBe(heard))
})

it.each<[string, Happening<State, Move>, SoundName | null]>([
  ['a touch at undo', { type: 'undo', state: fresh }, 'touch'],
  ['a touch at redo', { type: 'redo', state: fresh }, 'touch'],
  ['no hint besides the letter that it shows', { type: 'hint', asked: true }, null],
  [
    'nothing of the end of the round',
    { type: 'solved', outcome: { kind: 'solved', facts: {} } },
    null,
  ],
  ['nothing of a round begun anew', { type: 'startedOver' }, null],
  ['nothing of what was played elsewhere', { type: 'followed' }, null],
  ['nothing of the beginning', { type: 'begun' }, null],
  ['nothing when the screen is left', { type: 'ended', keep: true }, null],
])('of other events is heard %s', (_what, happening, heard) =>
  expect(soundOf(happening, fresh)).toBe(heard),
)

it('the end of a round rings only where a word was found', () => {
  const found = spell(example, second, 'STONE')
  expect(soundOfEnd(example, found)).toBe('solved')
  expect(soundOfEnd(example, play(example, [{ type: 'giveUp' }], second))).toBe('touch')
})
