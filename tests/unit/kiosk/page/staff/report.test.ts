import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { beforeAll, describe, expect, it } from 'vitest'
import { readPack } from '../../../../../scripts/packs/read-pack.ts'
import { GAMES, GAME_IDS } from '../../../../../src/games/registry.ts'
import { LANGUAGE_TAGS } from '../../../../../src/i18n/languages.ts'
import type { RoundTally, Tally } from '../../../../../src/kiosk/journal/reading/tallies.ts'
import { headFigures } from '../../../../../src/kiosk/page/staff/panel/today/head-figures.ts'
import { packNames } from '../../../../../src/kiosk/page/staff/panel/today/pack-names.ts'
import type { PackNames } from '../../../../../src/kiosk/page/staff/panel/today/pack-names.ts'
import { drawReport } from '../../../../../src/kiosk/page/staff/report/draw-report.ts'
import { sayReport } from '../../../../../src/kiosk/page/staff/report/say-report.ts'
import { readPdf } from '../../../../support/read-pdf.ts'
import { translatorOf } from '../../../../support/translator.ts'

const require = createRequire(import.meta.url)
const fileOf = (path: string) =>
  new Uint8Array(readFileSync(require.resolve(`@expo-google-fonts/${path}.ttf`)))
const FACES = {
  display: fileOf('piazzolla/800ExtraBold/Piazzolla_800ExtraBold'),
  text: fileOf('commissioner/400Regular/Commissioner_400Regular'),
  bold: fileOf('commissioner/700Bold/Commissioner_700Bold'),
}
const SIGNS = ['aries', 'leo', 'virgo', 'pisces'] as const

const rounds = (begun: number, finished: number, medianTime: number | null): RoundTally => ({
  begun,
  finished,
  givenUp: 0,
  timedOut: begun - finished,
  medianTime,
})

const DAY: Tally = {
  games: {
    anagram: {
      ...rounds(188, 171, 48_000),
      lengths: { short: rounds(150, 140, 45_000), whole: rounds(38, 31, 148_000) },
    },
    'city-quiz': { ...rounds(1204, 1189, 79_000), lengths: { short: rounds(1204, 1189, 79_000) } },
  },
  medianTime: 81_000,
  signs: { pisces: 410, aries: 214, leo: 326, virgo: 239 },
  languages: { it: 1171, en: 148, es: 73 },
  hours: Array.from({ length: 24 }, (_, hour) => (hour > 8 && hour < 18 ? 100 + hour : 0)),
  handOvers: 143,
  matches: 17,
  resets: { idle: 41 },
  errors: 2,
}

/** As much as a booth can ever have to tell. */
const LARGEST: Tally = {
  ...DAY,
  games: Object.fromEntries(
    Array.from({ length: 9 }, (_, game) => [
      `game-${game}`,
      {
        ...rounds(99_999, 99_998, 3_600_000),
        lengths: Object.fromEntries(
          Array.from({ length: 4 }, (_each, length) => [`length-${length}`, rounds(9, 9, 9000)]),
        ),
      },
    ]),
  ),
  signs: Object.fromEntries(Array.from({ length: 24 }, (_, at) => [`sign-number-${at}`, 10_000])),
  languages: Object.fromEntries(Array.from({ length: 24 }, (_, at) => [`x-${at}`, 99_999 - at])),
  hours: Array.from({ length: 24 }, () => 12_345),
}

let names: Record<string, PackNames> = {}
beforeAll(async () => {
  const games = new Map(
    await Promise.all(GAME_IDS.map(async (id) => [id, await GAMES[id].loadGame()] as const)),
  )
  names = Object.fromEntries(
    LANGUAGE_TAGS.map((tag) => [tag, packNames({ pack: readPack(), games }, translatorOf(tag))]),
  )
})

