import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { bareFile } from '../../../src/art/draw-emblem.ts'
import { emblemSvg, hasEmblem } from '../../../src/art/emblem.ts'
import { motifOf, smallEmblem } from '../../../src/art/small-emblem.ts'
import { CREAM, LIGHT } from '../../../src/theme/tokens.ts'

const SIGNS = [
  'aries',
  'taurus',
  'gemini',
  'cancer',
  'leo',
  'virgo',
  'libra',
  'scorpio',
  'sagittarius',
  'capricorn',
  'aquarius',
  'pisces',
]

const fileOf = (sign: string): string =>
  readFileSync(resolve(import.meta.dirname, `../../../assets/emblems/${sign}.svg`), 'utf8')

describe.each(SIGNS)('the emblem of %s', (sign) => {
  it('is drawn', () => {
    expect(hasEmblem(sign)).toBe(true)
  })

  it('is the bare motif when small, and engraved when large', () => {
    const [small, middle, large] = ([0, 1, 2] as const).map((detail) =>
      emblemSvg(sign, { detail, ground: 'light' }),
    )
    expect(small).not.toContain('engraving')
    expect(middle).not.toContain('engraving')
    expect(large).toContain('engraving')
    expect(small?.length).toBeLessThan(middle?.length ?? 0)
  })

  it('has no line in its bare motif that would vanish when small', () => {
    const bare = fileOf(sign).replaceAll(/<g class="engraving">[^]*?<\/g>/g, '')
    const widths = [...bare.matchAll(/stroke-width="([\d.]+)"/g)].map((match) => Number(match[1]))
    expect(Math.min(...widths, 9)).toBeGreaterThanOrEqual(2)
  })

  it('has stars of amber, all large enough to be seen', () => {
    const radii = [...fileOf(sign).matchAll(/r="([\d.]+)" fill="#FFCB5C"/g)].map(([, r]) =>
      Number(r),
    )
    expect(Math.min(...radii, 9)).toBeGreaterThanOrEqual(2.8)
    expect(fileOf(sign)).toContain(LIGHT.lamp)
  })
})

describe('the emblem of the front page', () => {
  it('is the bare motif of its sign, with nothing to fetch that it does not show', () => {
    expect(fileOf('bare/leo')).toBe(bareFile(fileOf('leo')))
    const small = smallEmblem(motifOf(fileOf('bare/leo')), 'light')
    const shown = emblemSvg('leo', { detail: 0, ground: 'light' })
    expect(small.replaceAll(/emblem-\d+/g, '')).toBe(shown.replaceAll(/emblem-\d+/g, ''))
  })
})

describe('a window', () => {
  it('has a frame of ink on paper and of cream at night', () => {
    const frame = (ground: 'light' | 'dark'): string =>
      emblemSvg('leo', { detail: 0, ground }).split('</g>').at(-1) ?? ''
    expect(frame('light')).toContain(LIGHT.ink)
    expect(frame('dark')).toContain(CREAM)
  })

  it('never shares its clip path with another picture on the page', () => {
    const idOf = (): string =>
      /id="([^"]+)"/.exec(emblemSvg('leo', { detail: 0, ground: 'light' }))?.[1] ?? ''
    expect(idOf()).not.toBe(idOf())
  })

  it('is silent beside the name of its sign', () => {
    expect(emblemSvg('leo', { detail: 1, ground: 'light' })).toContain('aria-hidden="true"')
  })

  it('of a sign that nobody has drawn shows the sky alone', () => {
    expect(hasEmblem('ophiuchus')).toBe(false)
    expect(emblemSvg('ophiuchus', { detail: 1, ground: 'light' })).toContain('<svg')
  })
})
