import fc from 'fast-check'
import LZString from 'lz-string'
import { expect, it } from 'vitest'
import { compress, decompress } from '../../../src/formats/f-puzzles/lz-string.ts'

const LIMIT = 100_000
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(fc.constantFrom('a', 'b', '{"value":', '"given":true}', 'é', '🌳'), { maxLength: 200 })
    .map((parts) => parts.join('')),
)

it('what is folded is what lz-string folds', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(compress(text)).toBe(LZString.compressToBase64(text))
    }),
  )
})

it('what lz-string folds is unfolded', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(decompress(LZString.compressToBase64(text), LIMIT)).toBe(text)
    }),
  )
})

it('a text that would unfold beyond the limit is refused', () => {
  const bomb = compress('a'.repeat(100_000))
  expect(bomb.length).toBeLessThan(1000)
  expect(decompress(bomb, 99_999)).toBeNull()
  expect(decompress(bomb, 100_000)).toHaveLength(100_000)
})

it('any other text is refused, or unfolds within the limit', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (text) => {
      expect((decompress(text, LIMIT) ?? '').length).toBeLessThanOrEqual(LIMIT)
    }),
  )
  expect(decompress('', LIMIT)).toBeNull()
  expect(decompress('N4Ig', LIMIT)).toBeNull()
  expect(decompress('N4?g', LIMIT)).toBeNull()
})
