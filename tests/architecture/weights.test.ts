import { readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { FACES } from '../../scripts/build-fonts.mjs'
import { fontOf } from '../../src/share/card/card-type.ts'
import { letterFont, textFont } from '../../src/theme/fonts.ts'

/**
 * The letters that are sent have only some weights (`scripts/build-fonts.mjs`). Another one would not
 * fail: it would look like the nearest.
 */
const KEPT = {
  display: FACES['piazzolla-latin-wght-normal.woff2'],
  italic: FACES['piazzolla-latin-wght-italic.woff2'],
  text: FACES['commissioner-latin-wght-normal.woff2'],
}

/** What the page's own text has, where a rule names a family and no weight. */
const BODY = 420

interface Asked {
  readonly face: keyof typeof KEPT
  readonly weight: number
}

const SOURCE = resolve(import.meta.dirname, '../../src')
const sheets = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.css'),
)

/** The faces that rules ask for by name; others have the family of what they stand in. */
function askedBy(css: string): { rule: string; asked: Asked }[] {
  return [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(([, rule = '', body = '']) => {
    const family = /var\(--(display|text)\)/.exec(body)?.[1]
    const weight = /font(?:-weight)?:[^;]*?\b(\d{3})\b/.exec(body)?.[1]
    // A face says what its file may be asked for, and asks for nothing.
    const isFace = rule.trim().endsWith('@font-face')
    if (isFace || (!family && !weight)) return []
    const face = family !== 'display' ? 'text' : /\bitalic\b/.test(body) ? 'italic' : 'display'
    return [{ rule: rule.trim(), asked: { face, weight: Number(weight ?? BODY) } as const }]
  })
}

function askedByFont(font: string): Asked {
  const weight = Number(/\b\d{3}\b/.exec(font)?.[0])
  if (!font.includes('Piazzolla')) return { face: 'text', weight }
  return { face: font.includes('italic') ? 'italic' : 'display', weight }
}

const isKept = ({ face, weight }: Asked): boolean =>
  weight >= KEPT[face].min && weight <= KEPT[face].max

describe('every weight that is asked for is one that is sent', () => {
  it.each(sheets)('in %s', (file) => {
    const missing = askedBy(readFileSync(join(SOURCE, file), 'utf8')).filter(
      ({ asked }) => !isKept(asked),
    )
    expect(missing).toEqual([])
  })

  it.each([
    letterFont('given'),
    letterFont('entered'),
    textFont(600),
    ...(['brand', 'eyebrow', 'title', 'line', 'note'] as const).map((role) => fontOf(role, 40)),
  ])('on a canvas: %s', (font) => expect(isKept(askedByFont(font))).toBe(true))
})
