import { describe, expect, it } from 'vitest'
import type { Rect } from '../../../src/kit/rect.ts'
import { FORMATS } from '../../../src/share/card/card-format.ts'
import type { FormatName } from '../../../src/share/card/card-format.ts'
import { TYPE } from '../../../src/share/card/card-type.ts'
import { layOutCard } from '../../../src/share/card/card-layout.ts'
import type { Measure, SpokenWords } from '../../../src/share/card/card-layout.ts'
import { SKY } from '../../../src/theme/tokens.ts'
import { contrastOf } from '../theme/contrast-of.ts'

/** Letters of the display face are wider than those of the text face. */
const measure: Measure = (text, role, size) =>
  [...text].length * size * (role === 'title' ? 0.56 : 0.5)

const ENGLISH: SpokenWords = {
  brand: 'Bright Sparks · Torino 2026',
  eyebrow: 'My city is Gemini',
  title: 'The Experimenter',
  line: 'You run so many pilots at once that half the town is a living lab. The other half is the control group.',
  note: 'Twin sign: Aquarius, The Deep Transformer',
}

const GERMAN: SpokenWords = {
  brand: 'Geistesblitze für klimaneutrale Städte · Ausgabe Turin, Herbst 2026',
  eyebrow: 'Meine Stadt ist der Krebs',
  title: 'Die Gemeinschaftsbaumeisterin',
  line: 'Deine Bürgerversammlungen sind ausgebucht, und dein Beteiligungshaushalt hat eine Warteliste. Niemand geht hungrig nach Hause, und auch nicht früh.',
  note: 'Zwillingszeichen: Steinbock, Die Stadt mit dem langen Atem',
}

const GREEK: SpokenWords = {
  brand: 'Φωτεινές ιδέες · Τορίνο 2026',
  eyebrow: 'Η πόλη μου είναι ο Λέων',
  title: 'Η Πρέσβειρα του κλίματος',
  line: 'Έχετε μια ηλιακή συνοικία-πρότυπο, μια θέση στη μεγάλη σκηνή και έναν δήμαρχο που αναρτά και τα δύο. Για να είμαστε δίκαιοι, βοήθησε κι ο ήλιος.',
  note: 'Δίδυμο ζώδιο: Τοξότης, Η Δικτυωμένη πόλη',
}

const ENDLESS: SpokenWords = {
  ...GERMAN,
  title: 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen',
  line: 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz '.repeat(8),
}

const NAMES = Object.keys(FORMATS) as FormatName[]
const TEXTS = { ENGLISH, GERMAN, GREEK, ENDLESS }

function isInside(inner: Rect, outer: Rect): boolean {
  const slack = 0.01
  return (
    inner.x >= outer.x - slack &&
    inner.y >= outer.y - slack &&
    inner.x + inner.width <= outer.x + outer.width + slack &&
    inner.y + inner.height <= outer.y + outer.height + slack
  )
}

describe.each(NAMES)('a %s card', (name) => {
  const format = FORMATS[name]

  it.each(Object.entries(TEXTS))('keeps all words inside its safe middle: %s', (_, words) => {
    const { lines } = layOutCard(format, words, measure)
    expect(lines.length).toBeGreaterThan(3)
    expect(lines.filter((line) => !isInside(line, format.safe))).toEqual([])
  })

  it.each(Object.entries(TEXTS))('puts no line over another one or the picture: %s', (_, words) => {
    const { lines, hero } = layOutCard(format, words, measure)
    const boxes: Rect[] = [hero, ...lines]
    const touching = boxes.flatMap((a, at) => boxes.slice(at + 1).filter((b) => overlap(a, b)))
    expect(touching).toEqual([])
  })

  it('says every word of an ordinary long translation', () => {
    for (const words of [ENGLISH, GERMAN, GREEK]) {
      const { lines } = layOutCard(format, words, measure)
      for (const role of ['eyebrow', 'title', 'line', 'note'] as const) {
        const said = lines.filter((line) => line.role === role).map(({ text }) => text)
        expect(said.join(' ')).toBe(words[role])
      }
    }
  })

  it('sets long words smaller, and nothing else smaller than it must be', () => {
    const sizeOf = (words: SpokenWords): number =>
      layOutCard(format, words, measure).lines.find(({ role }) => role === 'title')?.size ?? 0
    expect(sizeOf({ ...ENGLISH, title: 'Leo', line: null })).toBe(format.sizes.title)
    expect(sizeOf(GERMAN)).toBeLessThan(format.sizes.title)
  })

  it('has its words end before the sky turns to ember', () => {
    const horizon = format.bands[1]
    for (const words of Object.values(TEXTS))
      for (const line of layOutCard(format, words, measure).lines)
        expect(line.y + line.height).toBeLessThan(horizon)
  })
})

describe('the formats', () => {
  it('are those of stories, posts and previews', () => {
    expect(NAMES.map((name) => [FORMATS[name].width, FORMATS[name].height])).toEqual([
      [1080, 1920],
      [1080, 1080],
      [1200, 630],
    ])
    expect(FORMATS.tall.safe).toMatchObject({ y: 250, height: 1420 })
  })

  it('leave every colour of words readable on every band that words may lie on', () => {
    for (const { color } of Object.values(TYPE).filter((type) => type !== TYPE.brand))
      for (const band of SKY.slice(0, 5))
        expect(contrastOf(color, band)).toBeGreaterThanOrEqual(4.5)
    expect(contrastOf(TYPE.brand.color, SKY[0])).toBeGreaterThanOrEqual(4.5)
  })
})

function overlap(a: Rect, b: Rect): boolean {
  const across = a.x + 0.01 < b.x + b.width && b.x + 0.01 < a.x + a.width
  return across && a.y + 0.01 < b.y + b.height && b.y + 0.01 < a.y + a.height
}
