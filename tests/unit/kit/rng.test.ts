import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createRng, randomBelow, shuffled } from '../../../src/kit/rng.ts'

/** Of Mulberry32, to nine places. */
const KNOWN = {
  nought: [0.266429209, 0.000329746, 0.223272027, 0.146202148],
  one: [0.627073941, 0.002735721, 0.52744704, 0.981050967],
  large: [0.522173378, 0.247106315, 0.163563924, 0.157396193],
}

const bySize = (one: number, other: number): number => one - other
const many = (seed: number, count: number): number[] => {
  const rng = createRng(seed)
  return Array.from({ length: count }, () => rng())
}

describe('seeded chance', () => {
  it('is the published sequence: a grid that was made from a seed is made again for good', () => {
    const places = (seed: number): number[] =>
      many(seed, 4).map((number) => Math.round(number * 1e9) / 1e9)
    expect(places(0)).toEqual(KNOWN.nought)
    expect(places(1)).toEqual(KNOWN.one)
    expect(places(0xdecafbad)).toEqual(KNOWN.large)
  })

  it('counts the lowest 32 bits of a seed', () => {
    expect(many(2 ** 32 + 7, 3)).toEqual(many(7, 3))
    expect(many(-1, 3)).toEqual(many(2 ** 32 - 1, 3))
  })

  it('lies from 0 up to 1, and everywhere in between', () => {
    const numbers = many(42, 4000)
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0)
    expect(Math.max(...numbers)).toBeLessThan(1)
    const tenths = Array.from({ length: 10 }, () => 0)
    for (const number of numbers) tenths[Math.floor(number * 10)]! += 1
    for (const count of tenths) expect(count).toBeGreaterThan(320)
  })

  it('gives whole numbers from 0 to below a limit, each as often', () => {
    const rng = createRng(3)
    const counts = [0, 0, 0]
    for (let draw = 0; draw < 3000; draw++) counts[randomBelow(rng, 3)]! += 1
    for (const count of counts) expect(count).toBeGreaterThan(900)
    expect(randomBelow(() => 0, 5)).toBe(0)
    expect(randomBelow(() => 0.999_999, 5)).toBe(4)
  })
})

describe('a shuffle', () => {
  it('has the same items, and leaves what it was given as it was', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer(), (items, seed) => {
        const before = [...items]
        const result = shuffled(items, createRng(seed))
        expect(result.toSorted(bySize)).toEqual(items.toSorted(bySize))
        expect(items).toEqual(before)
      }),
    )
  })

  it('comes to every order, each as often', () => {
    const rng = createRng(11)
    const counts = new Map<string, number>()
    for (let time = 0; time < 6000; time++) {
      const order = shuffled(['a', 'b', 'c'], rng).join('')
      counts.set(order, (counts.get(order) ?? 0) + 1)
    }
    expect(counts.size).toBe(6)
    for (const count of counts.values()) expect(count).toBeGreaterThan(880)
  })

  it('exchanges from the last item on, each with one before it or itself', () => {
    expect(shuffled(['a', 'b', 'c', 'd'], () => 0)).toEqual(['b', 'c', 'd', 'a'])
    expect(shuffled(['a', 'b', 'c', 'd'], () => 0.999_999)).toEqual(['a', 'b', 'c', 'd'])
  })

  it('asks for one number for each item but the first', () => {
    let asked = 0
    const counting = (): number => (asked++, 0)
    shuffled(['a', 'b', 'c', 'd'], counting)
    expect(asked).toBe(3)
  })
})
