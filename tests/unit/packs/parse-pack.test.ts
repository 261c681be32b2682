import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPackText } from '../../../scripts/packs/read-pack.ts'
import { GAMES, GAME_IDS } from '../../../src/games/registry.ts'
import { parsePack, parsePackFiles, parsePackId } from '../../../src/packs/parse-pack.ts'
import { faultsOf, games, migrations, packText, placesOf, structure, texts } from './small-pack.ts'

describe('a pack', () => {
  it('has its texts in the languages that were fetched', () => {
    const it = JSON.stringify({ ...texts, language: 'it', title: 'Titolo' })
    const pack = parsePack(
      { ...packText(), texts: { ...packText().texts, it } },
      { games, migrations },
    )
    expect(pack).toMatchObject({
      ok: true,
      value: {
        id: 'test',
        languages: ['en', 'it'],
        title: { text: { en: 'Title', it: 'Titolo' } },
        puzzles: [{ id: 'grid', title: { text: { en: 'Grid', it: 'Grid' } } }],
        facts: [{ id: 'fact', source: null, text: { text: { en: 'Wind', it: 'Wind' } } }],
        brand: null,
        booth: null,
        pledges: [],
      },
    })
  })

  it('hands each game its structure and its own texts', () => {
    const own = { grid: { title: 'Grid', deck: 'Deck', texts: { clue: 'A clue' } } }
    const pack = parsePack(packText({}, { puzzles: own }), { games, migrations })
    expect(pack.ok && pack.value.puzzles[0]?.file).toEqual({
      spec: {},
      texts: { en: { clue: 'A clue' } },
    })
  })

  it('has room for cities, pledges, terms, a brand and a booth', () => {
    const pack = parsePack(
      packText(
        {
          cities: [{ id: 'torino' }],
          pledges: [
            { id: 'bike', icon: 'bike' },
            { id: 'mend', icon: 'needle' },
          ],
          glossary: [{ id: 'bond' }],
          brand: { name: 'Torino', button: { light: '#112233', dark: '#aabbcc' } },
          booth: { idle: 60 },
        },
        {
          cities: { torino: 'Torino' },
          pledges: { bike: 'I cycle.', mend: 'I mend.' },
          glossary: { bond: { term: 'Green bond', text: 'A loan.' } },
        },
      ),
      { games, migrations },
    )
    expect(pack).toMatchObject({
      ok: true,
      value: {
        cities: [{ id: 'torino', name: { text: { en: 'Torino' } } }],
        pledges: [{ icon: 'bike', text: { text: { en: 'I cycle.' } } }, { id: 'mend' }],
        glossary: [{ term: { text: { en: 'Green bond' } } }],
        brand: { name: 'Torino' },
        booth: { idle: 60 },
      },
    })
  })

  it('has the content of each puzzle, fact, term, pledge and of its brand as the files have it', () => {
    const source = { publication: 'Paper', link: 'https://a.eu/x' }
    const pack = parsePack(
      packText(
        {
          facts: [{ id: 'fact', theme: 'energy', city: null, source }],
          glossary: [{ id: 'bond' }],
          pledges: [
            { id: 'bike', icon: 'wheel' },
            { id: 'mend', icon: 'needle' },
          ],
          brand: { logo: 'logo.svg' },
          booth: {},
        },
        {
          glossary: { bond: { term: 'Green bond', text: 'A loan.' } },
          pledges: { bike: 'I cycle.', mend: 'I mend.' },
        },
      ),
      { games, migrations },
    )
    expect(pack.ok && pack.value).toEqual({
      id: 'test',
      languages: ['en', 'it'],
      title: { text: { en: 'Title' } },
      edition: { text: { en: 'Edition' } },
      deck: { text: { en: 'Deck' } },
      puzzles: [
        {
          id: 'grid',
          game: 'letter-sudoku',
          minutes: 5,
          title: { text: { en: 'Grid' } },
          deck: { text: { en: 'Nine letters' } },
          file: { spec: {}, texts: {} },
        },
      ],
      facts: [{ id: 'fact', theme: 'energy', source, text: { text: { en: 'Wind' } } }],
      glossary: [
        { id: 'bond', term: { text: { en: 'Green bond' } }, text: { text: { en: 'A loan.' } } },
      ],
      cities: [],
      pledges: [
        { id: 'bike', icon: 'wheel', text: { text: { en: 'I cycle.' } } },
        { id: 'mend', icon: 'needle', text: { text: { en: 'I mend.' } } },
      ],
      brand: { logo: 'logo.svg' },
      booth: {},
    })
  })

  it('keeps fields that nobody knows, for whoever writes it back', () => {
    const files = parsePackFiles(
      packText({ mascot: 'Toro', facts: [{ ...structure.facts[0], rank: 1 }] }, { jingle: 'la' }),
      { games, migrations },
    )
    expect(files).toMatchObject({
      ok: true,
      value: {
        structure: { mascot: 'Toro', facts: [{ rank: 1 }] },
        texts: { en: { jingle: 'la' } },
      },
    })
  })

  it('that is built in loses no field when it is read and written', () => {
    const text = readPackText()
    const files = parsePackFiles(text, { games: GAME_IDS, migrations })
    if (!files.ok) throw new Error(JSON.stringify(files.reason))
    expect(files.value.structure).toMatchObject(JSON.parse(text.structure))
    for (const [language, said] of Object.entries(text.texts))
      expect(files.value.texts[language]).toMatchObject(JSON.parse(said))
  })

  it('that is built in has no fault, nor has any of its puzzles', async () => {
    const pack = parsePack(readPackText(), { games: GAME_IDS, migrations })
    if (!pack.ok) throw new Error(JSON.stringify(pack.reason))
    for (const { game, file } of pack.value.puzzles)
      expect((await GAMES[game as keyof typeof GAMES].loadGame()).faultsOf(file)).toEqual([])
  })
})

