import { describe, expect, it } from 'vitest'
import { parsePack } from '../../../src/packs/parse-pack.ts'
import { faultsOf, migrations, packText, placesOf, structure, texts } from './small-pack.ts'

describe('the faults of a pack of several lists and languages', () => {
  it('name every game that there is where one does not exist', () => {
    const puzzle = { ...structure.puzzles[0], game: 'chess' }
    const pack = parsePack(packText({ puzzles: [puzzle] }), {
      games: ['anagram', 'go'],
      migrations,
    })
    expect(pack).toMatchObject({ reason: [{ reason: { params: { options: 'anagram, go' } } }] })
  })

  const FULL = {
    glossary: [{ id: 'bond' }],
    cities: [{ id: 'torino' }],
    pledges: [
      { id: 'bike', icon: 'bike' },
      { id: 'mend', icon: 'needle' },
    ],
  }

  it('name what each language lacks of terms, cities and pledges', () => {
    const it = JSON.stringify({
      ...texts,
      language: 'it',
      glossary: { bond: { term: 'Bond', text: 'Un prestito' } },
      cities: { torino: 'Torino' },
      pledges: { bike: 'Pedalo.' },
    })
    const pack = packText(FULL, { puzzles: {} })
    expect(placesOf({ ...pack, texts: { ...pack.texts, it } })).toEqual([
      'en: puzzles.grid',
      'en: glossary.bond',
      'en: cities.torino',
      'en: pledges.bike',
      'en: pledges.mend',
      'it: pledges.mend',
    ])
  })

  it('are that of every id of one list that another has, too', () => {
    const lists = {
      ...FULL,
      facts: [{ id: 'grid', theme: 'x', city: null }],
      glossary: [{ id: 'a' }, { id: 'a' }],
      cities: [{ id: 'grid' }],
      pledges: [
        { id: 'a', icon: 'bike' },
        { id: 'b', icon: 'bike' },
      ],
    }
    const places = placesOf(packText(lists)).filter((place) => place.endsWith('.id'))
    expect(places).toEqual(['facts.0.id', 'glossary.1.id', 'cities.0.id', 'pledges.0.id'])
  })

  it('are none where pledges, terms and cities are all said', () => {
    const said = {
      glossary: { bond: { term: 'Green bond', text: 'A loan.' } },
      cities: { torino: 'Torino' },
      pledges: { bike: 'I cycle.', mend: 'I mend.' },
    }
    expect(faultsOf(packText(FULL, said))).toEqual([])
  })

  it('are told of the structure and of every language at once, and of every damaged file', () => {
    const broken = packText({ id: 'X' }, { title: undefined })
    const it = JSON.stringify({ ...texts, deck: 3 })
    expect(placesOf({ ...broken, texts: { ...broken.texts, it } })).toEqual([
      'id',
      'en: title',
      'it: deck',
    ])
    expect(
      placesOf({ ...packText(), texts: { en: '{', it: '[', es: packText().texts['en'] ?? '' } }),
    ).toEqual(['en', 'it'])
  })

  it('are those of the texts where the structure has none, and the other way round', () => {
    expect(placesOf(packText({}, { title: 3 }))).toEqual(['en: title'])
    expect(placesOf(packText({ id: 3 }))).toEqual(['id'])
  })

  it('are told of a file of texts as a whole by its language, and of a structure by nothing', () => {
    expect(faultsOf({ ...packText(), texts: { it: '3' } })).toMatchObject([
      { where: 'it', reason: { code: 'pack.reason.wrong', params: { where: '/', found: '3' } } },
    ])
    expect(faultsOf({ structure: '{"format":3}', texts: {} })).toEqual([
      { where: '', reason: { code: 'pack.reason.newer' } },
    ])
  })

  it('are that a text is missing in its language, and that any other field is', () => {
    expect(faultsOf(packText({ id: undefined }))).toEqual([
      { where: 'id', reason: { code: 'pack.reason.missing', params: { where: 'id' } } },
    ])
  })

  it('are that a file of texts is of a newer format', () => {
    expect(faultsOf(packText({}, { format: 3 }))).toEqual([
      { where: 'en', reason: { code: 'pack.reason.newer' } },
    ])
  })
})
