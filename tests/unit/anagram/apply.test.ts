import { expect, test } from 'vitest'
import { anagram } from '../../../src/games/anagram/core/anagram.ts'
import { apply } from '../../../src/games/anagram/core/apply.ts'
import type { Move } from '../../../src/games/anagram/core/move.ts'
import { freeTiles, start } from '../../../src/games/anagram/core/state.ts'
import type { State } from '../../../src/games/anagram/core/state.ts'
import type { Json } from '../../../src/games/contract.ts'
import { example, play, roundOfWords, shown, spell } from './example-round.ts'

const begun = start(example)
const second = play(example, [{ type: 'goTo', word: 1 }])
const onTable = (state: State) => state.words[state.current]
const codeOf = (state: State, move: Move) => {
  const played = apply(example, state, move)
  return played.ok ? 'ok' : played.reason.code
}

test('a tile goes from the tray to a slot and from slot to slot', () => {
  const placed = play(example, [{ type: 'place', tile: 0, slot: 1 }])
  expect(shown(example, placed)).toBe('.M.........')
  expect(shown(example, play(example, [{ type: 'place', tile: 0, slot: 3 }], placed))).toBe(
    '...M.......',
  )
})

test('a tile placed on another sends that one back to its gap in the tray', () => {
  const state = play(example, [
    { type: 'place', tile: 0, slot: 1 },
    { type: 'place', tile: 3, slot: 1 },
  ])
  expect(shown(example, state)).toBe('.R.........')
  expect(freeTiles(onTable(state)!)).toEqual([0, 1, 2, 4, 5, 6, 7, 8, 9, 10])
})

test('two slots trade their tiles, and an empty one just receives', () => {
  const state = spell(example, second, 'ST')
  const slots = (a: number, b: number) =>
    shown(
      example,
      play(
        example,
        [{ type: 'swap', a: { in: 'slot', index: a }, b: { in: 'slot', index: b } }],
        state,
      ),
    )
  expect(slots(0, 1)).toBe('TS...')
  expect(slots(0, 4)).toBe('.T..S')
})

test('tiles trade places within the tray', () => {
  const swap: Move = { type: 'swap', a: { in: 'tray', index: 0 }, b: { in: 'tray', index: 4 } }
  expect(onTable(play(example, [swap], second))?.tray).toEqual([4, 1, 2, 3, 0])
})

test('a slot and the tray trade, and the tile of the slot lies where the other one lay', () => {
  const state = play(example, [{ type: 'place', tile: 0, slot: 2 }], second)
  const swap: Move = { type: 'swap', a: { in: 'slot', index: 2 }, b: { in: 'tray', index: 3 } }
  const next = onTable(play(example, [swap], state))
  expect(next?.slots).toEqual([null, null, 3, null, null])
  expect(next?.tray).toEqual([3, 1, 2, 0, 4])
})

test('a shuffle lays out the tiles of the tray and leaves gaps where they are', () => {
  const state = play(example, [{ type: 'place', tile: 1, slot: 0 }], second)
  const next = play(example, [{ type: 'shuffle', order: [4, 3, 2, 0] }], state)
  expect(onTable(next)?.tray).toEqual([4, 1, 3, 2, 0])
  for (const order of [[4, 3, 2], [4, 3, 2, 2], [4, 3, 2, 1], []]) {
    expect(codeOf(state, { type: 'shuffle', order })).toBe('anagram.reason.order')
  }
})

test('a word is solved the moment its slots spell any answer on the list', () => {
  for (const answer of ['STONE', 'NOTES', 'ONSET']) {
    const state = spell(example, second, answer)
    expect(onTable(state)).toMatchObject({ outcome: 'solved', locked: Array(5).fill(true) })
  }
})

test('the slots of one grouping solve an answer of another', () => {
  const spec = roundOfWords('en', [
    { id: 'w', scramble: 'EREHWON', answers: ['NOW HERE', 'NOWHERE'] },
  ])
  expect(spell(spec, start(spec), 'NOWHERE').words[0]?.outcome).toBe('solved')
})

test('equal letters are equal: it does not matter which of two tiles is used', () => {
  const places = (tiles: number[]) =>
    tiles.map((tile, slot): Move => ({ type: 'place', tile, slot }))
  // M0 I1 T2 R3 E4 S5 A6 S7 T8 I9 C10
  const one = play(example, places([5, 0, 6, 3, 2, 10, 1, 8, 9, 4, 7]))
  const other = play(example, places([7, 0, 6, 3, 8, 10, 9, 2, 1, 4, 5]))
  expect([onTable(one)?.outcome, onTable(other)?.outcome]).toEqual(['solved', 'solved'])
})

