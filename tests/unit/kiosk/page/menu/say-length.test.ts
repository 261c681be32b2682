import { expect, it } from 'vitest'
import { clockHands } from '../../../../../src/kiosk/page/menu/clock-hands.ts'
import { halfMinutesOf, lengthText } from '../../../../../src/kiosk/page/menu/say-length.ts'
import { translatorOf } from '../../../../support/translator.ts'

const { say } = translatorOf('en')

it.each([
  [60, '60 s', 2],
  [90, '90 s', 3],
  [120, '2 min', 4],
  [150, '2½ min', 5],
  [300, '5 min', 10],
  [600, '10 min', 20],
  [5, '5 s', 1],
])('%d seconds are %s, and a window for each half minute', (seconds, said, windows) => {
  expect(say(lengthText(seconds))).toBe(said)
  expect(halfMinutesOf(seconds)).toBe(windows)
})

it('the hands of a clock stand as the time is, morning and evening', () => {
  expect(clockHands(new Date(2026, 4, 7, 16, 20))).toEqual({ hour: 130, minute: 120 })
  expect(clockHands(new Date(2026, 4, 7, 4, 20))).toEqual({ hour: 130, minute: 120 })
  expect(clockHands(new Date(2026, 4, 7, 12, 0))).toEqual({ hour: 0, minute: 0 })
})
