import { describe, expect, it } from 'vitest'
import type { Move } from '../../../../src/games/anagram/core/move.ts'
import { start } from '../../../../src/games/anagram/core/state.ts'
import type { State } from '../../../../src/games/anagram/core/state.ts'
import { WRONG, sayAfterMove } from '../../../../src/games/anagram/view/shuffle-speech.ts'
import { example, play, spell } from '../example-round.ts'

function saidAfter(before: State, move: Move) {
  return sayAfterMove(example, before, play(example, [move], before), move)
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

  it('the end of a word and the way to another are left to what is shown then', () => {
    expect(saidAfter(fresh, { type: 'giveUp' })).toEqual([])
    expect(saidAfter(fresh, { type: 'goTo', word: 1 })).toEqual([])
    const almost = spell(example, second, 'STON')
    expect(saidAfter(almost, { type: 'place', tile: 4, slot: 4 })).toEqual([])
  })
})
