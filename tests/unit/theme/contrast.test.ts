import { describe, expect, it } from 'vitest'
import {
  STRONG_DARK,
  STRONG_EVENING,
  STRONG_LIGHT,
} from '../../../src/theme/strong/strong-colors.ts'
import { DARK, LIGHT } from '../../../src/theme/tokens.ts'
import { over } from './color-math.ts'
import { contrastOf } from './contrast-of.ts'
import { FIXED, LIT, PAIRS } from './pairs.ts'
import type { ColorName, Pair, Use } from './pairs.ts'

const LEAST: Readonly<Record<Use, number>> = { text: 4.5, shape: 3, ornament: 1.05 }
/** In strong contrast tints are gone, and with them most ornaments. */
const LEAST_STRONG: Readonly<Record<Use, number>> = { text: 7, shape: 4.5, ornament: 1 }

const LOOKS = {
  day: { ...LIGHT, ...FIXED, lit: LIT.day },
  night: { ...DARK, ...FIXED, lit: LIT.night },
}
const STRONG_LOOKS = {
  day: { ...FIXED, ...STRONG_EVENING, ...STRONG_LIGHT, lit: STRONG_LIGHT.peer },
  night: { ...FIXED, ...STRONG_EVENING, ...STRONG_DARK, lit: STRONG_DARK.peer },
}
type Look = keyof typeof LOOKS

function contrastIn(
  colors: Readonly<Record<ColorName, string>>,
  { front, ground, alpha = 1 }: Pair,
): number {
  return contrastOf(over(colors[front], colors[ground], alpha), colors[ground])
}

const pairsBy = (look: Look): Pair[] => PAIRS.filter(({ by }) => by === undefined || by === look)

for (const look of ['day', 'night'] as const)
  describe(`by ${look}`, () => {
    const pairs = pairsBy(look)

    it.each(pairs)('$front on $ground is a $use that can be seen: $where', (pair) => {
      expect(contrastIn(LOOKS[look], pair)).toBeGreaterThanOrEqual(LEAST[pair.use])
    })

    it('every colour is held by a pair', () => {
      const held = new Set(pairs.flatMap(({ front, ground }) => [front, ground]))
      const names = Object.keys(LOOKS[look]) as ColorName[]
      expect(names.filter((name) => !held.has(name))).toEqual([])
    })
  })

describe.each(['day', 'night'] as const)('in strong contrast, by %s', (look) => {
  it.each(pairsBy(look))('$front on $ground is a $use that is seen well: $where', (pair) => {
    expect(contrastIn(STRONG_LOOKS[look], pair)).toBeGreaterThanOrEqual(LEAST_STRONG[pair.use])
  })

  it('nothing but the lamp is tinted: grounds are those of cards', () => {
    const { card, paper, ...colors } = STRONG_LOOKS[look]
    const tinted = ['shade', 'peer', 'same', 'complete', 'conflictFill', 'tint', 'sideTwoFill']
    expect(paper).toBe(card)
    for (const name of tinted) expect.soft(colors, name).toHaveProperty(name, card)
  })

  it('letters of the player’s own, and clashes, are of other colours than givens', () => {
    const { ink, entered, conflict } = STRONG_LOOKS[look]
    expect(new Set([ink, entered, conflict]).size).toBe(3)
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
