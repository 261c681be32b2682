import { expect, it } from 'vitest'
import { READER_POLICY } from '../../../src/visit/policy.ts'

it('on a reader’s own device the screen may sleep after five minutes, and a game’s clock stops after ten', () => {
  expect(READER_POLICY).toMatchObject({ absentAfter: 600_000, sleepsAfter: 300_000 })
})
