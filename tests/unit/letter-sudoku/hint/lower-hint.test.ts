import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { apply } from '../../../../src/games/letter-sudoku/core/apply.ts'
import { lowerHint } from '../../../../src/games/letter-sudoku/core/hint/lower-hint.ts'
import { nextHint } from '../../../../src/games/letter-sudoku/core/hint/next-hint.ts'
import { bandOf } from '../../../../src/games/letter-sudoku/core/rating/band.ts'
import { start, status } from '../../../../src/games/letter-sudoku/core/state.ts'
import { specOf } from '../example-grid.ts'

/** The ratings of grids, by their givens. */
const RATINGS = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../../golden/ratings.json'), 'utf8'),
) as Readonly<Record<string, number>>

const [expert, others] = [true, false].map((isExpert) =>
  Object.entries(RATINGS)
    .filter(([, rating]) => (bandOf(rating) === 'expert') === isExpert)
    .map(([givens]) => specOf({ letters: '123456789', givens: givens.match(/.{9}/g) })),
)

/** Follows the hints of the lower part of the ladder; the position in which it has none. */
function endOf(spec: ReturnType<typeof specOf>) {
  let state = start(spec)
  for (let hint = lowerHint(spec, state); hint; hint = lowerHint(spec, state)) {
    const played = apply(spec, state, hint.move)
    if (!played.ok) throw new Error(played.reason.code)
    state = played.value
  }
  return state
}

it('the lower part of the ladder leads to the end of every grid but those of experts', () => {
  expect(others?.length).toBeGreaterThan(20)
  for (const spec of others ?? []) expect(status(spec, endOf(spec))).toBe('finished')
})

it('where the lower part of the ladder ends, the upper part goes on', () => {
  const ends = (expert ?? []).map((spec) => ({ spec, state: endOf(spec) }))
  const open = ends.filter(({ spec, state }) => status(spec, state) !== 'finished')
  expect(open.length).toBeGreaterThan(10)
  for (const { spec, state } of open) expect(nextHint(spec, state)).not.toBeNull()
})
