import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { DISPLAY_FAMILY, TEXT_FAMILY } from '../../../src/theme/fonts.ts'
import { DISPLAY_STAND_INS, TEXT_STAND_INS, standInCss } from '../../../src/theme/stand-ins.ts'

const require = createRequire(import.meta.url)
const css = readFileSync(resolve(import.meta.dirname, '../../../src/theme/fonts.css'), 'utf8')
const rules = [...css.matchAll(/@font-face \{([^}]*)\}/g)].map(([, body = '']) => ({
  file: /url\('([^']*)'\)/.exec(body)?.[1] ?? '',
  range: (/unicode-range:([^;]*);/.exec(body)?.[1] ?? '').replaceAll(/\s/g, ''),
}))
const SCRIPTS = ['latin', 'latin-ext', 'greek', 'cyrillic']

describe('the faces', () => {
  it('are three, each in four scripts', () => {
    const names = rules.map(({ file }) => file.split('/').at(-1))
    const faces = [
      'piazzolla-%-wght-normal',
      'piazzolla-%-wght-italic',
      'commissioner-%-wght-normal',
    ]
    const expected = faces.flatMap((face) => SCRIPTS.map((script) => face.replace('%', script)))
    expect(names).toEqual(expected.map((name) => `${name}.woff2`))
  })

  it.each(rules)('$file answers for the letters that it has', ({ file, range }) => {
    expect(() => require.resolve(file)).not.toThrow()
    const [, family, script = ''] = /variable\/(\w+)\/.*?-([a-z-]+)-wght/.exec(file) ?? []
    const ranges = require(`@fontsource-variable/${family}/unicode.json`) as Record<string, string>
    expect(range).toBe(ranges[script])
  })
})

describe('a stand-in', () => {
  const standIns = [...DISPLAY_STAND_INS, ...TEXT_STAND_INS]
  const made = standInCss().split('\n')
  const percent = (rule: string, name: string): number =>
    Number(new RegExp(`${name}:([\\d.]+)%`).exec(rule)?.[1]) / 100

  it.each([
    [DISPLAY_FAMILY, DISPLAY_STAND_INS],
    [TEXT_FAMILY, TEXT_STAND_INS],
  ])('comes straight after its face, and has its rules: %s', (families, all) => {
    const named = families.split(', ').map((family) => family.replaceAll("'", ''))
    expect(named.slice(1, 1 + all.length)).toEqual(all.map(({ family }) => family))
    for (const { family } of all)
      expect(made.some((rule) => rule.includes(`'${family}'`))).toBe(true)
  })

  it.each(standIns.flatMap(({ family, faces }) => faces.map((face) => ({ family, ...face }))))(
    '$family ($style, $weights) is as wide and as high as the face',
    ({ family, style, weights, own, other }) => {
      const start = `font-family:'${family}';font-style:${style};font-weight:${weights};`
      const rule = made.find((each) => each.includes(start)) ?? ''
      const size = percent(rule, 'size-adjust')
      expect(size * other).toBeCloseTo(own, 3)
      const [above, below] = family.startsWith('Display') ? [1.11, 0.31] : [1.017, 0.206]
      expect(size * percent(rule, 'ascent-override')).toBeCloseTo(above as number, 2)
      expect(size * percent(rule, 'descent-override')).toBeCloseTo(below as number, 2)
    },
  )
})
