import { afterEach, describe, expect, it, vi } from 'vitest'
import { FALLBACKS } from '../../../src/i18n/fallbacks.ts'
import type * as Formats from '../../../src/i18n/formats.ts'

/** 7 May 2026, a Thursday. */
const DAY = Date.UTC(2026, 4, 7)

/** The module as in a browser that lacks the data of some languages. */
async function withoutDataOf(...missing: readonly string[]): Promise<typeof Formats> {
  vi.resetModules()
  const real = Intl.ListFormat.supportedLocalesOf.bind(Intl.ListFormat)
  vi.spyOn(Intl.ListFormat, 'supportedLocalesOf').mockImplementation((tags) =>
    real(tags).filter((tag) => !missing.includes(tag)),
  )
  return import('../../../src/i18n/formats.ts')
}

afterEach(() => vi.restoreAllMocks())

describe('a language that the browser knows', () => {
  it('is written as the browser writes it, English as in Europe', async () => {
    const { formatsOf } = await withoutDataOf()
    expect(formatsOf('en').list(['A', 'B', 'C'])).toBe('A, B and C')
    expect(formatsOf('es').list(['R', 'O'], 'disjunction')).toBe('R u O')
    expect(formatsOf('es').list(['A', 'I'])).toBe('A e I')
    expect(formatsOf('es').number(1255)).toBe('1255')
    expect(formatsOf('es').number(0.5, { style: 'percent' })).toBe('50\u00a0%')
    expect(formatsOf('en').day(DAY, { weekday: 'short', day: 'numeric', month: 'long' })).toBe(
      'Thu 7 May',
    )
  })
})

it('the formats of a language are made once', async () => {
  const { formatsOf } = await withoutDataOf('ga')
  expect(formatsOf('it')).toBe(formatsOf('it'))
  expect(formatsOf('ga')).toBe(formatsOf('ga'))
  expect(formatsOf('it')).not.toBe(formatsOf('ga'))
})

it.each([
  ['ga', 'A, B agus C', 'A, B nó C'],
  ['mt', 'A, B u C', 'A, B jew C'],
])('%s has its own words for “and” and “or”', async (language, all, any) => {
  const { list } = (await withoutDataOf('ga', 'mt')).formatsOf(language)
  expect(list(['A', 'B', 'C'])).toBe(all)
  expect(list(['A', 'B', 'C'], 'conjunction')).toBe(all)
  expect(list(['A', 'B', 'C'], 'disjunction')).toBe(any)
})

describe.each(['ga', 'mt'])('%s, in a browser without its data', (language) => {
  const { and, or } = FALLBACKS[language] ?? { and: '', or: '' }

  it('joins lists with its own words', async () => {
    const { list } = (await withoutDataOf('ga', 'mt')).formatsOf(language)
    expect(list([])).toBe('')
    expect(list(['A'])).toBe('A')
    expect(list(['A', 'B'])).toBe(`A ${and} B`)
    expect(list(['A', 'B', 'C'], 'disjunction')).toBe(`A, B ${or} C`)
  })

  it('names days and months as the language does, in full and short', async () => {
    const { day } = (await withoutDataOf('ga', 'mt')).formatsOf(language)
    for (let month = 0; month < 12; month++) {
      const time = Date.UTC(2026, month, 1 + month)
      for (const options of [{ month: 'long' }, { weekday: 'long' }, { weekday: 'short' }] as const)
        expect(day(time, options)).toBe(
          new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(time),
        )
    }
    const written = day(DAY, { weekday: 'long', day: 'numeric', month: 'long' })
    expect(written).toContain(FALLBACKS[language]?.months[4])
    expect(written).toContain(FALLBACKS[language]?.weekdays[4])
    expect(day(DAY, { day: 'numeric', month: 'numeric', year: 'numeric' })).toMatch(
      /^0?7\/0?5\/2026$/,
    )
  })

  it('writes numbers as its country does', async () => {
    const { number } = (await withoutDataOf('ga', 'mt')).formatsOf(language)
    expect(number(1234.5)).toBe('1,234.5')
    expect(number(0.5, { style: 'percent' })).toBe('50%')
  })

  it('is left to the browser where it has the data', async () => {
    const { formatsOf } = await withoutDataOf()
    const options = { day: 'numeric', month: 'long' } as const
    expect(formatsOf(language).day(DAY, options)).toBe(
      new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(DAY),
    )
  })
})
