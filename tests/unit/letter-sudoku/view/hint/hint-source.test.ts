import { expect, it } from 'vitest'
import { nextHint } from '../../../../../src/games/letter-sudoku/core/hint/next-hint.ts'
import { start } from '../../../../../src/games/letter-sudoku/core/state.ts'
import { ownHints } from '../../../../../src/games/letter-sudoku/view/hint/hint-source.ts'
import { fresh, solved, spec } from '../../example-grid.ts'
import { HARD } from '../../hard-puzzle.ts'

it('hints are found by what was fetched, the easier ones first', async () => {
  const { value: hints } = ownHints()
  const found = () => [hints.find(spec, fresh), hints.find(HARD, start(HARD))]
  const [easy, harder] = [nextHint(spec, fresh), nextHint(HARD, start(HARD))]
  expect(found()).toEqual([undefined, undefined])
  await hints.fetchNext()
  expect(found()).toEqual([easy, undefined])
  await hints.fetchNext()
  expect(found()).toEqual([easy, harder])
  expect(hints.find(spec, solved)).toBeNull()
})
