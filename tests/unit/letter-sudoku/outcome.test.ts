import { expect, it } from 'vitest'
import { outcome } from '../../../src/games/letter-sudoku/core/outcome.ts'
import { nextHint } from '../../../src/games/letter-sudoku/core/hint/next-hint.ts'
import type { Move } from '../../../src/games/letter-sudoku/core/moves.ts'
import type { State } from '../../../src/games/letter-sudoku/core/state.ts'
import { after, fresh, spec } from './example-grid.ts'

const OPEN = spec.givens.flatMap((symbol, cell) => (symbol < 0 ? [cell] : []))

const placed = (cell: number, shown: boolean): Move => ({
  type: 'place',
  cell,
  symbol: spec.solution[cell] ?? 0,
  tidy: true,
  ...(shown && { shown: true }),
})

/** The grid as it ends when the game places so many of its letters, the first ones. */
const endedWith = (count: number): State =>
  after(fresh, ...OPEN.map((cell, at) => placed(cell, at < count)))

it('there is none while the grid is played', () => {
  expect(outcome(spec, fresh)).toBeNull()
  expect(outcome(spec, after(fresh, placed(OPEN[0] ?? 0, true)))).toBeNull()
})

it('a grid is solved while the player placed more than half of its open letters', () => {
  const half = OPEN.length / 2
  expect(outcome(spec, endedWith(0))).toEqual({ kind: 'solved', facts: { shown: 0 } })
  expect(outcome(spec, endedWith(half - 1))).toMatchObject({ kind: 'solved' })
  expect(outcome(spec, endedWith(half))).toEqual({ kind: 'givenUp', facts: { shown: half } })
  expect(outcome(spec, endedWith(OPEN.length))).toMatchObject({ kind: 'givenUp' })
})

it('a letter that the player takes out and places again is the player’s own', () => {
  const [first = 0] = OPEN
  const again = after(fresh, placed(first, true), { type: 'erase', cell: first })
  expect(again).toEqual(fresh)
  expect(after(again, placed(first, false)).shown).toBeUndefined()
})

it('what a hint places is remembered as shown, and is kept by other moves', () => {
  const hint = nextHint(spec, fresh)
  if (hint?.move.type !== 'place') throw new Error('The first hint places no letter')
  const state = after(fresh, hint.move, { type: 'fillMarks' }, { type: 'clearMarks' })
  expect(state.shown).toEqual([hint.move.cell])
})
