import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { rate } from '../../src/games/letter-sudoku/core/rating/rate.ts'

/**
 * How hard released versions found these grids: givens as digits, "." where empty, with their rating.
 * The rating decides which grid a wish becomes, so another rating changes links and the grids of days.
 */
const golden = JSON.parse(
  readFileSync(resolve(import.meta.dirname, 'ratings.json'), 'utf8'),
) as Readonly<Record<string, number>>

it('every grid is as hard as it always was', () => {
  const rated = Object.keys(golden).map((givens) => {
    const symbols = [...givens].map((given) => (given === '.' ? -1 : Number(given) - 1))
    return [givens, rate(symbols).rating]
  })
  expect(Object.fromEntries(rated)).toEqual(golden)
})
