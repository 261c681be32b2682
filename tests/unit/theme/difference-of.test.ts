import { expect, it } from 'vitest'
import type { Rgb } from './color-math.ts'
import { ciede2000, differenceOf } from './difference-of.ts'
import { VISIONS, seen } from './vision.ts'
import type { Vision } from './vision.ts'

/** Some pairs of table 1 of Sharma, Wu and Dalal 2005. */
const PUBLISHED: readonly [Rgb, Rgb, number][] = [
  [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
  [[50, 0, 0], [50, -1, 2], 2.3669],
  [[50, 2.49, -0.001], [50, -2.49, 0.0011], 7.2195],
  [[50, 2.5, 0], [73, 25, -18], 27.1492],
  [[50, 2.5, 0], [50, 3.2972, 0], 1.0],
  [[61.2901, 3.7196, -5.3901], [61.4292, 2.248, -4.962], 1.8731],
  [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
]

it.each(PUBLISHED)('%j and %j differ by what is published', (one, other, difference) => {
  expect(ciede2000(one, other)).toBeCloseTo(difference, 3)
})

it('black and white are a hundred apart', () => {
  expect(differenceOf('#000000', '#FFFFFF')).toBeCloseTo(100, 1)
})

it.each(Object.keys(VISIONS) as Vision[])('greys look as they are: %s', (vision) => {
  for (const grey of ['#000000', '#777777', '#FFFFFF']) expect(seen(grey, vision)).toBe(grey)
})

it('red and green of one lightness fall together without the cones for long waves', () => {
  const [red, green] = ['#C04040', '#707030']
  expect(differenceOf(red, green)).toBeGreaterThan(30)
  expect(differenceOf(seen(red, 'protanopia'), seen(green, 'protanopia'))).toBeLessThan(20)
})
