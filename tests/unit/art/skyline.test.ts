import { describe, expect, it } from 'vitest'
import { composeSkyline } from '../../../src/art/skyline.ts'
import { HOUSE_HEIGHT, HOUSE_WIDTH, archPath, windowRect } from '../../../src/art/street.ts'
import { starPath } from '../../../src/art/star.ts'

const WIDTHS = [320, 390, 1080, 1920, 3840]

describe.each(WIDTHS)('a skyline of %i px', (width) => {
  const town = composeSkyline(width, 160, 7)
  const house = town.front[0]

  it('is full from edge to edge, without a gap between houses', () => {
    expect(town.front[0]?.x).toBeLessThanOrEqual(0)
    for (const [index, { x, scaleX }] of town.front.entries()) {
      const next = town.front[index + 1]
      const right = x + scaleX * HOUSE_WIDTH
      if (next) expect(next.x).toBeCloseTo(right, 6)
      else expect(right).toBeGreaterThanOrEqual(width)
    }
  })

  it('adds houses instead of stretching them', () => {
    const narrow = composeSkyline(320, 160, 7).front[0]
    expect(house).toEqual(narrow)
  })

  it('stands on its lower edge', () => {
    for (const { y, scaleY } of town.front) expect(y + scaleY * HOUSE_HEIGHT).toBeCloseTo(160, 6)
  })

  it('is the same town at every visit', () => {
    expect(composeSkyline(width, 160, 7)).toEqual(town)
  })
})

describe('the street', () => {
  it('has nine windows a house, none on another, all within the walls', () => {
    const windows = Array.from({ length: 9 }, (_, index) => windowRect(index))
    for (const [index, one] of windows.entries()) {
      expect(one.x).toBeGreaterThan(0)
      expect(one.x + one.width).toBeLessThan(HOUSE_WIDTH)
      expect(one.y + one.height).toBeLessThan(HOUSE_HEIGHT)
      for (const other of windows.slice(index + 1))
        expect(
          one.x + one.width <= other.x ||
            other.x + other.width <= one.x ||
            one.y + one.height <= other.y,
        ).toBe(true)
    }
  })

  it('draws an arch as high as its box', () => {
    expect(archPath({ x: 10, y: 20, width: 8, height: 12 })).toBe('M10 32V24a4 4 0 0 1 8 0V32Z')
  })
})

it('a star has four points, one radius from its middle', () => {
  expect(starPath(10, 10, 5)).toMatch(/^M10 5Q/)
  expect(starPath(10, 10, 5)).toContain('15 10')
  expect(starPath(10, 10, 5)).toContain('10 15')
  expect(starPath(10, 10, 5)).toContain('5 10')
})
