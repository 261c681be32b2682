import { describe, expect, it } from 'vitest'
import type { Json } from '../../../src/games/contract.ts'
import { structureSchema, textsSchema } from '../../../src/packs/pack-schema.ts'
import { checkShape } from '../../../src/packs/read-file.ts'

type Group = { readonly [key: string]: Json }

const PUZZLE: Group = { id: 'grid', game: 'letter-sudoku', minutes: 5, spec: {} }
const FACT: Group = { id: 'fact', theme: 'energy', city: null }
const COLORS: Group = { light: '#0a1b2c', dark: '#FFEEDD' }
const STRUCTURE: Group = { format: 2, id: 'test', languages: ['en'], puzzles: [PUZZLE] }
const TEXTS: Group = {
  format: 2,
  pack: 'test',
  language: 'en',
  title: 'Title',
  edition: 'Edition',
  deck: 'Deck',
  puzzles: {},
}

const puzzle = (change: object): object => ({ puzzles: [{ ...PUZZLE, ...change }] })
const fact = (change: object): object => ({ facts: [{ ...FACT, ...change }] })
const source = (change: object): object => fact({ source: { publication: 'Paper', ...change } })
const pledges = (count: number): object => ({
  pledges: Array.from({ length: count }, (_, index) => ({ id: `p${index}`, icon: 'bike' })),
})

function placesIn(schema: typeof structureSchema | typeof textsSchema, json: object): string[] {
  // As a file has it: without the fields that are undefined.
  const shape = checkShape(schema, JSON.parse(JSON.stringify(json)) as Json)
  return shape.ok ? [] : shape.reason.map(({ where }) => where)
}

const inStructure = (change: object): string[] =>
  placesIn(structureSchema, { ...STRUCTURE, ...change })
const inTexts = (change: object): string[] => placesIn(textsSchema, { ...TEXTS, ...change })

describe('the structure of a pack', () => {
  it.each([
    ['as little as can be', {}],
    ['ids of letters, digits and dashes', { id: '2-a-b' }],
    ['an id as long as can be', { id: 'a'.repeat(64) }],
    ['a puzzle of a minute', puzzle({ minutes: 1 })],
    ['a puzzle of two hours', puzzle({ minutes: 120 })],
    ['a puzzle that says nothing', puzzle({ spec: null })],
    ['a fact of a city', fact({ city: 'Torino' })],
    ['a fact with a source', source({})],
    ['a source with section and link', source({ section: 'City', link: 'https://a.eu/x' })],
    ['terms and cities', { glossary: [{ id: 'bond' }], cities: [{ id: 'torino' }] }],
    ['two pledges', pledges(2)],
    ['eight pledges', pledges(8)],
    ['an empty brand', { brand: {} }],
    ['a brand', { brand: { name: 'Torino', logo: 'logo.svg', rule: COLORS, button: COLORS } }],
    ['a booth', { booth: {} }],
  ])('may have %s', (_name, change) => expect(inStructure(change)).toEqual([]))

  it.each<[string, object]>([
    ['format', { format: 1 }],
    ['format', { format: '2' }],
    ['id', { id: undefined }],
    ['id', { id: '' }],
    ['id', { id: 'Test' }],
    ['id', { id: '-test' }],
    ['id', { id: 'a_b' }],
    ['id', { id: 'a'.repeat(65) }],
    ['languages', { languages: [] }],
    ['languages', { languages: 'en' }],
    ['languages.0', { languages: [' '] }],
    ['puzzles', { puzzles: [] }],
    ['puzzles', { puzzles: undefined }],
    ['puzzles.0.id', puzzle({ id: undefined })],
    ['puzzles.0.game', puzzle({ game: 'City Quiz' })],
    ['puzzles.0.minutes', puzzle({ minutes: 0 })],
    ['puzzles.0.minutes', puzzle({ minutes: 121 })],
    ['puzzles.0.minutes', puzzle({ minutes: 1.5 })],
    ['puzzles.0.spec', puzzle({ spec: undefined })],
    ['facts.0.id', fact({ id: 'A' })],
    ['facts.0.theme', fact({ theme: '' })],
    ['facts.0.city', fact({ city: '' })],
    ['facts.0.city', fact({ city: undefined })],
    ['facts.0.source.publication', source({ publication: undefined })],
    ['facts.0.source.section', source({ section: ' ' })],
    ['facts.0.source.link', source({ link: 'a.eu' })],
    ['glossary.0.id', { glossary: [{}] }],
    ['cities.0.id', { cities: [{ id: '?' }] }],
    ['pledges', pledges(1)],
    ['pledges', pledges(9)],
    ['pledges.0.icon', { pledges: [{ id: 'a' }, { id: 'b', icon: 'bike' }] }],
    ['pledges.1.id', { pledges: [{ id: 'a', icon: 'bike' }, { icon: 'bike' }] }],
    ['brand.name', { brand: { name: '' } }],
    ['brand.logo', { brand: { logo: '' } }],
    ['brand.rule.dark', { brand: { rule: { light: '#000000' } } }],
    ['brand.rule.light', { brand: { rule: { ...COLORS, light: 'red' } } }],
    ['brand.button.light', { brand: { button: { ...COLORS, light: '#12345' } } }],
    ['brand.button.light', { brand: { button: { ...COLORS, light: '#1234567' } } }],
    ['brand.button.light', { brand: { button: { ...COLORS, light: ' #123456' } } }],
    ['brand.button.dark', { brand: { button: { ...COLORS, dark: '#12345g' } } }],
    ['booth', { booth: 3 }],
  ])('is told at %s where it is %j', (where, change) =>
    expect(inStructure(change)).toEqual([where]),
  )

  it('has no facts, terms and cities where it names none', () => {
    const shape = checkShape(structureSchema, STRUCTURE)
    expect(shape.ok && shape.value).toEqual({ ...STRUCTURE, facts: [], glossary: [], cities: [] })
  })

  it('keeps what it does not know, wherever it stands', () => {
    const extra = { mascot: 'Toro' }
    const json = {
      ...STRUCTURE,
      ...extra,
      puzzles: [{ ...PUZZLE, ...extra }],
      facts: [{ ...FACT, source: { publication: 'Paper', ...extra }, ...extra }],
      glossary: [{ id: 'bond', ...extra }],
      cities: [{ id: 'torino', ...extra }],
      pledges: [
        { id: 'a', icon: 'bike', ...extra },
        { id: 'b', icon: 'bike', ...extra },
      ],
      brand: { rule: { ...COLORS, ...extra }, ...extra },
      booth: extra,
    }
    expect(checkShape(structureSchema, json)).toEqual({ ok: true, value: json })
  })
})

