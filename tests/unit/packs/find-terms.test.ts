import { expect, it } from 'vitest'
import { readPack } from '../../../scripts/packs/read-pack.ts'
import { findTerms } from '../../../src/packs/find-terms.ts'
import { translatorOf } from '../../support/translator.ts'

const { glossary, facts } = readPack()
const { say } = translatorOf('en')
const idsIn = (sentence: string): string[] => findTerms(sentence, glossary, say).map(({ id }) => id)

it('a term is found in one number and the other, and in any case', () => {
  expect(idsIn('A green bond pays for it.')).toEqual(['green-bond'])
  expect(idsIn('Green bonds pay for it.')).toEqual(['green-bond'])
  expect(idsIn('In 52 Pilot Cities and one Pilot City.')).toEqual(['pilot-city'])
})

it('a term is found as whole words only', () => {
  expect(idsIn('Evergreen bondage')).toEqual([])
  expect(idsIn('')).toEqual([])
})

it('the facts that come with the game use its terms', () => {
  const used = new Set(facts.flatMap(({ text }) => idsIn(say(text))))
  expect(used.size).toBeGreaterThan(2)
})

/** A glossary of plain terms in one language. */
const found = (sentence: string, ...terms: string[]): string[] =>
  findTerms(
    sentence,
    terms.map((term) => ({ id: term, term: { text: { en: term } }, text: { text: {} } })),
    say,
  ).map(({ id }) => id)

it('a term’s last letter may give way to an ending of up to three, in each of its words', () => {
  expect(found('Heat pumps and a heat pump', 'Heat pump')).toEqual(['Heat pump'])
  expect(found('Many Mission Cities', 'Mission City')).toEqual(['Mission City'])
  expect(found('The pumping', 'pump')).toEqual([])
})

it('a term of up to three letters has no other ending', () => {
  expect(found('A sun, an oak', 'sun', 'oak')).toEqual(['sun', 'oak'])
  expect(found('Suns and oaks', 'sun', 'oak')).toEqual([])
  expect(found('The bus lanes', 'bus lane')).toEqual(['bus lane'])
  expect(found('Winds and wine', 'wind')).toEqual(['wind'])
})

it('a term is found over any white space, and next to signs, but not within a word or number', () => {
  expect(found('a bus\n lane', 'bus  lane')).toEqual(['bus  lane'])
  expect(found('(bus)', 'bus')).toEqual(['bus'])
  for (const sentence of ['busy', 'abus', 'ébus', 'bus7', '7bus', 'busé'])
    expect(found(sentence, 'bus')).toEqual([])
})

it('signs in a term stand for themselves', () => {
  expect(found('A C+R house', 'C+R')).toEqual(['C+R'])
  expect(found('A CCR house', 'C+R')).toEqual([])
  expect(found('From 1.5 (at most)', '1.5', '(at most)')).toEqual(['1.5', '(at most)'])
  expect(found('From 125', '1.5')).toEqual([])
})

it('terms come in the order of the glossary', () => {
  expect(found('The sun and the oak', 'oak', 'sun')).toEqual(['oak', 'sun'])
})
