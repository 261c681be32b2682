import { beforeEach, describe, expect, it } from 'vitest'
import { createMotion } from '../../../src/stage/motion.ts'

let reduced: boolean
let asked: number
let motion: ReturnType<typeof createMotion>

beforeEach(() => {
  reduced = false
  asked = 0
  motion = createMotion({ reducedMotion: () => reduced, invalidate: () => asked++ })
})

const linear = { duration: 100, ease: 'linear' } as const

it('moves numbers from where they are to where they shall be', () => {
  const tile = { x: 10, y: 5 }
  void motion.tween(tile, { x: 20 }, linear)
  expect(motion.advance(0)).toBe(true)
  expect(motion.advance(50)).toBe(true)
  expect(tile).toEqual({ x: 15, y: 5 })
  expect(motion.advance(60)).toBe(false)
  expect(tile.x).toBe(20)
})

it('asks for a frame when a movement begins', () => {
  void motion.tween({ x: 0 }, { x: 1 }, linear)
  expect(asked).toBe(1)
})

it('waits for the delay and starts from where the target is then', () => {
  const tile = { x: 0 }
  void motion.tween(tile, { x: 10 }, { ...linear, delay: 100 })
  motion.advance(90)
  tile.x = 6
  motion.advance(10)
  motion.advance(50)
  expect(tile.x).toBe(8)
})

it('resolves at the end', async () => {
  const ended = motion.tween({ x: 0 }, { x: 1 }, linear)
  motion.advance(100)
  await expect(ended).resolves.toBeUndefined()
})

it('lets a newer movement of the same number take over', async () => {
  const tile = { x: 0, y: 0 }
  const older = motion.tween(tile, { x: 100 }, linear)
  motion.advance(50)
  void motion.tween(tile, { x: 0 }, linear)
  motion.advance(0)
  await older
  motion.advance(50)
  expect(tile.x).toBe(25)
  expect(motion.advance(50)).toBe(false)
  expect(tile.x).toBe(0)
})

it('keeps the other numbers of an older movement going', () => {
  const tile = { x: 0, y: 0 }
  void motion.tween(tile, { x: 100, y: 100 }, linear)
  motion.advance(0)
  void motion.tween(tile, { x: 10 }, { duration: 10 })
  motion.advance(100)
  expect(tile).toEqual({ x: 10, y: 100 })
})

it('runs movements of one number one after the other when they are delayed so', () => {
  const tile = { x: 0 }
  void motion.tween(tile, { x: 10 }, linear)
  void motion.tween(tile, { x: 0 }, { ...linear, delay: 100 })
  motion.advance(100)
  expect(tile.x).toBe(10)
  expect(motion.advance(100)).toBe(false)
  expect(tile.x).toBe(0)
})

it('finishes all at once, delayed ones too', async () => {
  const tile = { x: 0, y: 0 }
  const ended = [
    motion.tween(tile, { x: 1 }, linear),
    motion.tween(tile, { y: 2 }, { ...linear, delay: 500 }),
  ]
  motion.finishAll()
  await Promise.all(ended)
  expect(tile).toEqual({ x: 1, y: 2 })
  expect(motion.advance(0)).toBe(false)
})

it('drops the movements of one target where they are', () => {
  const [tile, other] = [{ x: 0 }, { x: 0 }]
  void motion.tween(tile, { x: 10 }, linear)
  void motion.tween(other, { x: 10 }, linear)
  motion.advance(50)
  motion.stop(tile)
  motion.advance(50)
  expect([tile.x, other.x]).toEqual([5, 10])
})

it('goes on with what a finished movement starts', async () => {
  const tile = { x: 0 }
  const second = motion
    .tween(tile, { x: 10 }, linear)
    .then(() => void motion.tween(tile, { x: 0 }, linear))
  motion.advance(100)
  await second
  expect(motion.advance(50)).toBe(true)
  expect(tile.x).toBe(5)
})

describe('under reduced motion', () => {
  it('is at the end at once, whatever the delay', async () => {
    reduced = true
    const tile = { x: 0 }
    const ended = motion.tween(tile, { x: 10 }, { duration: 500, delay: 500 })
    expect(tile.x).toBe(10)
    await ended
    expect(motion.advance(0)).toBe(false)
    expect(asked).toBe(1)
  })

  it('overrules what was moving before', () => {
    const tile = { x: 0 }
    void motion.tween(tile, { x: 100 }, linear)
    motion.advance(50)
    reduced = true
    void motion.tween(tile, { x: 7 }, linear)
    motion.advance(50)
    expect(tile.x).toBe(7)
  })
})
