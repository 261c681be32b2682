import { describe, expect, it } from 'vitest'
import { BLEED, careAt } from '../../../../src/kiosk/attract/screen-care.ts'

const MINUTE = 60_000
/** The beginning of a round by day. */
const START = 16 * MINUTE * 100

const minutes = (count: number) =>
  Array.from({ length: count }, (_, minute) => careAt(START + minute * MINUTE))

describe('against burn-in', () => {
  it('the picture moves by four pixels once a minute, round a square of eight', () => {
    const places = minutes(9).map(({ shift }) => shift)
    const steps = places.slice(1).map(({ x, y }, index) => {
      const before = places[index] ?? { x: 0, y: 0 }
      return Math.abs(x - before.x) + Math.abs(y - before.y)
    })
    expect(steps).toEqual([4, 4, 4, 4, 4, 4, 4, 4])
    expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(8)
    const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)]
    expect(Math.max(...xs) - Math.min(...xs)).toBe(8)
    expect(Math.max(...ys) - Math.min(...ys)).toBe(8)
    expect(Math.max(...[...xs, ...ys].map(Math.abs))).toBeLessThan(BLEED)
  })

  it('it does not move within a minute, and says how long that still lasts', () => {
    expect(careAt(START + MINUTE - 1)).toEqual({ ...careAt(START), left: 1 })
    expect(careAt(START).left).toBe(MINUTE)
  })

  it('day and night change places after each round', () => {
    expect(minutes(8).every(({ night }) => !night)).toBe(true)
    expect(careAt(START + 8 * MINUTE)).toMatchObject({ night: true, shift: careAt(START).shift })
    expect(careAt(START + 16 * MINUTE).night).toBe(false)
  })

  it.each([-1, -MINUTE * 3.5, 0])('a clock that stands at %i is no fault', (now) => {
    const { shift, left } = careAt(now)
    expect(Math.abs(shift.x)).toBeLessThan(BLEED)
    expect(left).toBeGreaterThan(0)
    expect(left).toBeLessThanOrEqual(MINUTE)
  })
})