test('clear takes back what is not locked', () => {
  const state = play(
    example,
    [{ type: 'reveal' }, { type: 'clear' }],
    spell(example, second, '..ON'),
  )
  expect(shown(example, state)).toBe('S....')
})

test('reveal works towards the answer that the player is closest to', () => {
  expect(shown(example, play(example, [{ type: 'reveal' }], spell(example, second, '.OTE')))).toBe(
    'NOTE.',
  )
})

test('reveal keeps to an answer that agrees with the letters locked before', () => {
  const locked = play(example, [{ type: 'reveal' }], spell(example, second, '.OTE'))
  const cleared = play(example, [{ type: 'clear' }], locked)
  const astray = spell(example, cleared, '.T')
  expect(shown(example, play(example, [{ type: 'reveal' }], astray))).toBe('NO...')
})

test('reveal takes the letter from a slot where it is wrong and sends back what is in its way', () => {
  const state = play(example, [{ type: 'reveal' }], spell(example, second, 'TS'))
  expect(shown(example, state)).toBe('S....')
  expect(onTable(state)?.locked).toEqual([true, false, false, false, false])
  expect(onTable(state)?.revealed).toBe(1)
})

test('revealed letters stay where they are', () => {
  const state = play(example, [{ type: 'reveal' }], second)
  const tile = onTable(state)?.slots[0] ?? -1
  const moves: Move[] = [
    { type: 'place', tile, slot: 3 },
    { type: 'place', tile: tile === 0 ? 1 : 0, slot: 0 },
    { type: 'takeBack', slot: 0 },
    { type: 'swap', a: { in: 'slot', index: 0 }, b: { in: 'slot', index: 1 } },
    { type: 'swap', a: { in: 'tray', index: 1 }, b: { in: 'slot', index: 0 } },
  ]
  expect(moves.map((move) => codeOf(state, move))).toEqual(moves.map(() => 'anagram.reason.locked'))
})

test('giving up shows the first answer, or the first that agrees with revealed letters', () => {
  const plain = play(example, [{ type: 'giveUp' }], spell(example, second, '.OTE'))
  expect(shown(example, plain)).toBe('STONE')
  expect(onTable(plain)).toMatchObject({ outcome: 'givenUp', locked: Array(5).fill(true) })
  const helped = play(
    example,
    [{ type: 'reveal' }, { type: 'giveUp' }],
    spell(example, second, '.OTE'),
  )
  expect(shown(example, helped)).toBe('NOTES')
})

test('a finished word takes no more moves, but the round goes on', () => {
  const done = play(example, [{ type: 'giveUp' }])
  const moves: Move[] = [
    { type: 'place', tile: 0, slot: 0 },
    { type: 'takeBack', slot: 0 },
    { type: 'shuffle', order: [] },
    { type: 'judge' },
    { type: 'keepRight' },
    { type: 'reveal' },
    { type: 'giveUp' },
    { type: 'clear' },
  ]
  expect(moves.map((move) => codeOf(done, move))).toEqual(moves.map(() => 'anagram.reason.done'))
  expect(anagram.status(example, done)).toBe('playing')
  const over = play(example, [{ type: 'goTo', word: 1 }, { type: 'giveUp' }], done)
  expect(anagram.status(example, over)).toBe('finished')
})

test('what does not exist is refused', () => {
  const numbers = [-1, 11, 0.5, NaN, Infinity]
  for (const bad of numbers) {
    expect(codeOf(begun, { type: 'place', tile: bad, slot: 0 })).toBe('anagram.reason.noSuchTile')
    expect(codeOf(begun, { type: 'place', tile: 0, slot: bad })).toBe('anagram.reason.noSuchSlot')
    expect(codeOf(begun, { type: 'takeBack', slot: bad })).toBe('anagram.reason.noSuchSlot')
    expect(codeOf(begun, { type: 'goTo', word: bad })).toBe('anagram.reason.noSuchWord')
  }
})

test('a move that changes nothing gives back the same state', () => {
  const state = spell(example, second, 'ST')
  const tile = onTable(state)?.slots[0] ?? -1
  const order = freeTiles(onTable(state)!)
  const gaps = [0, 1, 2, 3, 4].filter((at) => !order.includes(onTable(state)!.tray[at]!))
  const moves: Move[] = [
    { type: 'place', tile, slot: 0 },
    { type: 'takeBack', slot: 4 },
    { type: 'shuffle', order },
    { type: 'goTo', word: 1 },
    { type: 'swap', a: { in: 'slot', index: 3 }, b: { in: 'slot', index: 4 } },
    { type: 'swap', a: { in: 'slot', index: 0 }, b: { in: 'slot', index: 0 } },
    { type: 'swap', a: { in: 'tray', index: gaps[0]! }, b: { in: 'tray', index: gaps[1]! } },
    { type: 'swap', a: { in: 'slot', index: 4 }, b: { in: 'tray', index: gaps[0]! } },
  ]
  for (const move of moves) {
    const played = apply(example, state, move)
    expect(played.ok && played.value, JSON.stringify(move)).toBe(state)
  }
  const untouched = apply(example, begun, { type: 'clear' })
  expect(untouched.ok && untouched.value).toBe(begun)
})

