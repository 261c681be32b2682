import { describe, expect, it } from 'vitest'
import type { Move } from '../../../../../src/games/anagram/core/move.ts'
import { start } from '../../../../../src/games/anagram/core/state.ts'
import type { State } from '../../../../../src/games/anagram/core/state.ts'
import { WRONG, wordsOfShuffle } from '../../../../../src/games/anagram/view/play/shuffle-speech.ts'
import type { Message } from '../../../../../src/kit/text.ts'
import type { Happening } from '../../../../../src/session/session-event.ts'
import { example, play, spell } from '../../example-round.ts'

function wordsOf(happening: Happening<State, Move>, before: State, after: State) {
  return wordsOfShuffle(example, { ...happening, at: 0, elapsed: 0 }, before, after)
}

function saidAfter(before: State, move: Move) {
  const state = play(example, [move], before)
  return (wordsOf({ type: 'move', move, before, state }, before, state) ?? []) as Message[]
}

const keys = (before: State, move: Move): string[] =>
  saidAfter(before, move).map((message) => message.key)

describe('what is said after a move', () => {
  const fresh = start(example)
  const second = play(example, [{ type: 'goTo', word: 1 }])

  it('names letter and place, with the word where there are several', () => {
    expect(saidAfter(fresh, { type: 'place', tile: 0, slot: 6 })).toEqual([
      { key: 'anagram.placedInWord', params: { letter: 'M', position: 2, word: 2 } },
    ])
    expect(saidAfter(second, { type: 'place', tile: 0, slot: 1 })[0]).toMatchObject({
      key: 'anagram.placed',
      params: { position: 2 },
    })
  })

  it('a swap with an empty place is told as what it is', () => {
    const placed = play(example, [{ type: 'place', tile: 0, slot: 0 }])
    const slot = (index: number) => ({ in: 'slot', index }) as const
    expect(keys(placed, { type: 'swap', a: slot(0), b: slot(3) })).toEqual(['anagram.placedInWord'])
    expect(keys(placed, { type: 'swap', a: slot(0), b: { in: 'tray', index: 0 } })).toEqual([
      'anagram.takenBack',
    ])
    expect(keys(placed, { type: 'swap', a: slot(0), b: { in: 'tray', index: 1 } })).toEqual([
      'anagram.swapped',
    ])
  })

  it('a full answer that is none is said to be none', () => {
    const almost = spell(example, second, 'NTOS')
    const said = saidAfter(almost, { type: 'place', tile: 4, slot: 4 })
    expect(said.at(-1)).toBe(WRONG)
  })

  it('a reveal names the letter and its place', () => {
    expect(saidAfter(fresh, { type: 'reveal' })[0]).toMatchObject({
      key: 'anagram.revealedInWord',
      params: { letter: 'S' },
    })
    expect(saidAfter(second, { type: 'reveal' })[0]?.key).toBe('anagram.revealed')
  })

  it('the end of a word is told by its answer, and nothing else', () => {
    expect(saidAfter(second, { type: 'giveUp' })).toMatchObject([
      { key: 'anagram.done.sayShown', params: { answer: 'STONE' } },
    ])
    const almost = spell(example, second, 'STON')
    expect(saidAfter(almost, { type: 'place', tile: 4, slot: 4 })).toMatchObject([
      { key: 'anagram.done.saySolved', params: { answer: 'STONE' } },
    ])
  })

  it('another word is told by how it stands, and by its answer where it is done', () => {
    expect(keys(fresh, { type: 'goTo', word: 1 })).toEqual(['anagram.summary.open'])
    const done = play(example, [{ type: 'goTo', word: 0 }], spell(example, second, 'STONE'))
    expect(keys(done, { type: 'goTo', word: 1 })).toEqual([
      'anagram.summary.solved',
      'anagram.done.saySolved',
    ])
  })
})

describe('what is said of other events', () => {
  const fresh = start(example)
  const found = spell(example, play(example, [{ type: 'goTo', word: 1 }]), 'STONE')

  it.each<[string, Happening<State, Move>, string | null]>([
    ['that a step was undone', { type: 'undo', state: fresh }, 'anagram.undone'],
    ['that a step was redone', { type: 'redo', state: fresh }, 'anagram.redone'],
    ['nothing of a hint, whose letter was named', { type: 'hint', asked: true }, null],
    ['nothing of the end', { type: 'solved', outcome: { kind: 'solved', facts: {} } }, null],
    ['nothing of a round begun anew', { type: 'startedOver' }, null],
    ['nothing of an open word played elsewhere', { type: 'followed' }, null],
    ['nothing of the clock', { type: 'clock', running: true }, null],
  ])('%s', (_what, happening, key) => {
    const said = wordsOf(happening, fresh, fresh)
    expect(said && said.map((text) => (text as Message).key)).toEqual(key && [key])
  })

  it('the answer of a word that was found elsewhere, once', () => {
    const followed = { type: 'followed' } as const
    expect(wordsOf(followed, fresh, found)).toMatchObject([{ key: 'anagram.done.saySolved' }])
    expect(wordsOf(followed, found, found)).toBeNull()
  })
})
