import { expect, it } from 'vitest'
import {
  codeSize,
  leastPixels,
  modulesOf,
  pixelsPerMmOf,
} from '../../../../src/kiosk/hand-over/code-size.ts'

it('a code of version 9 has 53 modules, and a margin of four on each side', () => {
  expect(modulesOf(1)).toBe(21)
  expect(modulesOf(9)).toBe(53)
  // 610 pixels are ten for each of 61 modules.
  const size = codeSize(9, 610, 2.5)
  expect(size).toEqual({ module: 4, side: 212, distance: 2120, isLarge: true })
})

it('a module of two millimetres is large enough, and nothing less', () => {
  const at = 61 * 2 * 2.7
  expect(codeSize(9, at, 2.7).isLarge).toBe(true)
  expect(codeSize(9, at - 1, 2.7).isLarge).toBe(false)
})

it.each([1, 5, 9])(
  'at its least, each module of version %i has whole pixels and its size',
  (version) => {
    for (const perMm of [2.7, 3.15, 3.94, 5.4]) {
      const at = leastPixels(version, perMm)
      const modules = modulesOf(version) + 8
      expect(at % modules).toBe(0)
      expect(codeSize(version, at, perMm).isLarge).toBe(true)
      expect(codeSize(version, at - modules, perMm).isLarge).toBe(false)
    }
  },
)

it('a screen that nobody measured counts as a kiosk of 32 inches, upright or not', () => {
  expect(pixelsPerMmOf(null, { width: 1080, height: 1920 })).toBe(2.7)
  expect(pixelsPerMmOf(null, { width: 1920, height: 1080 })).toBe(2.7)
  expect(pixelsPerMmOf(null, { width: 2160, height: 3840 })).toBe(5.4)
  expect(pixelsPerMmOf(3.9, { width: 1080, height: 1920 })).toBe(3.9)
})
