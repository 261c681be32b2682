import { expect, it } from 'vitest'
import { eases } from '../../../src/stage/eases.ts'

it.each(Object.entries(eases))('%s begins at the start and ends at the end', (_, ease) => {
  expect(ease(0)).toBeCloseTo(0, 10)
  expect(ease(1)).toBeCloseTo(1, 10)
})

it('only back goes further than the end', () => {
  const farthest = Object.entries(eases).filter(([, ease]) => ease(0.7) > 1)
  expect(farthest.map(([name]) => name)).toEqual(['back'])
})