describe('the faults of a pack', () => {
  it('are told all at once, in the order of the file, each with its place', () => {
    const broken = packText(
      {
        languages: [],
        puzzles: [
          { id: 'Grid', game: 'letter-sudoku', spec: {} },
          { id: 'two', game: 'letter-sudoku', minutes: 500, spec: {} },
        ],
      },
      { title: ' ', deck: undefined },
    )
    expect(placesOf(broken)).toEqual([
      'languages',
      'puzzles.0.id',
      'puzzles.0.minutes',
      'puzzles.1.minutes',
      'en: title',
      'en: deck',
    ])
  })

  it('say what is missing', () => {
    expect(faultsOf(packText({}, { deck: undefined }))).toEqual([
      {
        where: 'en: deck',
        reason: { code: 'pack.reason.textMissing', params: { where: 'deck', language: 'en' } },
      },
    ])
  })

  it('say what was expected in words, and what was found', () => {
    const puzzle = { ...structure.puzzles[0], minutes: 'five' }
    expect(faultsOf(packText({ puzzles: [puzzle] }))).toEqual([
      {
        where: 'puzzles.0.minutes',
        reason: {
          code: 'pack.reason.wrong',
          params: { where: 'puzzles.0.minutes', expected: 'number', options: '', found: '"five"' },
        },
      },
    ])
  })

  it('name a game that does not exist, with those that do', () => {
    const puzzle = { ...structure.puzzles[0], game: 'chess' }
    expect(faultsOf(packText({ puzzles: [puzzle] }))).toEqual([
      {
        where: 'puzzles.0.game',
        reason: {
          code: 'pack.reason.wrong',
          params: {
            where: 'puzzles.0.game',
            expected: 'choice',
            options: 'letter-sudoku',
            found: '"chess"',
          },
        },
      },
    ])
  })

  it('name every text that a language lacks', () => {
    expect(faultsOf(packText({}, { facts: {}, puzzles: {} }))).toEqual([
      {
        where: 'en: puzzles.grid',
        reason: {
          code: 'pack.reason.textMissing',
          params: { where: 'puzzles.grid', language: 'en' },
        },
      },
      {
        where: 'en: facts.fact',
        reason: {
          code: 'pack.reason.textMissing',
          params: { where: 'facts.fact', language: 'en' },
        },
      },
    ])
  })

  it('name every id that is used twice, whatever it is used for', () => {
    const twice = packText({ facts: [...structure.facts, { id: 'grid', theme: 'x', city: null }] })
    expect(faultsOf(twice)).toContainEqual({
      where: 'facts.1.id',
      reason: { code: 'pack.reason.idTwice', params: { id: 'grid' } },
    })
  })

  it('are that a pledge is alone, or one too many', () => {
    const pledges = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ id: `p${index}`, icon: 'bike' }))
    expect(placesOf(packText({ pledges: pledges(1) }))).toEqual(['pledges'])
    expect(placesOf(packText({ pledges: pledges(9) }))).toEqual(['pledges'])
  })

  it.each([
    ['that is no JSON', '<!doctype html>', 'pack.reason.notJson'],
    ['of a newer format', JSON.stringify({ ...structure, format: 3 }), 'pack.reason.newer'],
    ['without a format', JSON.stringify({ ...structure, format: undefined }), 'pack.reason.wrong'],
    ['of half a format', JSON.stringify({ ...structure, format: 1.5 }), 'pack.reason.wrong'],
    ['that is a list', '[]', 'pack.reason.wrong'],
  ])('are that of a file %s', (_name, text, code) => {
    const faults = faultsOf({ structure: text, texts: {} })
    expect(faults.map(({ reason }) => reason.code)).toEqual([code])
  })

  it('name the language whose file is damaged', () => {
    const text = { ...packText(), texts: { ...packText().texts, it: '{"format":' } }
    expect(faultsOf(text)).toEqual([{ where: 'it', reason: { code: 'pack.reason.notJson' } }])
  })

  it('are found in anything at all, without an exception', () => {
    const any = fc.oneof(fc.json(), fc.string())
    fc.assert(
      fc.property(any, any, (one, other) => {
        expect(faultsOf({ structure: one, texts: { en: other } }).length).toBeGreaterThan(0)
      }),
    )
  })

  it('are found in a file that was cut off anywhere', () => {
    const { structure: whole } = packText()
    for (let end = 0; end < whole.length; end += 7)
      expect(faultsOf({ structure: whole.slice(0, end), texts: {} })).toHaveLength(1)
  })
})

it('an id of a pack is short, and can stand in an address', () => {
  expect(parsePackId('torino-2026')).toEqual({ ok: true, value: 'torino-2026' })
  for (const id of ['', '../x', 'A', 'a/b', '-a', 'a'.repeat(65)])
    expect(parsePackId(id)).toEqual({
      ok: false,
      reason: { code: 'pack.reason.unknown', params: { pack: id } },
    })
})
