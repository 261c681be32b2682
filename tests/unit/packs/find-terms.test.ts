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
