import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { entrySchema, knownEntry } from '../../../../src/kiosk/journal/journal-entry.ts'
import { errorEvent } from '../../../../src/kiosk/journal/recorder/error-event.ts'

const page = readFileSync('docs/journal.md', 'utf8')
const examples = [...page.matchAll(/^\{"format".*\}$/gm)].map(
  ([line]) => JSON.parse(line) as Record<string, unknown>,
)
const [first = {}] = examples

describe('docs/journal.md', () => {
  it('has an example of each kind, and each is an entry as it stands', () => {
    const kinds = entrySchema.options.map(({ entries }) => entries.kind.literal)
    expect(examples.map(({ kind }) => kind as string).toSorted()).toEqual(kinds.toSorted())
    for (const example of examples) expect(knownEntry(example)).toEqual(example)
  })

  it('names every field', () => {
    for (const { entries } of entrySchema.options)
      for (const field of Object.keys(entries)) expect(page).toContain(`\`${field}\``)
  })

  it('names every value that a field can be', () => {
    for (const { entries } of entrySchema.options)
      for (const schema of Object.values(entries) as { type: string; options?: unknown }[])
        if (schema.type === 'picklist')
          for (const value of schema.options as string[]) expect(page).toContain(`\`"${value}"\``)
  })
})

describe('an entry', () => {
  it('of a kind, or a format, that is not known here is skipped', () => {
    expect(knownEntry({ ...first, kind: 'voted' })).toBeNull()
    expect(knownEntry({ ...first, format: 2 })).toBeNull()
    expect(knownEntry(null)).toBeNull()
  })

  it('is read without the fields that are not known here', () => {
    expect(knownEntry({ ...first, later: 1 })).toEqual(first)
  })

  it('that lacks a field, or has another thing in it, is none', () => {
    for (const example of examples)
      for (const field of Object.keys(example)) {
        const { [field]: _, ...rest } = example
        expect(v.is(entrySchema, rest), field).toBe(false)
        expect(v.is(entrySchema, { ...example, [field]: { no: 1 } }), field).toBe(false)
      }
  })
})

describe('an error', () => {
  it('is kept by its name and its message, without addresses and not in full length', () => {
    const fault = new TypeError('Failed to fetch https://host/?pack=mine#/at/123 (blob:null/12)')
    expect(errorEvent(fault)).toEqual({
      kind: 'error',
      code: 'TypeError',
      text: 'Failed to fetch … (…)',
    })
    expect(errorEvent('text')).toEqual({ kind: 'error', code: 'Error', text: 'text' })
    const long = errorEvent(new Error('long '.repeat(100)))
    expect('text' in long && long.text).toHaveLength(300)
  })

  it('makes an entry, whatever was thrown', () => {
    for (const fault of [
      null,
      undefined,
      Symbol('x'),
      {},
      '',
      Object.assign(new Error(), { name: '' }),
    ])
      expect(knownEntry({ ...first, ...errorEvent(fault) })?.kind).toBe('error')
  })
})
