import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatSeed, parseSeed, seedNumber } from '../../../src/cli/generate/seed-series.ts'

describe('a seed', () => {
  it('that is a number is that number', () => {
    expect(seedNumber(parseSeed('7'), 1)).toBe(7)
    expect(seedNumber(parseSeed('4294967295'), 1)).toBe(4294967295)
  })

  it('may be any text', () => {
    expect(seedNumber(parseSeed('autumn'), 1)).not.toBe(seedNumber(parseSeed('Autumn'), 1))
    expect(parseSeed('')).toEqual({ name: '', first: 1 })
  })

  it('is written as it was for the first puzzle, and with its place for the others', () => {
    expect([1, 2, 3].map((n) => formatSeed(parseSeed('autumn'), n))).toEqual([
      'autumn',
      'autumn/2',
      'autumn/3',
    ])
  })

  it('of one puzzle, however odd, makes that puzzle again', () => {
    const texts = fc.oneof(
      fc.string({ maxLength: 8 }),
      fc.stringMatching(/^[a\d]{0,3}(\/\d{1,3}){0,3}$/),
    )
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 9999 }), (text, n) => {
        const series = parseSeed(text)
        const again = parseSeed(formatSeed(series, n))
        expect(seedNumber(again, again.first)).toBe(seedNumber(series, n))
      }),
    )
  })

  it('gives each puzzle of a series another number', () => {
    const numbers = new Set(Array.from({ length: 50_000 }, (_, n) => seedNumber(parseSeed('a'), n)))
    expect(numbers.size).toBe(50_000)
  })
})
