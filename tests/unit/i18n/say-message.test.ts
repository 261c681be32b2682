import { compileMessage } from '@lingui/message-utils/compileMessage'
import { describe, expect, it } from 'vitest'
import { formatsOf } from '../../../src/i18n/formats.ts'
import { sayMessage } from '../../../src/i18n/say-message.ts'
import type { CompiledMessage } from '../../../src/i18n/say-message.ts'

function said(language: string, text: string, params: Record<string, string | number> = {}) {
  return sayMessage(compileMessage(text) as CompiledMessage, {
    formats: formatsOf(language),
    plural: new Intl.PluralRules(language),
    value: (name) => params[name] ?? '',
  })
}

describe('a message', () => {
  it('says its words and fills in its parameters', () => {
    expect(said('en', 'Row {row}: {content}', { row: 4, content: 'empty' })).toBe('Row 4: empty')
  })

  it('takes the case of the very number before that of its category', () => {
    const text = '{count, plural, =0 {none} =1 {a single one} one {# one} other {# of them}}'
    expect([0, 1, 2].map((count) => said('en', text, { count }))).toEqual([
      'none',
      'a single one',
      '2 of them',
    ])
  })

  it('writes the number of a plural as the language does', () => {
    const text = '{count, plural, one {# thing} many {# of things} other {# things}}'
    expect(said('en', text, { count: 12345 })).toBe('12,345 things')
    expect(said('es', text, { count: 12345 })).toBe('12.345 things')
    expect(said('es', text, { count: 1_000_000 })).toBe('1.000.000 of things')
  })

  it('has a plural and a choice within each other, each number in its own place', () => {
    const text =
      '{a, plural, one {# cat and {b, plural, one {# dog} other {# dogs}} in {kind, select, row {row #} other {a box}}} other {}}'
    expect(said('en', text, { a: 1, b: 3, kind: 'row' })).toBe('1 cat and 3 dogs in row 1')
    expect(said('en', text, { a: 1, b: 1, kind: 'box' })).toBe('1 cat and 1 dog in a box')
  })

  it('leaves a number sign alone that stands outside of a plural, or in a parameter', () => {
    expect(said('en', 'No. #{name}', { name: 'x' })).toBe('No. #x')
    expect(said('en', '{n, plural, other {#: {name}}}', { n: 2, name: '#' })).toBe('2: #')
  })

  it('writes percentages as the language does', () => {
    expect(said('en', '{part, number, percent}', { part: 0.85 })).toBe('85%')
    expect(said('es', '{part, number, percent}', { part: 0.85 })).toBe('85\u00a0%')
  })

  it('writes a number without a style as the language does, also where it comes as text', () => {
    expect(said('en', '{n, number}', { n: 12345.5 })).toBe('12,345.5')
    expect(said('es', '{n, number}', { n: '12345.5' })).toBe('12.345,5')
    expect(said('en', '{n, plural, one {# cell} other {# cells}}', { n: '1' })).toBe('1 cell')
  })

  it('takes the case of a choice that bears its name, else the other, else says nothing', () => {
    const text = '{kind, select, row {a row} other {a place}}'
    expect(said('en', text, { kind: 'row' })).toBe('a row')
    for (const kind of ['box', 'toString', '']) expect(said('en', text, { kind })).toBe('a place')
    const speech = { formats: formatsOf('en'), plural: new Intl.PluralRules('en') }
    const message: CompiledMessage = ['In ', ['kind', 'select', { row: ['a row'] }]]
    expect(sayMessage(message, { ...speech, value: () => 'box' })).toBe('In ')
  })
})