describe('the texts of a pack', () => {
  const said = (change: object): object => ({
    puzzles: { grid: { title: 'Grid', deck: 'Deck', ...change } },
  })

  it.each([
    ['as little as can be', {}],
    ['titles of puzzles', said({})],
    ['what a game says in a puzzle', said({ texts: ['anything', 3] })],
    ['facts, cities and pledges', { facts: { a: 'A' }, cities: { a: 'A' }, pledges: { a: 'A' } }],
    ['terms', { glossary: { bond: { term: 'Bond', text: 'A loan' } } }],
  ])('may have %s', (_name, change) => expect(inTexts(change)).toEqual([]))

  it.each<[string, object]>([
    ['format', { format: 3 }],
    ['pack', { pack: 'Test' }],
    ['language', { language: ' ' }],
    ['title', { title: undefined }],
    ['edition', { edition: '' }],
    ['deck', { deck: 3 }],
    ['puzzles', { puzzles: undefined }],
    ['puzzles.Grid', { puzzles: { Grid: { title: 'Grid', deck: 'Deck' } } }],
    ['puzzles.grid.title', said({ title: ' ' })],
    ['puzzles.grid.deck', said({ deck: undefined })],
    ['facts.a', { facts: { a: '' } }],
    ['facts.A', { facts: { A: 'A' } }],
    ['glossary.bond.term', { glossary: { bond: { text: 'A loan' } } }],
    ['glossary.bond.text', { glossary: { bond: { term: 'Bond', text: '' } } }],
    ['glossary.B', { glossary: { B: { term: 'Bond', text: 'A loan' } } }],
    ['cities.a', { cities: { a: 1 } }],
    ['cities.A', { cities: { A: 'A' } }],
    ['pledges.a', { pledges: { a: null } }],
    ['pledges.A', { pledges: { A: 'A' } }],
  ])('are told at %s where they are %j', (where, change) =>
    expect(inTexts(change)).toEqual([where]),
  )

  it('are read without the white space around them, and with what nobody knows', () => {
    const extra = { jingle: 'la' }
    const json = {
      ...TEXTS,
      ...extra,
      title: ' Title\n',
      puzzles: { grid: { title: 'Grid', deck: 'Deck', ...extra } },
      glossary: { bond: { term: 'Bond', text: 'A loan', ...extra } },
    }
    const shape = checkShape(textsSchema, json)
    expect(shape.ok && shape.value).toEqual({
      ...json,
      title: 'Title',
      facts: {},
      cities: {},
      pledges: {},
    })
  })
})