function contentOf(tally: Tally | null, language: (typeof LANGUAGE_TAGS)[number] = 'en') {
  const of = {
    booth: 'Pad. Γ, sala Йордан',
    day: 'Thursday, 7 May 2026',
    made: '7 May 2026 at 18:04',
    entries: 4321,
    names: names[language] as PackNames,
  }
  return sayReport(tally, of, translatorOf(language))
}

const pageOf = async (tally: Tally | null, language: (typeof LANGUAGE_TAGS)[number] = 'en') => {
  const content = contentOf(tally, language)
  return { content, read: await readPdf(await drawReport(content, FACES, new Date(0))) }
}

describe.each(LANGUAGE_TAGS)('the page of a day, in words of %s', (language) => {
  it('says what the panel says, letter by letter, and in that order', async () => {
    const { content, read } = await pageOf(DAY, language)
    const words = translatorOf(language)
    const said = (row: { name: string; finished: string; median: string }) => [
      row.name,
      row.finished,
      row.median,
    ]
    const figure = ({ name, value }: { name: string; value: string }) => [name, value]
    expect(read.texts).toEqual([
      content.booth,
      content.day,
      ...headFigures(DAY, words).flatMap(({ value, name }) => [value, name]),
      content.games.heading,
      content.games.note,
      ...content.games.columns,
      ...content.games.rows.flatMap((game) => [...said(game), ...game.lengths.flatMap(said)]),
      content.signs.heading,
      content.signs.note,
      ...content.signs.rows.flatMap(figure),
      content.languages.heading,
      ...content.languages.rows.flatMap(figure),
      content.hours.heading,
      ...content.hours.rows.flatMap(figure),
      ...content.foot,
    ])
    expect(read).toMatchObject({ pages: 1, language, isTagged: true, missingFaces: [] })
    expect(read.title).toBe(`${content.booth}, ${content.day}`)
  })
})

it('has the numbers of the tally', async () => {
  const { read } = await pageOf(DAY)
  const numbers = ['1,392', '1,360', '01:21', '143', '17', '2', '1189 of 1204', '140 of 150']
  for (const number of [...numbers, '02:28', '410', '1,171', '4,321 entries in the journal'])
    expect(read.texts).toContain(number)
  expect(read.texts).toContain('41 visitors walked off in the middle')
  const signs = SIGNS.map((sign) => names['en']?.sign(sign) ?? '')
  expect(read.texts.filter((text) => signs.includes(text))).toEqual(signs)
})

it('names languages that the game does not speak, in the language of the page', async () => {
  const { content, read } = await pageOf({ ...DAY, languages: { pt: 9, it: 4 } }, 'es')
  expect(content.languages.rows.map(({ name, language }) => [name, language])).toEqual([
    ['Portugués', 'es'],
    ['Italiano', 'it'],
  ])
  expect(read.texts).toContain('Portugués')
})

it('has headings, tables and paragraphs for those who hear it', async () => {
  const { read } = await pageOf(DAY)
  expect(read.tags).toMatchObject({ Document: 1, H1: 1, H2: 4, Table: 5 })
  // Each figure and each row has its own name.
  expect(read.tags['TR']).toBe(6 + 1 + 5 + SIGNS.length + 3 + 9)
})

it('is one page where nobody played, and where there is as much as there can be', async () => {
  const none = await pageOf(null)
  expect(none.read.pages).toBe(1)
  expect(none.read.texts).toContain(translatorOf('en').say({ key: 'booth.staff.none' }))
  expect(none.read.texts.filter((text) => text === '0')).toHaveLength(5)
  const { content, read } = await pageOf(LARGEST)
  expect(read.pages).toBe(1)
  for (const { value } of content.languages.rows) expect(read.texts).toContain(value)
  expect(read.texts.filter((text) => text === '12,345')).toHaveLength(24)
  expect(read.outside).toEqual([])
})

it('is the same file for the same content', async () => {
  const draw = () => drawReport(contentOf(DAY), FACES, new Date(0))
  expect(await draw()).toEqual(await draw())
})
