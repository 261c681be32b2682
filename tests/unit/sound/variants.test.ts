import { describe, expect, it } from 'vitest'
import { createRng } from '../../../src/kit/rng.ts'
import { gainOf } from '../../../src/sound/gain-of.ts'
import { createVariantPicker } from '../../../src/sound/pick-variant.ts'

describe('the choice of a variant', () => {
  it('is never the same twice running, and leaves none out', () => {
    const pick = createVariantPicker(createRng(7))
    const picked = Array.from({ length: 200 }, () => pick('place', 6))
    expect(picked.every((each, index) => each !== picked[index - 1])).toBe(true)
    expect(new Set(picked)).toEqual(new Set([0, 1, 2, 3, 4, 5]))
  })

  it('a sound with one variant has that one', () => {
    const pick = createVariantPicker(createRng(7))
    expect([pick('reveal', 1), pick('reveal', 1)]).toEqual([0, 0])
  })
})

describe('the volume', () => {
  it('goes from silence to full, and its middle is a quarter of the samples', () => {
    expect([gainOf(0), gainOf(50), gainOf(100)]).toEqual([0, 0.25, 1])
  })

  it('stays within bounds whatever is asked', () => {
    expect([gainOf(-5), gainOf(250)]).toEqual([0, 1])
  })

  it('rises with every step', () => {
    const gains = Array.from({ length: 21 }, (_, step) => gainOf(step * 5))
    expect(gains).toEqual([...gains].sort((a, b) => a - b))
    expect(new Set(gains).size).toBe(21)
  })
})
