import { readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'
import { MESSAGE_FOLDERS } from '../../scripts/messages/message-folders.mjs'
import { LANGUAGE_TAGS } from '../../src/i18n/languages.ts'

const ROOT = resolve(import.meta.dirname, '../..')

/** Names in a folder, from it, with those in its folders. */
const namesIn = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
    name.replaceAll('\\', '/'),
  )

/** A list of three languages or more; two may be a sample. */
const TAG = `['"](?:${LANGUAGE_TAGS.join('|')})['"]`
const LIST = new RegExp(`\\[\\s*${TAG}(?:,\\s*${TAG}){2,}`)

it('the languages stand in `languages.ts` alone: the build and the browser tests list none', () => {
  const files = ['src', 'scripts', 'tests/e2e']
    .flatMap((folder) => namesIn(folder).map((name) => `${folder}/${name}`))
    .filter((name) => /\.(?:tsx?|mjs|js)$/.test(name) && !name.includes('/node_modules/'))
  expect(files.length).toBeGreaterThan(500)
  expect(files.filter((name) => LIST.test(readFileSync(join(ROOT, name), 'utf8')))).toEqual([])
  expect(LIST.test(`for (const language of ["en",\n'it', 'es'])`)).toBe(true)
})

it('every language has its messages and its first words, and no other has', () => {
  for (const folder of MESSAGE_FOLDERS)
    expect(readdirSync(folder).toSorted(), folder).toEqual(LANGUAGE_TAGS.toSorted())
  const files = LANGUAGE_TAGS.map((tag) => `${tag}.json`)
  expect(readdirSync(join(ROOT, 'src/i18n/first-words')).toSorted()).toEqual(files.toSorted())
})
