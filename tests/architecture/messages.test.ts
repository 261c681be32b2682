import { readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { keysIn, readMessages } from '../../scripts/vite/catalogs.ts'
import { LANGUAGE_TAGS } from '../../src/i18n/languages.ts'
import { parametersOf } from '../support/message-parameters.ts'

const SRC = resolve(import.meta.dirname, '../../src')

function usedKeys(): Set<string> {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  const sources = files
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(SRC, name), 'utf8'))
  return new Set(sources.flatMap(keysIn))
}

const english = readMessages('en')
const used = usedKeys()

describe('the catalogues', () => {
  it.each(LANGUAGE_TAGS)('%s has every message that the code uses', (language) => {
    const messages = readMessages(language)
    expect([...used].filter((key) => !Object.hasOwn(messages, key))).toEqual([])
  })

  it.each(LANGUAGE_TAGS)('%s has no message that the code does not use', (language) => {
    expect(Object.keys(readMessages(language)).filter((key) => !used.has(key))).toEqual([])
  })

  it.each(LANGUAGE_TAGS)('%s names the same parameters as English in each message', (language) => {
    const messages = readMessages(language)
    const differing = Object.keys(english).filter(
      (key) => parametersOf(english[key] ?? '').join() !== parametersOf(messages[key] ?? '').join(),
    )
    expect(differing).toEqual([])
  })

  it('a key that is misspelt in the code would be found', () => {
    expect(used.size).toBeGreaterThan(100)
    expect(Object.hasOwn(english, 'app.noSuchKey')).toBe(false)
  })

  it('no message stands in the code as a sentence', () => {
    const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    // Text between tags, or in an attribute that is read out: both must come from a catalogue.
    const spoken = />\s*[A-Z][a-z]+ [a-z]+[^<{]*<\/|(?:aria-label|title|alt|placeholder)="[A-Z]/
    const faults = files
      .filter((name) => name.endsWith('.tsx') && !name.endsWith('crash-screen.tsx'))
      .filter((name) => spoken.test(readFileSync(join(SRC, name), 'utf8')))
    expect(faults).toEqual([])
  })
})
