import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anagram } from '../../../src/games/anagram/core/anagram.ts'
import { apply } from '../../../src/games/anagram/core/apply.ts'
import { parseMove } from '../../../src/games/anagram/core/move.ts'
import type { Move, Position } from '../../../src/games/anagram/core/move.ts'
import { shuffleMove } from '../../../src/games/anagram/core/shuffle-move.ts'
import { freeTiles, start } from '../../../src/games/anagram/core/state.ts'
import type { State } from '../../../src/games/anagram/core/state.ts'
import { typeLetter } from '../../../src/games/anagram/core/type-letter.ts'
import type { Json } from '../../../src/games/contract.ts'
import { createRng } from '../../../src/kit/rng.ts'
import { example, play } from '../../unit/anagram/example-round.ts'

// Mostly in range, so that most moves are legal, and now and then far out of it.
const index = fc.oneof(
  { weight: 12, arbitrary: fc.integer({ min: 0, max: 10 }) },
  { weight: 1, arbitrary: fc.constantFrom(-1, 11, 99, 0.5, NaN) },
)
const position: fc.Arbitrary<Position> = fc.record({
  in: fc.constantFrom('slot' as const, 'tray' as const),
  index,
})
const move: fc.Arbitrary<Move> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({ type: fc.constant('place' as const), tile: index, slot: index }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ type: fc.constant('swap' as const), a: position, b: position }),
  },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('takeBack' as const), slot: index }) },
  {
    weight: 2,
    arbitrary: fc.record({ type: fc.constant('shuffle' as const), order: fc.array(index) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ type: fc.constantFrom('judge' as const, 'keepRight' as const) }),
  },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('reveal' as const) }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('clear' as const) }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('giveUp' as const) }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('goTo' as const), word: fc.nat(2) }) },
)

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(frozen)
    Object.freeze(value)
  }
  return value
}

const spec = frozen(example)

/** Every state of a game of random moves; a refused one leaves the state as it was. */
function statesOf(moves: readonly Move[]): State[] {
  const states = [frozen(start(spec))]
  for (const one of moves) {
    const before = states.at(-1) as State
    const played = apply(spec, before, frozen(one))
    states.push(played.ok ? frozen(played.value) : before)
  }
  return states
}

const games = fc.array(move, { maxLength: 60 }).map(statesOf)
const lastOf = (states: State[]) => states.at(-1) as State

test('random moves never throw, and never change a state that was passed in', () => {
  fc.assert(fc.property(games, (states) => states.length > 0))
})

test('every tile stays in the tray order once, and in one slot at most', () => {
  fc.assert(
    fc.property(games, (states) => {
      for (const { words } of states) {
        words.forEach(({ slots, tray, locked }, at) => {
          const all = spec.words[at]!.tiles.map((_, tile) => tile)
          expect([...tray].sort((a, b) => a - b)).toEqual(all)
          const placed = slots.filter((tile) => tile !== null)
          expect(new Set(placed).size).toBe(placed.length)
          expect([slots.length, locked.length]).toEqual([all.length, all.length])
        })
      }
    }),
  )
})

test('a word is solved if and only if it spells an answer, unless it was given up', () => {
  fc.assert(
    fc.property(games, (states) => {
      lastOf(states).words.forEach(({ slots, outcome, locked }, at) => {
        const word = spec.words[at]!
        const text = slots.map((tile) => (tile === null ? '.' : word.tiles[tile])).join('')
        const spelt = word.spellings.some((spelling) => spelling.join('') === text)
        expect(spelt).toBe(outcome !== 'open')
        if (spelt) expect(locked.every(Boolean)).toBe(true)
        else expect(slots.every((tile, slot) => tile !== null || !locked[slot])).toBe(true)
      })
    }),
  )
})

test('an accepted move that keeps the reference changed nothing, any other changed something', () => {
  fc.assert(
    fc.property(games, move, (states, last) => {
      const state = lastOf(states)
      const played = apply(spec, state, last)
      if (!played.ok) return
      const looksTheSame = JSON.stringify(played.value) === JSON.stringify(state)
      expect(looksTheSame).toBe(played.value === state)
    }),
  )
})

test('reveal again and again ends in a solved word, from wherever it begins', () => {
  fc.assert(
    fc.property(games, (states) => {
      let state = lastOf(states)
      const letters = spec.words[state.current]!.tiles.length
      for (let asked = 0; asked < letters; asked++) {
        const played = apply(spec, state, { type: 'reveal' })
        if (played.ok) state = played.value
      }
      expect(state.words[state.current]!.outcome).not.toBe('open')
    }),
  )
})

test('a shuffle is always legal, moves something, and touches only the tray', () => {
  fc.assert(
    fc.property(games, fc.integer(), (states, seed) => {
      const state = lastOf(states)
      const inPlay = state.words[state.current]!
      const shuffle = shuffleMove(spec, state, createRng(seed))
      const { tiles } = spec.words[state.current]!
      const letters = new Set(freeTiles(inPlay).map((tile) => tiles[tile]))
      expect(shuffle === null).toBe(letters.size < 2)
      if (!shuffle) return
      const after = play(spec, [shuffle], state)
      expect(after).not.toBe(state)
      expect(after.words[state.current]!.slots).toEqual(inPlay.slots)
    }),
  )
})

test('a typed letter is a legal move that puts that letter into an empty slot', () => {
  fc.assert(
    fc.property(games, fc.constantFrom(...'SMARTCIEON'), fc.nat(12), (states, letter, from) => {
      const state = lastOf(states)
      const typed = typeLetter(spec, state, letter, from)
      if (typed?.type !== 'place') return
      const tiles = spec.words[state.current]!.tiles
      expect(state.words[state.current]!.slots[typed.slot]).toBeNull()
      expect(tiles[typed.tile]).toBe(letter)
      expect(apply(spec, state, typed).ok).toBe(true)
    }),
  )
})

test('states survive a trip through JSON, and describe never throws', () => {
  fc.assert(
    fc.property(games, (states) => {
      const state = lastOf(states)
      const copy = JSON.parse(JSON.stringify(state)) as State
      expect(copy).toEqual(state)
      expect(anagram.describe(spec, copy)).toEqual(anagram.describe(spec, state))
    }),
  )
})

test('parsing a move or a round never throws on any JSON', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (json) => {
      parseMove(json as Json)
      anagram.parseSpec(json as Json)
      anagram.parseSpec({ language: 'en', words: [json as Json] })
    }),
  )
})
