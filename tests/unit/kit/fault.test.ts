import { expect, it } from 'vitest'
import { faultsWithin } from '../../../src/kit/fault.ts'

it('a fault of a part is found by the part’s own place in the file', () => {
  const reason = { code: 'pack.reason.newer' } as const
  const within = faultsWithin('puzzles.grid', [
    { where: 'givens.4', reason },
    { where: '', reason },
  ])
  expect(within).toEqual([
    { where: 'puzzles.grid.givens.4', reason },
    { where: 'puzzles.grid', reason },
  ])
})
