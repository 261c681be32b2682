import { describe, expect, it } from 'vitest'
import { CREAM, DARK, LIGHT, SKY } from '../../../src/theme/tokens.ts'
import type { Palette } from '../../../src/theme/tokens.ts'
import { contrastOf } from './contrast-of.ts'

type Pair = readonly [front: keyof Palette, ground: keyof Palette]

/** Whatever is read: 4.5 (WCAG 2.2, 1.4.3), in every place where the role is used. */
const READ: readonly Pair[] = [
  ['ink', 'paper'],
  ['ink', 'card'],
  ['ink', 'shade'],
  ['ink', 'peer'],
  ['ink', 'same'],
  ['ink', 'complete'],
  ['soft', 'paper'],
  ['soft', 'card'],
  ['soft', 'shade'],
  ['soft', 'peer'],
  ['entered', 'card'],
  ['entered', 'peer'],
  ['entered', 'same'],
  ['entered', 'complete'],
  ['conflict', 'paper'],
  ['conflict', 'card'],
  ['conflict', 'conflictFill'],
  // Notes that only a hint shows.
  ['focus', 'card'],
  ['focus', 'peer'],
  ['focus', 'same'],
  ['focus', 'complete'],
  ['lampInk', 'lamp'],
  ['buttonText', 'button'],
  ['keyInk', 'keyFace'],
  ['keySoft', 'keyFace'],
]

/** Whatever must be seen to be used: 3 (WCAG 2.2, 1.4.11). */
const SEEN: readonly Pair[] = [
  ['rule', 'paper'],
  ['rule', 'card'],
  ['hairline', 'card'],
  ['hairline', 'peer'],
  ['hairline', 'same'],
  ['hairline', 'complete'],
  ['hairline', 'conflictFill'],
  ['seal', 'paper'],
  ['seal', 'card'],
  ['seal', 'complete'],
  ['focus', 'paper'],
  ['focus', 'shade'],
  ['focus', 'conflictFill'],
  // What strikes a note out.
  ['conflict', 'peer'],
  ['conflict', 'same'],
  ['conflict', 'complete'],
  ['button', 'paper'],
]

describe.each([
  ['day', LIGHT],
  ['night', DARK],
] as const)('by %s', (_, palette) => {
  it.each(READ)('%s can be read on %s', (front, ground) => {
    expect(contrastOf(palette[front], palette[ground])).toBeGreaterThanOrEqual(4.5)
  })

  it.each(SEEN)('%s can be seen on %s', (front, ground) => {
    expect(contrastOf(palette[front], palette[ground])).toBeGreaterThanOrEqual(3)
  })

  it('tints differ from the card and from each other', () => {
    const tints = [palette.card, palette.peer, palette.same, palette.complete, palette.conflictFill]
    expect(new Set(tints).size).toBe(tints.length)
  })
})

describe('the sky', () => {
  it.each(SKY.slice(0, 5))('cream can be read on the band %s', (band) => {
    expect(contrastOf(CREAM, band)).toBeGreaterThanOrEqual(4.5)
  })

  it('by day, amber is no outline on paper: too faint, so it always has an ink frame', () => {
    expect(contrastOf(LIGHT.lamp, LIGHT.paper)).toBeLessThan(3)
  })
})

it('contrast is measured as WCAG does', () => {
  expect(contrastOf('#000000', '#FFFFFF')).toBe(21)
  expect(contrastOf('#767676', '#FFFFFF')).toBeCloseTo(4.54, 2)
})
