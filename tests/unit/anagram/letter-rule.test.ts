import { expect, test } from 'vitest'
import { isLanguageTag, isLetter, letterRule } from '../../../src/games/anagram/core/letter-rule.ts'
import { primaryOf } from '../../../src/games/anagram/core/round-language.ts'

const spelt = (language: string, text: string) => letterRule(language)(text).join(' ')

test('Italian accents fold away', () => {
  expect(spelt('it', 'Città, perché no')).toBe('C I T T A P E R C H E N O')
})

test('Spanish keeps Ñ and folds Á and Ü, however they are encoded', () => {
  expect(spelt('es', 'año pingüino climática')).toBe('A Ñ O P I N G U I N O C L I M A T I C A')
  expect(spelt('es', 'an\u0303o a\u0301rbol')).toBe('A Ñ O A R B O L')
})

test('English accents fold away and punctuation is no letter', () => {
  expect(spelt('en-GB', "café net-zero, o'clock!")).toBe('C A F E N E T Z E R O O C L O C K')
})

test('German keeps its umlauts and spells ß and ẞ as SS', () => {
  expect(spelt('de', 'Wärmestraße')).toBe('W Ä R M E S T R A S S E')
  expect(spelt('de', 'STRAẞE')).toBe('S T R A S S E')
})

test('Greek loses tonos, dialytika and final sigma', () => {
  expect(spelt('el', 'πόλεις')).toBe('Π Ο Λ Ε Ι Σ')
  expect(spelt('el', 'Μαΐου')).toBe('Μ Α Ι Ο Υ')
})

test('a language without a rule of its own keeps every mark', () => {
  expect(spelt('pl', 'łódź')).toBe('Ł Ó D Ź')
  expect(spelt('sv', 'umeå')).toBe('U M E Å')
})

test('upper case follows the language: Turkish i is İ', () => {
  expect(spelt('tr', 'iklim')).toBe('İ K L İ M')
})

test('digits are letters', () => {
  expect(spelt('en', 'CO2')).toBe('C O 2')
})

test('language tags are well-formed or refused', () => {
  expect(['en', 'pt-BR', 'sr-Latn'].every(isLanguageTag)).toBe(true)
  expect(['', '__proto__', 'e', 'en_GB', 'english language'].some(isLanguageTag)).toBe(false)
})

test('only what has a letter or a digit is a letter', () => {
  expect(['A', 'é', 'Ω', '7', '½'].map(isLetter)).toEqual([true, true, true, true, true])
  expect(['!', ' ', '-', '🌳', ''].map(isLetter)).toEqual([false, false, false, false, false])
})

test('a language is known by the first part of its tag, in any case', () => {
  expect(['es-MX', 'ES', 'sr-Latn-RS', ''].map(primaryOf)).toEqual(['es', 'es', 'sr', ''])
  expect(spelt('ES-mx', 'año')).toBe('A Ñ O')
})

test('a tag that is no language is told from one that is', () => {
  expect(isLanguageTag('en')).toBe(true)
  expect(isLanguageTag('en_GB')).toBe(false)
})
