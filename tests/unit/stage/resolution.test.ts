import { expect, it } from 'vitest'
import { devicePixels, isSameSize, stageSizeOf } from '../../../src/stage/resolution.ts'

it('draws as fine as the screen is', () => {
  expect(stageSizeOf(390, 600, 2.625)).toEqual({ width: 390, height: 600, dpr: 2.625 })
})

it('draws no coarser than CSS pixels when the page is zoomed out', () => {
  expect(stageSizeOf(390, 600, 0.5).dpr).toBe(1)
})

it('draws at most three times as fine', () => {
  expect(stageSizeOf(390, 600, 4).dpr).toBe(3)
})

it('keeps either side within what old phones draw', () => {
  const { dpr } = stageSizeOf(1080, 1920, 3)
  expect(devicePixels(1920, dpr)).toBe(4096)
  expect(stageSizeOf(8192, 100, 2).dpr).toBe(0.5)
})

it('rounds to whole device pixels and keeps at least one', () => {
  expect(devicePixels(501, 1.5)).toBe(752)
  expect(devicePixels(0.1, 1)).toBe(1)
})

it('tells sizes apart by resolution as well', () => {
  expect(isSameSize(stageSizeOf(10, 20, 1), stageSizeOf(10, 20, 1))).toBe(true)
  expect(isSameSize(stageSizeOf(10, 20, 1), stageSizeOf(10, 20, 2))).toBe(false)
})
