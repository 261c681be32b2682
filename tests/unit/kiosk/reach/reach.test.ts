import { expect, it } from 'vitest'
import { sizeInFont } from '../../../../src/kiosk/reach/font-parts.ts'
import { heightsIn } from '../../../../src/kiosk/reach/heights-in.ts'
import { CAPITALS, leastTextOf } from '../../../../src/kiosk/reach/least-text.ts'
import { lowPlaceOf } from '../../../../src/kiosk/reach/low-place.ts'
import { mediaIn } from '../../../../src/kiosk/reach/media-in.ts'
import { touchSizesOf } from '../../../../src/kiosk/reach/touch-sizes.ts'

const PHONE = { width: 640, height: 360 }

it.each([
  ['(orientation: landscape) and (min-width: 35rem)', 'all'],
  ['(orientation: landscape) and (min-width: 40.1rem)', 'not all'],
  ['(orientation:portrait)', 'not all'],
  ['(max-height: 500px)', 'all'],
  ['(min-height: 360.5px)', 'not all'],
  ['(orientation: portrait) and (max-width: 9em), (max-height: 30rem)', 'not all, all'],
])('what "%s" asks of the size of a window is answered for another one', (query, answer) => {
  expect(mediaIn(query, PHONE)).toBe(answer)
})

it.each([
  ['(prefers-reduced-motion: reduce)', '(prefers-reduced-motion: reduce)'],
  ['(hover: none) and (max-height: 500px)', '(hover: none)'],
  ['(hover: none) and (min-height: 500px)', 'not all'],
  ['(min-aspect-ratio: 1)', '(min-aspect-ratio: 1)'],
])('what "%s" asks besides is still asked', (query, answer) => {
  expect(mediaIn(query, PHONE)).toBe(answer)
})

it('heights of the window become those of the place, and nothing else changes', () => {
  expect(heightsIn('min-height: calc(100dvh - 2rem); height: 48vh; flex: 1 0 .5svh')).toBe(
    'min-height: calc(calc(100 * var(--vh)) - 2rem); height: calc(48 * var(--vh)); flex: 1 0 calc(.5 * var(--vh))',
  )
  const others = 'inset: 100lvh 0 50vw; background: url(a100vh.png); --a1vh: 3px'
  expect(heightsIn(others)).toBe(others)
})

it('a place is the lower 40% of an upright window, and 65% of a wide one', () => {
  expect(lowPlaceOf({ width: 1080, height: 1920 })?.height).toBe(768)
  expect(lowPlaceOf({ width: 1920, height: 1080 })?.height).toBe(702)
})

it.each([
  [1080, 1920],
  [1920, 1080],
  [2160, 3840],
  [820, 1180],
])('a screen of %i × %i is laid out like a phone on its side', (width, height) => {
  const place = lowPlaceOf({ width, height })
  expect(mediaIn('(orientation: landscape) and (min-width: 700px)', place?.like ?? PHONE)).toBe(
    'all',
  )
  expect(mediaIn('(max-height: 500px)', place?.like ?? PHONE)).toBe('all')
  expect(place?.rem).toBeGreaterThanOrEqual(16)
})

it.each([
  [1080, 1920],
  [1920, 1080],
])('with large text a screen of %i × %i is laid out like an upright phone', (width, height) => {
  const like = (scale: number) => lowPlaceOf({ width, height }, scale)?.like ?? PHONE
  const query = '(orientation: portrait) and (max-width: 600px)'
  expect([1, 1.25, 1.5, 2].map((scale) => mediaIn(query, like(scale)))).toEqual([
    'not all',
    'not all',
    'all',
    'all',
  ])
})

it('a phone has no part that could hold a game', () => {
  expect(lowPlaceOf({ width: 390, height: 844 })).toBeNull()
  expect(lowPlaceOf({ width: 844, height: 390 })).toBeNull()
})

it('from 22 inches up targets are 20 mm large and 3 mm apart, below that those of a phone', () => {
  const screen = { width: 1080, height: 1920 }
  expect(touchSizesOf(screen, 3.94)).toEqual({ target: 20 * 3.94, gap: 3 * 3.94 })
  expect(touchSizesOf(screen, 3.95)).toBeNull()
  expect(touchSizesOf({ width: 820, height: 1180 }, null)).toBeNull()
})

it('where nothing was measured, an inch has 96 pixels', () => {
  expect(touchSizesOf({ width: 1920, height: 1080 }, null)?.target).toBeCloseTo(75.59)
})

it('from 22 inches up a capital H has 8.55 mm in every face, below that letters are those of a phone', () => {
  const screen = { width: 1080, height: 1920 }
  const least = leastTextOf(screen, 3.94)
  expect((least?.text ?? 0) * CAPITALS.text).toBeCloseTo(8.552 * 3.94)
  expect((least?.display ?? 0) * CAPITALS.display).toBeCloseTo(8.552 * 3.94)
  expect(leastTextOf(screen, 3.95)).toBeNull()
  expect(leastTextOf(screen, null)?.text).toBeCloseTo(45.52, 1)
})

it.each([
  [
    '820 min(1.2rem, max(0.6rem, 12px, var(--fit))) / 1.15 var(--display)',
    'min(1.2rem, max(0.6rem, 12px, var(--fit)))',
  ],
  ['italic 500 1.35rem / 1.25 var(--display)', '1.35rem'],
  ['820 1.1rem / 1 var(--display)', '1.1rem'],
  ['820 27px var(--display)', null],
  ['', null],
])('the size of letters in "%s" is %s', (font, size) => {
  expect(sizeInFont(font)).toBe(size)
})
