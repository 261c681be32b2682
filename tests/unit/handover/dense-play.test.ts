import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { carrier as wordsCarrier } from '../../../src/games/anagram/core/carrier.ts'
import { anagram } from '../../../src/games/anagram/core/anagram.ts'
import type { Move as WordsMove } from '../../../src/games/anagram/core/move.ts'
import { carrier as gridCarrier } from '../../../src/games/letter-sudoku/core/carrier.ts'
import { letterSudoku } from '../../../src/games/letter-sudoku/core/letter-sudoku.ts'
import type { Move as GridMove } from '../../../src/games/letter-sudoku/core/moves.ts'
import type { Carrier, Game, Json } from '../../../src/games/contract.ts'
import { createBitReader, createBitWriter } from '../../../src/kit/bits.ts'

/*
 * Random moves all over a puzzle seldom meet. Here they keep to a few cells and letters, or to two short words,
 * so that notes are put away, come back, are struck out and are placed over, and tiles are judged and revealed.
 */

function playOf<Spec, State, Move>(
  game: Game<Spec, State, Move>,
  spec: Spec,
  moves: readonly Move[],
) {
  return moves.reduce((state, move) => {
    const next = game.apply(spec, state, move)
    return next.ok ? next.value : state
  }, game.start(spec))
}

function carried<Spec, State, Move>(
  game: Game<Spec, State, Move>,
  carrier: Carrier<Spec, State, Move>,
  spec: Spec,
  state: State,
): State {
  const bits = createBitWriter()
  carrier.packPosition(spec, state, bits, 'whole')
  const reader = createBitReader(bits.text())
  const moves = carrier.unpackPosition(spec, reader)
  expect(reader.done()).toBe(true)
  let arrived = game.start(spec)
  for (const json of moves) {
    const move = game.parseMove(spec, json as Json)
    const next = move.ok ? game.apply(spec, arrived, move.value) : move
    if (!next.ok) throw new Error(`${JSON.stringify(json)}: ${next.reason.code}`)
    arrived = next.value
  }
  return arrived
}

function specOf<Spec>(game: Pick<Game<Spec, never, never>, 'parseSpec'>, round: Json): Spec {
  const spec = game.parseSpec(round)
  if (!spec.ok) throw new Error(spec.reason.code)
  return spec.value
}

describe('every position of a crowded corner survives', () => {
  const spec = specOf(letterSudoku, {
    letters: 'GREATJOBI',
    givens: [
      '.E.B.GJ.T',
      '..AOR....',
      'G.B..A...',
      '...T.IO.G',
      '...GBJ...',
      'A.JR.O...',
      '...A..B.J',
      '....OER..',
      'J.OI.B.G.',
    ],
  })
  const open = [0, 2, 4, 7, 9, 10, 13, 19, 27, 28]
  const cell = fc.constantFrom(...open)
  const symbol = fc.integer({ min: 0, max: 8 })
  const few = fc.constantFrom(2, 4, 6)
  const candidates = fc.array(fc.record({ cell, symbol: fc.oneof(few, symbol) }), {
    minLength: 1,
    maxLength: 3,
  })
  const move: fc.Arbitrary<GridMove> = fc.oneof(
    fc.record({
      type: fc.constant('place' as const),
      cell,
      symbol: fc.oneof(few, symbol),
      tidy: fc.boolean(),
      shown: fc.constantFrom(undefined, undefined, true as const),
    }),
    fc.record({ type: fc.constant('mark' as const), cell, symbol: few, on: fc.boolean() }),
    fc.record({ type: fc.constant('erase' as const), cell }),
    fc.record({
      type: fc.constant('eliminate' as const),
      candidates,
      only: fc.constantFrom(undefined, true as const, true as const),
    }),
    fc.record({
      type: fc.constant('markCells' as const),
      cells: fc.constant(open),
      symbol: few,
      on: fc.boolean(),
    }),
    fc.constant({ type: 'fillMarks' as const }),
  )

  it('of a grid: letters, letters that were shown, notes, those put away and those struck out', () => {
    const seen = { swept: 0, struck: 0, shown: 0 }
    fc.assert(
      fc.property(fc.array(move, { minLength: 5, maxLength: 80 }), (moves) => {
        const state = playOf(letterSudoku, spec, moves)
        if (state.swept) seen.swept++
        if (state.struck) seen.struck++
        if (state.shown) seen.shown++
        expect(carried(letterSudoku, gridCarrier, spec, state)).toEqual(state)
      }),
      { numRuns: 600 },
    )
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(50)
  })

  it('of words: tiles, their order, help and what was judged', () => {
    const words = specOf(anagram, {
      language: 'en',
      words: [
        { id: 'a', scramble: 'SLEIT', answers: ['TILES', 'ISLET'] },
        { id: 'b', scramble: 'ABAB', answers: ['BABA'] },
      ],
    })
    const index = fc.integer({ min: 0, max: 4 })
    const spot = fc.record({ in: fc.constantFrom('slot' as const, 'tray' as const), index })
    const wordMove: fc.Arbitrary<WordsMove> = fc.oneof(
      {
        weight: 6,
        arbitrary: fc.record({ type: fc.constant('place' as const), tile: index, slot: index }),
      },
      { weight: 2, arbitrary: fc.record({ type: fc.constant('swap' as const), a: spot, b: spot }) },
      { weight: 2, arbitrary: fc.record({ type: fc.constant('takeBack' as const), slot: index }) },
      { weight: 2, arbitrary: fc.constant({ type: 'judge' as const }) },
      { weight: 1, arbitrary: fc.constant({ type: 'keepRight' as const }) },
      { weight: 4, arbitrary: fc.constant({ type: 'reveal' as const }) },
      { weight: 1, arbitrary: fc.constant({ type: 'giveUp' as const }) },
      {
        weight: 1,
        arbitrary: fc
          .shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 })
          .map((order) => ({ type: 'shuffle' as const, order })),
      },
      {
        weight: 1,
        arbitrary: fc.record({
          type: fc.constant('goTo' as const),
          word: fc.integer({ min: 0, max: 1 }),
        }),
      },
    )
    const seen = { judged: 0, revealed: 0, solved: 0, givenUp: 0 }
    fc.assert(
      fc.property(fc.array(wordMove, { minLength: 3, maxLength: 40 }), (moves) => {
        const state = playOf(anagram, words, moves)
        for (const word of state.words) {
          if (word.judged) seen.judged++
          if (word.revealed > 0) seen.revealed++
          if (word.outcome === 'solved') seen.solved++
          if (word.outcome === 'givenUp') seen.givenUp++
        }
        expect(carried(anagram, wordsCarrier, words, state)).toEqual(state)
      }),
      { numRuns: 600 },
    )
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(20)
  })
})
