import { expect, it } from 'vitest'
import { cssFont } from '../../../src/stage/css-font.ts'

it.each([
  ['600 "Commissioner Variable", sans-serif', '600 32px "Commissioner Variable", sans-serif'],
  ['italic 640 "Piazzolla Variable"', 'italic 640 32px "Piazzolla Variable"'],
  ['bold semi-condensed Georgia, serif', 'bold semi-condensed 32px Georgia, serif'],
  ['serif', '32px serif'],
  ['"600 Miles"', '32px "600 Miles"'],
])('puts the size before the family: %s', (font, expected) => {
  expect(cssFont(font, 32)).toBe(expected)
})
