import { afterEach, expect, it, vi } from 'vitest'
import { languageName } from '../../../src/i18n/language-name.ts'

afterEach(() => vi.restoreAllMocks())

it('a language of the game has its own name, whoever reads it', () => {
  expect(languageName('it', 'es')).toEqual({ name: 'Italiano', language: 'it' })
  expect(languageName('en', 'en')).toEqual({ name: 'English', language: 'en' })
})

it.each([
  ['en', 'Portuguese', 'Brazilian Portuguese'],
  ['it', 'Portoghese', 'Portoghese brasiliano'],
  ['es', 'Portugués', 'Portugués de Brasil'],
])(
  'any other is named in the language of whoever reads %s, as a word that stands alone',
  (reader, pt, br) => {
    expect(languageName('pt', reader)).toEqual({ name: pt, language: reader })
    expect(languageName('pt-BR', reader)).toEqual({ name: br, language: reader })
  },
)

it('what has no name is shown by its tag: private tags, unknown ones, and what is no tag at all', () => {
  for (const tag of ['x-0', 'qqq', 'no tag', ''])
    expect(languageName(tag, 'en')).toEqual({ name: tag, language: 'en' })
})

it('in a browser without the reader’s language, the tag is shown and no name in a third language', () => {
  vi.spyOn(Intl.DisplayNames, 'supportedLocalesOf').mockReturnValue([])
  expect(languageName('pt', 'mt').name).toBe('pt')
})
