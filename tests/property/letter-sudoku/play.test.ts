import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Json } from '../../../src/games/contract.ts'
import { apply } from '../../../src/games/letter-sudoku/core/apply.ts'
import { nextHint } from '../../../src/games/letter-sudoku/core/hint/next-hint.ts'
import type { Move } from '../../../src/games/letter-sudoku/core/moves.ts'
import { parseMove } from '../../../src/games/letter-sudoku/core/moves.ts'
import type { Spec } from '../../../src/games/letter-sudoku/core/puzzle.ts'
import { candidatesAt } from '../../../src/games/letter-sudoku/core/solver/candidates.ts'
import { countSolutions } from '../../../src/games/letter-sudoku/core/solver/search-solutions.ts'
import { findWrong, start, status } from '../../../src/games/letter-sudoku/core/state.ts'
import type { State } from '../../../src/games/letter-sudoku/core/state.ts'
import { PEERS } from '../../../src/kit/grid-geometry.ts'
import { deepFrozen } from '../../support/deep-frozen.ts'
import { opened } from './shuffled-grid.ts'

const alphabet = { letters: [...'GREATJOBI'] }
const puzzle: fc.Arbitrary<Spec> = opened
  .filter(({ givens }) => countSolutions(givens, 2) === 1)
  .map((each) => deepFrozen({ ...each, alphabet }))

// Mostly in range, and now and then what no parser lets through.
const within = (max: number) =>
  fc.oneof(
    { weight: 12, arbitrary: fc.nat(max) },
    { weight: 1, arbitrary: fc.constantFrom(-1, max + 1, 0.5, NaN, Infinity) },
  )
const [cell, symbol] = [within(80), within(8)]
const move: fc.Arbitrary<Move> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({ type: fc.constant('place' as const), cell, symbol, tidy: fc.boolean() }),
  },
  {
    weight: 8,
    arbitrary: fc.record({ type: fc.constant('mark' as const), cell, symbol, on: fc.boolean() }),
  },
  { weight: 4, arbitrary: fc.record({ type: fc.constant('erase' as const), cell }) },
  {
    weight: 4,
    arbitrary: fc.record({
      type: fc.constant('eliminate' as const),
      candidates: fc.array(fc.record({ cell, symbol }), { minLength: 1, maxLength: 6 }),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ type: 'fillMarks' as const }) },
  { weight: 1, arbitrary: fc.constant({ type: 'clearMarks' as const }) },
  { weight: 1, arbitrary: fc.constant({ type: 'restart' as const }) },
)
const moves = fc.array(move, { maxLength: 40 })

/** The state after the moves; every state on the way is frozen, a refused move changes nothing. */
function playAll(spec: Spec, all: readonly Move[]): State {
  return all.reduce<State>(
    (state, each) => {
      const played = apply(spec, state, deepFrozen(each))
      return played.ok ? deepFrozen(played.value) : state
    },
    deepFrozen(start(spec)),
  )
}

test('any moves leave the givens, symbols in range, and no mark under a letter', () => {
  fc.assert(
    fc.property(puzzle, moves, (spec, all) => {
      const { values, marks } = playAll(spec, all)
      expect(spec.givens.every((given, at) => given < 0 || values[at] === given)).toBe(true)
      expect(values.every((value) => Number.isInteger(value) && value >= -1 && value <= 8)).toBe(
        true,
      )
      expect(
        marks.every((mask, at) => mask >= 0 && mask < 512 && !(mask && values[at]! >= 0)),
      ).toBe(true)
    }),
  )
})

test('an accepted move that keeps the reference changed nothing, any other changed something', () => {
  fc.assert(
    fc.property(puzzle, moves, move, (spec, all, last) => {
      const state = playAll(spec, all)
      const played = apply(spec, state, last)
      if (!played.ok) return
      expect(JSON.stringify(played.value) === JSON.stringify(state)).toBe(played.value === state)
    }),
  )
})

test('a letter that is erased again leaves the notes as they were, where they fitted', () => {
  fc.assert(
    fc.property(puzzle, moves, fc.nat(80), fc.nat(8), fc.boolean(), (spec, all, at, no, tidy) => {
      const begun = playAll(spec, all)
      const filled = apply(spec, begun, { type: 'fillMarks' })
      const state = filled.ok ? filled.value : begun
      if (state.values[at] !== -1) return
      const placed = apply(spec, state, { type: 'place', cell: at, symbol: no, tidy })
      const erased = placed.ok && apply(spec, placed.value, { type: 'erase', cell: at })
      if (!erased || !erased.ok) throw new Error('A letter can be placed and erased')
      expect(erased.value.values).toEqual(state.values)
      expect(erased.value.marks).toEqual(state.marks)
    }),
  )
})

test('no note lies hidden that fits where it was written, and none lies hidden that is seen', () => {
  fc.assert(
    fc.property(puzzle, moves, (spec, all) => {
      const { values, marks, swept = [] } = playAll(spec, all)
      swept.forEach((mask, at) => {
        expect(mask & (marks[at] ?? 0)).toBe(0)
        if (values[at] === -1) expect(mask & candidatesAt(values, at)).toBe(0)
      })
    }),
  )
})

test('a letter that stands twice in a unit takes no note of another cell', () => {
  fc.assert(
    fc.property(puzzle, moves, fc.nat(80), fc.nat(8), (spec, all, at, no) => {
      const state = playAll(spec, all)
      const isTwice = (PEERS[at] ?? []).some((peer) => state.values[peer] === no)
      if (state.values[at] !== -1 || !isTwice) return
      const placed = apply(spec, state, { type: 'place', cell: at, symbol: no, tidy: true })
      expect(placed.ok && placed.value.marks).toEqual(state.marks.with(at, 0))
    }),
  )
})

test('a move survives a trip through JSON, or is refused by the parser', () => {
  fc.assert(
    fc.property(move, (each) => {
      const parsed = parseMove(JSON.parse(JSON.stringify(each)) as Json)
      if (parsed.ok) expect(parsed.value).toEqual(each)
      else expect(parsed.reason.code).toBe('grid.reason.move')
    }),
  )
})

test('hints followed to the end solve the puzzle from wherever they begin', () => {
  fc.assert(
    fc.property(puzzle, moves, (spec, all) => {
      let state = playAll(spec, all)
      // Letters to take out, letters to place, and every note that can come back or go.
      let steps = findWrong(spec, state).length + 81 + 2 * 729
      for (let hint = nextHint(spec, state); hint; hint = nextHint(spec, state)) {
        expect(steps--).toBeGreaterThan(0)
        const next = apply(spec, state, hint.move)
        if (!next.ok) throw new Error(next.reason.code)
        expect(next.value).not.toBe(state)
        state = next.value
      }
      expect(status(spec, state)).toBe('finished')
    }),
    { numRuns: 40 },
  )
})
