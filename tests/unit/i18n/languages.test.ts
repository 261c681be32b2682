import { describe, expect, it } from 'vitest'
import {
  DEFAULT_LANGUAGE,
  LANGUAGES,
  LANGUAGE_TAGS,
  isLanguage,
  pickLanguage,
  rankLanguages,
} from '../../../src/i18n/languages.ts'

describe('the languages of the game', () => {
  it('are listed by their own names, as their speakers write them', () => {
    for (const tag of LANGUAGE_TAGS) {
      const named = new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? ''
      expect(LANGUAGES[tag].toLowerCase()).toBe(named.toLowerCase())
    }
  })

  it('are told from other words', () => {
    expect(LANGUAGE_TAGS.every(isLanguage)).toBe(true)
    expect(['', 'xx', 'toString', 'EN'].some(isLanguage)).toBe(false)
  })
})

describe('a reader’s languages', () => {
  it('are those that the game speaks, best first, each once', () => {
    expect(rankLanguages(['de', 'es', 'it', 'es'])).toEqual(['es', 'it'])
    expect(rankLanguages([])).toEqual([])
  })

  it('fold into the language of their region, however they are written', () => {
    expect(rankLanguages(['es-MX', 'IT-ch', 'es'])).toEqual(['es', 'it'])
  })

  it('decide which is spoken, and English is where none is known', () => {
    expect(pickLanguage(['de-AT', 'it-CH', 'es'])).toBe('it')
    expect(pickLanguage(['de', 'toString', ''])).toBe(DEFAULT_LANGUAGE)
    expect(DEFAULT_LANGUAGE).toBe('en')
  })
})
