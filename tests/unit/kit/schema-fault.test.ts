import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { schemaFault } from '../../../src/kit/schema-fault.ts'
import { LANGUAGE_TAGS } from '../../../src/i18n/languages.ts'
import { translatorOf } from '../../support/translator.ts'

function faultOf(schema: v.GenericSchema, value: unknown) {
  const { issues } = v.safeParse(schema, value)
  if (!issues) throw new Error('The value is right')
  return schemaFault(issues[0])
}

describe('what a schema finds wrong is told in kinds that every language has words for', () => {
  it.each([
    ['text', v.string(), 3],
    ['text', v.pipe(v.string(), v.nonEmpty()), ''],
    ['number', v.number(), 'x'],
    ['whole', v.pipe(v.number(), v.integer()), 1.5],
    ['whole', v.pipe(v.number(), v.safeInteger()), 1.5],
    ['list', v.array(v.string()), {}],
    ['group', v.object({}), 'x'],
    ['group', v.record(v.string(), v.string()), 3],
    ['id', v.pipe(v.string(), v.regex(/^[a-z]+$/)), 'A B'],
    ['choice', v.picklist(['a', 'b']), 'c'],
    ['choice', v.literal(1), 2],
    ['more', v.pipe(v.array(v.string()), v.minLength(1)), []],
    ['more', v.pipe(v.record(v.string(), v.string()), v.minEntries(1)), {}],
    ['fewer', v.pipe(v.array(v.string()), v.maxLength(0)), ['x']],
    ['larger', v.pipe(v.number(), v.minValue(1)), 0],
    ['smaller', v.pipe(v.number(), v.maxValue(1)), 2],
    ['other', v.boolean(), 1],
  ])('%s', (expected, schema, value) => {
    expect(faultOf(schema, value).expected).toBe(expected)
  })

  it('with the values to choose from, and what was found as the file writes it', () => {
    expect(faultOf(v.picklist(['a', 'b']), 'c')).toEqual({
      expected: 'choice',
      options: 'a, b',
      found: '"c"',
    })
    expect(faultOf(v.string(), ['x'])).toEqual({ expected: 'text', options: '', found: '[…]' })
    expect(faultOf(v.string(), { x: 1 }).found).toBe('{…}')
    expect(faultOf(v.string(), null).found).toBe('null')
  })

  it.each(LANGUAGE_TAGS)('in %s without a word of the schema library', (language) => {
    const { say } = translatorOf(language)
    const params = { where: 'facts.0.city', ...faultOf(v.string(), { city: 1 }) }
    for (const key of ['pack.reason.wrong', 'quiz.reason.wrong'] as const) {
      const text = say({ key, params })
      expect(text).toContain('facts.0.city')
      expect(text).not.toMatch(/\b(?:Object|Array|string|undefined)\b/)
    }
  })
})