test('moves from outside are checked', () => {
  const good: Move = { type: 'swap', a: { in: 'slot', index: 0 }, b: { in: 'tray', index: 3 } }
  expect(anagram.parseMove(example, good)).toEqual({ ok: true, value: good })
  const negativeZero = anagram.parseMove(example, JSON.parse('{"type": "goTo", "word": -0}'))
  expect(negativeZero).toEqual({ ok: true, value: { type: 'goTo', word: 0 } })
  const bads: Json[] = [null, 7, {}, { type: 'fly' }, { type: 'place', tile: 1.5, slot: 0 }]
  for (const bad of bads) {
    expect(anagram.parseMove(example, bad)).toMatchObject({ ok: false })
  }
})

test('a tile that is taken back lies in its gap of the tray again', () => {
  const state = play(example, [{ type: 'takeBack', slot: 0 }], spell(example, second, 'ST'))
  expect(shown(example, state)).toBe('.T...')
  expect(freeTiles(onTable(state)!)).toEqual([0, 2, 3, 4])
})

test('a tile of the tray trades places with a gap', () => {
  const state = play(example, [{ type: 'place', tile: 0, slot: 2 }], second)
  const swap = (a: number, b: number): Move => ({
    type: 'swap',
    a: { in: 'tray', index: a },
    b: { in: 'tray', index: b },
  })
  expect(onTable(play(example, [swap(0, 3)], state))?.tray).toEqual([3, 1, 2, 0, 4])
  expect(onTable(play(example, [swap(3, 0)], state))?.tray).toEqual([3, 1, 2, 0, 4])
})

test('a slot and the tray trade in either order, and an empty slot just receives', () => {
  const state = play(example, [{ type: 'place', tile: 0, slot: 2 }], second)
  const trade = (slot: number, tray: number) =>
    onTable(
      play(
        example,
        [{ type: 'swap', a: { in: 'tray', index: tray }, b: { in: 'slot', index: slot } }],
        state,
      ),
    )
  expect(trade(2, 3)).toMatchObject({ slots: [null, null, 3, null, null], tray: [3, 1, 2, 0, 4] })
  expect(trade(1, 3)).toMatchObject({ slots: [null, 3, 0, null, null], tray: [0, 1, 2, 3, 4] })
  expect(trade(2, 0)).toMatchObject({ slots: [null, null, null, null, null] })
})

test('a slot or a place in the tray that does not exist is no place to trade with', () => {
  const at = (where: 'slot' | 'tray', index: number) => ({ in: where, index })
  const codes = [at('tray', 11), at('slot', 11)].flatMap((bad) => [
    codeOf(begun, { type: 'swap', a: bad, b: at('tray', 0) }),
    codeOf(begun, { type: 'swap', a: at('slot', 0), b: bad }),
  ])
  expect(codes.map((code) => code.replace('anagram.reason.', ''))).toEqual([
    'noSuchTile',
    'noSuchTile',
    'noSuchSlot',
    'noSuchSlot',
  ])
})

test('reveal and the answer take no tile from a slot where it is right', () => {
  const italian = roundOfWords('it', [{ id: 'w', scramble: 'TATIC', answers: ['CITTÀ'] }])
  const astray = spell(italian, start(italian), 'CI.TT')
  const revealed = play(italian, [{ type: 'reveal' }], astray)
  expect(shown(italian, revealed)).toBe('CITT.')
  const tileAt3 = astray.words[0]?.slots[3]
  expect(revealed.words[0]?.slots[3]).toBe(tileAt3)
  expect(play(italian, [{ type: 'giveUp' }], astray).words[0]?.slots[3]).toBe(tileAt3)
})

test('every kind of move comes from outside as it is, and no other', () => {
  const moves: Move[] = [
    { type: 'place', tile: 1, slot: 2 },
    { type: 'takeBack', slot: 0 },
    { type: 'shuffle', order: [2, 1, 0] },
    { type: 'judge' },
    { type: 'keepRight' },
    { type: 'reveal' },
    { type: 'giveUp' },
    { type: 'clear' },
    { type: 'goTo', word: 1 },
  ]
  for (const move of moves)
    expect(anagram.parseMove(example, move as Json)).toEqual({ ok: true, value: move })
  expect(anagram.parseMove(example, { type: 'place', tile: 1 })).toEqual({
    ok: false,
    reason: { code: 'anagram.reason.move' },
  })
})
