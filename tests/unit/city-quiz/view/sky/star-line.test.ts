import { describe, expect, it } from 'vitest'
import { RING, starLine } from '../../../../../src/games/city-quiz/view/sky/star-line.ts'

const places = [
  { x: 20, y: 60, width: 350, height: 70 },
  { x: 16, y: 50, width: 288, height: 34 },
  { x: 60, y: 120, width: 960, height: 260 },
]

describe.each(places)('the line of stars in $width x $height', (place) => {
  it.each([2, 3, 8, 12])('%i stars stay inside with their rings', (count) => {
    const { points, radius } = starLine(place, count)
    expect(points).toHaveLength(count)
    const reach = radius * RING
    for (const { x, y } of points) {
      expect(x - reach).toBeGreaterThanOrEqual(place.x)
      expect(x + reach).toBeLessThanOrEqual(place.x + place.width)
      expect(y - reach).toBeGreaterThanOrEqual(place.y)
      expect(y + reach).toBeLessThanOrEqual(place.y + place.height)
    }
  })

  it.each([2, 3, 8, 12])('%i stars run to the right and never touch', (count) => {
    const { points, radius } = starLine(place, count)
    for (const [index, { x }] of points.entries()) {
      const next = points[index + 1]
      if (next) expect(next.x - x).toBeGreaterThan(2 * radius)
    }
  })
})

it('neighbours lie at different heights, so that the line reads as a constellation', () => {
  const { points } = starLine({ x: 0, y: 0, width: 400, height: 100 }, 12)
  for (const [index, { y }] of points.entries()) {
    const next = points[index + 1]
    if (next) expect(Math.abs(next.y - y)).toBeGreaterThan(10)
  }
})

it('a place without an area gives stars without a size, not an error', () => {
  const { points, radius } = starLine({ x: 0, y: 0, width: 0, height: 0 }, 8)
  expect(points).toHaveLength(8)
  expect(radius).toBe(0)
})
