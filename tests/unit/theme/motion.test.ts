import { expect, it } from 'vitest'
import { IN_PLAY, MOTION } from '../../../src/theme/tokens.ts'

/** Shown for their own sake, when nothing waits for a touch. */
const AT_LEISURE = ['reveal', 'dusk']

it('all that moves in play is at rest again in less than 400 ms', () => {
  expect(IN_PLAY).toBeLessThan(400)
  for (const [name, { duration }] of Object.entries(MOTION))
    if (!AT_LEISURE.includes(name)) expect.soft(duration, name).toBeLessThanOrEqual(IN_PLAY)
})
