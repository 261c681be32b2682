import { expect, it } from 'vitest'
import { revealSpan } from '../../../../../src/games/city-quiz/view/reveal/reveal-timeline.ts'
import { MOTION } from '../../../../../src/theme/tokens.ts'

const order = ['shutters', 'stars', 'links', 'roofs', 'rays'] as const
const spans = order.map(revealSpan)

it('the arch opens at once and the light is there at the end', () => {
  expect(spans.at(0)?.delay).toBe(0)
  const last = spans.at(-1)
  expect((last?.delay ?? 0) + (last?.duration ?? 0)).toBeCloseTo(MOTION.reveal.duration)
})

it('each part begins after the one before and while it still moves', () => {
  spans.slice(1).forEach((span, index) => {
    const before = spans[index]
    if (!before) throw new Error('no part before')
    expect(span.delay).toBeGreaterThan(before.delay)
    expect(span.delay).toBeLessThan(before.delay + before.duration)
  })
})
