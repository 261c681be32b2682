import { describe, expect, it } from 'vitest'
import { localized, sameText } from '../../../src/kit/text.ts'
import { madeUpText as msg } from '../../support/made-up.ts'

const cell = (content: string) => msg('cell', { row: 3, content: msg('letter', { content }) })

describe('two texts', () => {
  it('say the same when keys and parameters agree, however deep', () => {
    expect(sameText(cell('G'), cell('G'))).toBe(true)
    expect(sameText(msg('a'), msg('a', {}))).toBe(true)
    expect(
      sameText(msg('a', { list: ['B', cell('C')] }), msg('a', { list: ['B', cell('C')] })),
    ).toBe(true)
  })

  it('differ in a key, a parameter, its kind, or a list of another length', () => {
    expect(sameText(cell('G'), cell('O'))).toBe(false)
    expect(sameText(msg('a'), msg('b'))).toBe(false)
    expect(sameText(msg('a', { count: 1 }), msg('a', { count: '1' }))).toBe(false)
    expect(sameText(msg('a', { count: 1 }), msg('a', { total: 1 }))).toBe(false)
    expect(sameText(msg('a', { list: ['B'] }), msg('a', { list: ['B', 'C'] }))).toBe(false)
    expect(sameText(msg('a', { list: ['B'] }), msg('a', { list: msg('B') }))).toBe(false)
  })

  it('of a pack are the same only when they are one', () => {
    const text = localized({ en: 'Sun' })
    expect(sameText(text, text)).toBe(true)
    expect(sameText(text, msg('sun'))).toBe(false)
  })
})
