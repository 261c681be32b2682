import { describe, expect, it } from 'vitest'
import { DARK, LIGHT } from '../../../src/theme/tokens.ts'
import { over } from './color-math.ts'
import { contrastOf } from './contrast-of.ts'
import { FIXED, LIT, PAIRS } from './pairs.ts'
import type { ColorName, Pair, Use } from './pairs.ts'

const LEAST: Readonly<Record<Use, number>> = { text: 4.5, shape: 3, ornament: 1.05 }

const LOOKS = {
  day: { ...LIGHT, ...FIXED, lit: LIT.day },
  night: { ...DARK, ...FIXED, lit: LIT.night },
}
type Look = keyof typeof LOOKS

function contrastIn(look: Look, { front, ground, alpha = 1 }: Pair): number {
  const colors = LOOKS[look]
  return contrastOf(over(colors[front], colors[ground], alpha), colors[ground])
}

for (const look of ['day', 'night'] as const)
  describe(`by ${look}`, () => {
    const pairs = PAIRS.filter(({ by }) => by === undefined || by === look)

    it.each(pairs)('$front on $ground is a $use that can be seen: $where', (pair) => {
      expect(contrastIn(look, pair)).toBeGreaterThanOrEqual(LEAST[pair.use])
    })

    it('every colour is held by a pair', () => {
      const held = new Set(pairs.flatMap(({ front, ground }) => [front, ground]))
      const names = Object.keys(LOOKS[look]) as ColorName[]
      expect(names.filter((name) => !held.has(name))).toEqual([])
    })
  })

it('no pair stands twice for the same use', () => {
  const names = PAIRS.map(({ front, ground, use, where, by }) =>
    [front, ground, use, where, by].join(),
  )
  expect(new Set(names).size).toBe(names.length)
})

it('by day, amber is no outline on paper: too faint, so it always has an ink frame', () => {
  expect(contrastOf(LIGHT.lamp, LIGHT.paper)).toBeLessThan(3)
})

it('contrast is measured as WCAG does', () => {
  expect(contrastOf('#000000', '#FFFFFF')).toBe(21)
  expect(contrastOf('#767676', '#FFFFFF')).toBeCloseTo(4.54, 2)
})

it('a colour that is not opaque counts as what is seen of it', () => {
  expect(over('#000000', '#FFFFFF', 0.5)).toBe('#808080')
})
