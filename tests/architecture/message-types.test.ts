import { readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { areaOf, messageFiles } from '../../scripts/messages/message-folders.mjs'
import { allMessageTypes, messageTypes } from '../../scripts/messages/message-types.mjs'

const ROOT = resolve(import.meta.dirname, '../..')
const TYPES = join(ROOT, 'src/kit/messages')

const files = messageFiles('en')

const areas = files.map(areaOf).toSorted()

const messagesIn = (file: string): Record<string, string> =>
  JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>

describe('the types of messages are those of the English catalogue (`npm run messages` makes them)', () => {
  it.each(files.map((file) => [areaOf(file), file]))('%s', async (area, file) => {
    const kept = readFileSync(join(TYPES, `${area}.ts`), 'utf8')
    expect(kept).toBe(await messageTypes(area, messagesIn(file)))
  })

  it('all areas, and no other', async () => {
    const names = ['message-params', ...areas].map((name) => `${name}.ts`)
    expect(readdirSync(TYPES).sort()).toEqual(names.sort())
    expect(readFileSync(join(TYPES, 'message-params.ts'), 'utf8')).toBe(
      await allMessageTypes(areas),
    )
  })
})

it('a plural takes a number, a `select` one of its cases, and `other {}` is no case', async () => {
  const types = await messageTypes('an-area', {
    'a.plural': '{count, plural, one {# in {box}} other {# in {box}}}',
    'a.select': '{kind, select, row {in row {number}} column {in column {number}} other {}}',
    'a.other': '{kind, select, row {a row} other {another}}',
    'a.bare': 'nothing',
  })
  expect(types).toContain("'a.plural': { count: number; box: Plain }")
  expect(types).toContain("'a.select': { kind: 'row' | 'column'; number: Plain }")
  expect(types).toContain("'a.other': { kind: 'row' | 'other' }")
  expect(types).toContain("'a.bare': Record<never, never>")
})

it('the command that makes them is there, by the name that documents and files give', () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>
  }
  expect(scripts['messages']).toBe('node scripts/message-types.mjs')
})
