import { describe, expect, it } from 'vitest'
import {
  isAnyOf,
  isList,
  localized,
  msg,
  reasonText,
  sameText,
  spokenAs,
} from '../../../src/kit/text.ts'
import type { Param } from '../../../src/kit/text.ts'
import { madeUpText as made } from '../../support/made-up.ts'

const close = msg('app.close')
const left = msg('grid.left', { count: 2 })

describe('a text', () => {
  it('can be read aloud in other words, and is written as before', () => {
    expect(spokenAs(left, close)).toEqual({ ...left, spoken: close })
    expect(left).not.toHaveProperty('spoken')
  })

  it('that says a refusal has its code as key, and its parameters where there are any', () => {
    expect(reasonText({ code: 'pack.reason.newer' })).toEqual({ key: 'pack.reason.newer' })
    const params = { pack: 'torino' }
    expect(reasonText({ code: 'pack.reason.unknown', params })).toEqual({
      key: 'pack.reason.unknown',
      params,
    })
  })

  it('of a pack has its languages', () => {
    expect(localized({ en: 'Sun', it: 'Sole' })).toEqual({ text: { en: 'Sun', it: 'Sole' } })
  })
})

describe('a parameter', () => {
  const kinds: [string, Param, { list: boolean; anyOf: boolean }][] = [
    ['a word', 'G', { list: false, anyOf: false }],
    ['a number', 3, { list: false, anyOf: false }],
    ['a text', close, { list: false, anyOf: false }],
    ['a list', ['A', 'B'], { list: true, anyOf: false }],
    ['alternatives', { anyOf: ['A', 'B'] }, { list: false, anyOf: true }],
  ]

  it.each(kinds)('that is %s is told from the others', (_, param, { list, anyOf }) => {
    expect([isList(param), isAnyOf(param)]).toEqual([list, anyOf])
  })

  const with_ = (param: Param) => made('a', { param })
  const values: readonly Param[] = [
    'G',
    3,
    close,
    left,
    ['G'],
    ['G', 'O'],
    ['O', 'O'],
    [close],
    { anyOf: ['G'] },
    { anyOf: ['G', 'O'] },
    { anyOf: ['O', 'O'] },
    localized({ en: 'G' }),
  ]

  it('makes two texts the same only where it is the same in kind and content', () => {
    for (const [index, one] of values.entries())
      for (const [at, other] of values.entries())
        expect(sameText(with_(one), with_(other)), `${index} and ${at}`).toBe(index === at)
  })

  it('is compared by what it says, not by which object says it', () => {
    const copies: readonly [Param, Param][] = [
      [
        ['G', close],
        ['G', msg('app.close')],
      ],
      [{ anyOf: ['G', close] }, { anyOf: ['G', msg('app.close')] }],
      [msg('grid.left', { count: 2 }), left],
    ]
    for (const [one, other] of copies) expect(sameText(with_(one), with_(other))).toBe(true)
  })

  it('that only one of two texts has makes them differ', () => {
    expect(sameText(made('a', { param: 'G' }), made('a'))).toBe(false)
    expect(sameText(made('a'), made('a', { param: 'G' }))).toBe(false)
    expect(sameText(made('a', { param: 'G', more: 1 }), made('a', { param: 'G' }))).toBe(false)
  })
})

it('texts of a pack that are written alike are still two', () => {
  expect(sameText(localized({ en: 'Sun' }), localized({ en: 'Sun' }))).toBe(false)
  expect(sameText(close, localized({ en: 'Sun' }))).toBe(false)
})
