import { describe, expect, it } from 'vitest'
import { start } from '../../../../../src/games/anagram/core/state.ts'
import type { State, WordState } from '../../../../../src/games/anagram/core/state.ts'
import {
  START_UI,
  drop,
  isWrong,
  pickUp,
  settle,
  tileAt,
  touch,
} from '../../../../../src/games/anagram/view/play/shuffle-ui.ts'
import type { ShuffleUi } from '../../../../../src/games/anagram/view/play/shuffle-ui.ts'
import { example, play, spell } from '../../example-round.ts'

const slot = (index: number) => ({ in: 'slot', index }) as const
const tray = (index: number) => ({ in: 'tray', index }) as const
const wordOf = (state: State): WordState => state.words[state.current] as WordState
const fresh = start(example)
const ui = (change: Partial<ShuffleUi>): ShuffleUi => ({ ...START_UI, ...change })

describe('touching', () => {
  it('sends a tile of the tray to the first empty slot', () => {
    const { move } = touch(START_UI, tray(3), wordOf(fresh))
    expect(move).toEqual({ type: 'place', tile: 3, slot: 0 })
  })

  it('sends it to the chosen slot instead', () => {
    const { move } = touch(ui({ chosen: 4 }), tray(3), wordOf(fresh))
    expect(move).toEqual({ type: 'place', tile: 3, slot: 4 })
  })

  it('brings a placed tile back', () => {
    const state = play(example, [{ type: 'place', tile: 2, slot: 1 }])
    expect(touch(START_UI, slot(1), wordOf(state)).move).toEqual({ type: 'takeBack', slot: 1 })
  })

  it('chooses an empty slot, and lets go of it when it is touched again', () => {
    const once = touch(START_UI, slot(5), wordOf(fresh))
    expect(once).toMatchObject({ move: null, ui: { chosen: 5 } })
    expect(touch(once.ui, slot(5), wordOf(fresh)).ui.chosen).toBeNull()
  })

  it('does nothing on a gap of the tray', () => {
    const state = play(example, [{ type: 'place', tile: 2, slot: 1 }])
    expect(touch(START_UI, tray(2), wordOf(state)).move).toBeNull()
  })

  it('says why a revealed letter stays', () => {
    const state = play(example, [{ type: 'reveal' }])
    const { ui: next, move } = touch(START_UI, slot(0), wordOf(state))
    expect(move).toBeNull()
    expect(next.message?.text).toEqual({ key: 'anagram.reason.locked' })
  })
})

describe('swapping without a drag', () => {
  const state = spell(example, fresh, 'MI')

  it('the swap tool picks a tile up, and the next touch exchanges', () => {
    const held = touch(ui({ swapping: true }), slot(0), wordOf(state))
    expect(held).toMatchObject({ move: null, ui: { held: 0 } })
    const { ui: next, move } = touch(held.ui, slot(1), wordOf(state))
    expect(move).toEqual({ type: 'swap', a: slot(0), b: slot(1) })
    expect(next).toMatchObject({ held: null, swapping: true })
  })

  it('a long press picks up without the tool, and puts down again', () => {
    const held = pickUp(START_UI, slot(1), wordOf(state))
    expect(held.held).toBe(1)
    expect(pickUp(held, slot(1), wordOf(state)).held).toBeNull()
  })

  it('touching the held tile puts it down', () => {
    expect(touch(ui({ held: 0 }), slot(0), wordOf(state))).toMatchObject({
      move: null,
      ui: { held: null },
    })
  })

  it('a held tile keeps being held when the touch is on a locked letter', () => {
    const locked = play(example, [{ type: 'reveal' }])
    expect(touch(ui({ held: 3 }), slot(0), wordOf(locked))).toMatchObject({
      move: null,
      ui: { held: 3 },
    })
  })

  it('nothing can be picked up from an empty slot', () => {
    expect(pickUp(START_UI, slot(7), wordOf(state))).toEqual(START_UI)
  })
})

describe('dragging', () => {
  const state = spell(example, fresh, 'MI')

  it('onto another tile swaps the two', () => {
    const { move } = drop(START_UI, 0, slot(1), wordOf(state))
    expect(move).toEqual({ type: 'swap', a: slot(0), b: slot(1) })
  })

  it('onto an empty slot moves the tile there', () => {
    const { move } = drop(START_UI, 4, slot(6), wordOf(state))
    expect(move).toEqual({ type: 'swap', a: tray(4), b: slot(6) })
  })

  it('onto the tray takes a placed tile back and leaves one of the tray alone', () => {
    expect(drop(START_UI, 0, 'tray', wordOf(state)).move).toEqual({ type: 'takeBack', slot: 0 })
    expect(drop(START_UI, 4, 'tray', wordOf(state)).move).toBeNull()
  })

  it('nowhere, or onto a locked letter, plays nothing', () => {
    const locked = play(example, [{ type: 'reveal' }])
    expect(drop(START_UI, 0, null, wordOf(state)).move).toBeNull()
    expect(drop(START_UI, 5, slot(0), wordOf(locked)).move).toBeNull()
  })
})

describe('after a change of the word', () => {
  it('a chosen slot that was filled hands over to the next empty one behind it', () => {
    const state = play(example, [{ type: 'place', tile: 0, slot: 4 }])
    expect(settle(ui({ chosen: 4 }), wordOf(state)).chosen).toBe(5)
  })

  it('the last slot hands over to none, so that letters go to the first empty one again', () => {
    const last = wordOf(fresh).slots.length - 1
    const state = play(example, [{ type: 'place', tile: 0, slot: last }])
    expect(settle(ui({ chosen: last }), wordOf(state)).chosen).toBeNull()
  })

  it('the keyboard never stands on a gap', () => {
    const state = play(example, [{ type: 'place', tile: 2, slot: 0 }])
    const { cursor } = settle(ui({ cursor: tray(2) }), wordOf(state))
    expect(cursor).toEqual(tray(3))
    expect(tileAt(wordOf(state), cursor)).not.toBeNull()
  })

  it('it goes to the answer when the tray is empty', () => {
    const state = spell(example, play(example, [{ type: 'goTo', word: 1 }]), 'NTOSE')
    expect(settle(ui({ cursor: tray(4) }), wordOf(state)).cursor).toEqual(slot(0))
  })
})

it('an answer is wrong when it is full and still open', () => {
  const second = play(example, [{ type: 'goTo', word: 1 }])
  expect(isWrong(wordOf(spell(example, second, 'NTOS')))).toBe(false)
  expect(isWrong(wordOf(spell(example, second, 'NTOSE')))).toBe(true)
  expect(isWrong(wordOf(spell(example, second, 'STONE')))).toBe(false)
})
