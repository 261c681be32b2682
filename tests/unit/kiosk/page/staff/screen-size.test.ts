import { expect, it } from 'vitest'
import {
  CARD,
  cardWidth,
  screenSizeOf,
} from '../../../../../src/kiosk/page/staff/panel/measure/screen-size.ts'

/** A portrait screen of 1080 by 1920 pixels, with the targets and the text of the booth. */
const SCREEN = { width: 1080, height: 1920, target: 92, text: 36 }

it('a screen of 32 inches has targets of 34 mm, and its smallest text is that of every large one', () => {
  const size = screenSizeOf(2.711, SCREEN)
  expect(size.inches).toBeCloseTo(32, 1)
  expect(size.isLarge).toBe(true)
  expect(size.target).toBeCloseTo(33.9, 1)
  expect(size.capital).toBeCloseTo(8.55, 2)
  expect(size.degrees).toBeCloseTo(0.7)
})

it('below 22 inches a screen gets the targets and the text of a phone', () => {
  expect(screenSizeOf(3.9, SCREEN).isLarge).toBe(true)
  const small = screenSizeOf(4, SCREEN)
  expect(small.isLarge).toBe(false)
  expect(small.capital).toBeCloseTo(6.39, 2)
})

it('before it was measured, a millimetre is as large as the browser says', () => {
  expect(cardWidth(null)).toBe(324)
  expect(cardWidth(231 / CARD.width)).toBe(231)
})
