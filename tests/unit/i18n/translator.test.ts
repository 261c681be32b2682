import { compileMessage } from '@lingui/message-utils/compileMessage'
import { describe, expect, it } from 'vitest'
import type { Catalog } from '../../../src/i18n/catalogs.ts'
import type { Language } from '../../../src/i18n/languages.ts'
import { createTranslator, pickText } from '../../../src/i18n/translator.ts'
import { localized, spokenAs } from '../../../src/kit/text.ts'
import { madeUpText as made } from '../../support/made-up.ts'

const CATALOG = Object.fromEntries(
  Object.entries({
    cell: '{content} in {place}',
    short: 'r{row}c{column}',
    long: 'row {row}, column {column}',
    found: 'Found: {words}',
    left: '{count, plural, one {# letter} other {# letters}} left',
    plain: 'Done',
  }).map(([key, text]) => [key, compileMessage(text)]),
) as Catalog

const translator = (language: Language = 'en') => createTranslator(language, CATALOG)
const place = { row: 4, column: 7 }
const written = spokenAs(made('short', place), made('long', place))

describe('a translator', () => {
  it('says a message with its parameters, in the numbers and plurals of its language', () => {
    expect(translator().language).toBe('en')
    expect(translator().say(made('plain'))).toBe('Done')
    expect(translator().say(made('left', { count: 1 }))).toBe('1 letter left')
    expect(translator().say(made('left', { count: 12_345 }))).toBe('12,345 letters left')
    expect(translator('es').say(made('left', { count: 12_345 }))).toBe('12.345 letters left')
  })

  it('says texts within texts, and a parameter that is missing as nothing', () => {
    expect(translator().say(made('cell', { content: made('plain'), place: written }))).toBe(
      'Done in r4c7',
    )
    expect(translator().say(made('cell', { content: 'G' }))).toBe('G in ')
  })

  it('joins several as its language does, and alternatives with its “or”', () => {
    const words = ['A', made('plain'), localized({ en: 'Sun', it: 'Sole' })]
    expect(translator().say(made('found', { words }))).toBe('Found: A, Done and Sun')
    expect(translator('it').say(made('found', { words }))).toBe('Found: A, Done e Sole')
    expect(translator().say(made('found', { words: { anyOf: words } }))).toBe(
      'Found: A, Done or Sun',
    )
    expect(translator('it').say(made('found', { words: { anyOf: words } }))).toBe(
      'Found: A, Done o Sole',
    )
  })

  it('reads aloud what is written short, within other texts and lists too', () => {
    const { say, speak } = translator()
    const cell = made('cell', { content: 'G', place: written })
    const list = made('found', { words: [written, 'B'] })
    expect([say(written), say(cell), say(list)]).toEqual(['r4c7', 'G in r4c7', 'Found: r4c7 and B'])
    expect([speak(written), speak(cell), speak(list)]).toEqual([
      'row 4, column 7',
      'G in row 4, column 7',
      'Found: row 4, column 7 and B',
    ])
    expect(speak(made('plain'))).toBe('Done')
  })

  it('shows the key of a message that is not there, so that the gap can be found', () => {
    expect(translator().say(made('no.such.key'))).toBe('no.such.key')
  })
})

describe('a text of a pack', () => {
  it('comes in the language that is asked for, else in English, else in any that there is', () => {
    expect(pickText(localized({ it: 'Sole', en: 'Sun' }), 'en')).toBe('Sun')
    expect(pickText(localized({ it: 'Sole', en: 'Sun' }), 'es')).toBe('Sun')
    expect(pickText(localized({ it: 'Sole', fr: 'Soleil' }), 'es')).toBe('Sole')
    expect(pickText(localized({}), 'es')).toBe('')
    expect(translator('it').say(localized({ it: 'Sole', en: 'Sun' }))).toBe('Sole')
  })
})
