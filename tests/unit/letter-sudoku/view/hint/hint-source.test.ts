import { expect, it } from 'vitest'
import { nextHint } from '../../../../../src/games/letter-sudoku/core/hint/next-hint.ts'
import { start } from '../../../../../src/games/letter-sudoku/core/state.ts'
import { ownHints } from '../../../../../src/games/letter-sudoku/view/hint/hint-source.ts'
import { fresh, solved, spec, specOf } from '../../example-grid.ts'

/** Its first step takes the upper part of the ladder. */
const HARDER = specOf({
  letters: '123456789',
  givens: [
    '8........',
    '..36.....',
    '.7..9.2..',
    '.5...7...',
    '....457..',
    '...1...3.',
    '..1....68',
    '..85...1.',
    '.9....4..',
  ],
})

it('hints are found by what was fetched, the easier ones first', async () => {
  const { value: hints } = ownHints()
  const found = () => [hints.find(spec, fresh), hints.find(HARDER, start(HARDER))]
  const [easy, harder] = [nextHint(spec, fresh), nextHint(HARDER, start(HARDER))]
  expect(found()).toEqual([undefined, undefined])
  await hints.fetchNext()
  expect(found()).toEqual([easy, undefined])
  await hints.fetchNext()
  expect(found()).toEqual([easy, harder])
  expect(hints.find(spec, solved)).toBeNull()
})
