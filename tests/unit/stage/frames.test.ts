import { beforeEach, expect, it } from 'vitest'
import { createFrames } from '../../../src/stage/frames.ts'
import type { Frames } from '../../../src/stage/frames.ts'

let pending: ((time: number) => void)[]
let steps: number[]
let framesToMove: number
let frames: Frames

/** What the browser does: calls back what was asked for since the last time. */
function browserFrame(time: number): void {
  for (const callback of pending.splice(0)) callback(time)
}

beforeEach(() => {
  pending = []
  steps = []
  framesToMove = 0
  frames = createFrames({
    request(callback) {
      pending.push(callback)
      return () => (pending = [])
    },
    draw: (elapsed) => {
      steps.push(elapsed)
      return framesToMove-- > 0
    },
  })
})

it('draws one frame however often it is asked for, then rests', () => {
  frames.invalidate()
  frames.invalidate()
  browserFrame(1000)
  browserFrame(1016)
  expect(steps).toEqual([0])
  expect(pending).toEqual([])
})

it('draws on while something moves, and tells the time since the frame before', () => {
  framesToMove = 2
  frames.invalidate()
  for (const time of [1000, 1016, 1033, 1050]) browserFrame(time)
  expect(steps).toEqual([0, 16, 17])
})

it('counts no time for a rest', () => {
  frames.invalidate()
  browserFrame(1000)
  frames.invalidate()
  browserFrame(9000)
  expect(steps).toEqual([0, 0])
})

it('makes no leap after a pause of the page', () => {
  framesToMove = 1
  frames.invalidate()
  browserFrame(1000)
  browserFrame(61_000)
  expect(steps).toEqual([0, 100])
})

it('can be asked for a frame from within one', () => {
  let again = true
  const inner = createFrames({
    request(callback) {
      pending.push(callback)
      return () => undefined
    },
    draw: () => {
      if (again) inner.invalidate()
      again = false
      return false
    },
  })
  inner.invalidate()
  browserFrame(1000)
  expect(pending).toHaveLength(1)
  browserFrame(1016)
  expect(pending).toHaveLength(0)
})

it('draws at once when told so, and goes on if something moves', () => {
  framesToMove = 1
  frames.drawNow()
  expect(steps).toEqual([0])
  expect(pending).toHaveLength(1)
})

it('draws nothing any more once it is stopped', () => {
  frames.invalidate()
  frames.stop()
  browserFrame(1000)
  expect(steps).toEqual([])
})

/** Moves on while the browser comes every so many milliseconds; gives back how many frames were drawn. */
function moveOn(waits: readonly number[]): number {
  const before = steps.length
  framesToMove = Number.POSITIVE_INFINITY
  let time = 1000
  frames.invalidate()
  browserFrame(time)
  for (const wait of waits) browserFrame((time += wait))
  return steps.length - before
}

const often = (wait: number, count: number): number[] => Array.from({ length: count }, () => wait)

it('draws every frame of a browser that keeps up, however fast it is', () => {
  expect(moveOn(often(16, 30))).toBe(31)
  expect(moveOn(often(8, 30))).toBe(31)
})

it('draws every second frame where two came late, evenly, and tells the whole time between them', () => {
  expect(moveOn([40, 40, ...often(17, 20)])).toBe(3 + 10)
  expect(steps.slice(-3)).toEqual([34, 34, 34])
})

it('draws every frame of a screen that shows only thirty', () => {
  expect(moveOn(often(33, 30))).toBe(31)
})

it('forgives one late frame, and in time all of them', () => {
  expect(moveOn([40, ...often(17, 20)])).toBe(22)
  expect(moveOn([40, 40, ...often(17, 600)])).toBeGreaterThan(350)
})

it('draws what is new at once, also where movements are drawn less often', () => {
  moveOn([40, 40, 17])
  const before = steps.length
  browserFrame(1100)
  expect(steps.length).toBe(before)
  frames.invalidate()
  browserFrame(1105)
  expect(steps.length).toBe(before + 1)
})
