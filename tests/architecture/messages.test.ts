import { readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { messageFiles } from '../../scripts/messages/message-folders.mjs'
import { keysIn, readMessages } from '../../scripts/vite/catalogs.ts'
import { LANGUAGE_TAGS } from '../../src/i18n/languages.ts'
import { parametersOf } from '../support/message-parameters.ts'

const SRC = resolve(import.meta.dirname, '../../src')

const missingIn = (messages: object, keys: Iterable<string>): string[] =>
  [...keys].filter((key) => !Object.hasOwn(messages, key))

/** The game that a path below `src/games` belongs to, else ''. */
const gameIn = (path: string): string =>
  /(?:^|\/)games\/([^/]+)\//.exec(path.replaceAll('\\', '/'))?.[1] ?? ''

/** Each key that stands in the code, with the games whose code says it ('' for all other code). */
function usedKeys(): Map<string, Set<string>> {
  const used = new Map<string, Set<string>>()
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  for (const name of files.filter((each) => /\.tsx?$/.test(each)))
    for (const key of keysIn(readFileSync(join(SRC, name), 'utf8')))
      used.set(key, (used.get(key) ?? new Set()).add(gameIn(name)))
  return used
}

const english = readMessages('en')
const games = usedKeys()
const used = new Set(games.keys())

/** The one game that says a sentence; '' for one that other code says too, or several games. */
function whoSays(key: string): string {
  const [first = '', ...others] = games.get(key) ?? []
  return others.length > 0 ? '' : first
}

describe('the catalogues', () => {
  it.each(LANGUAGE_TAGS)('%s has every message that the code uses', (language) => {
    expect(missingIn(readMessages(language), used)).toEqual([])
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

  it.each([`msg('app.clsoe')`, `say(msg('app.clsoe', { count }))`, `err('app.clsoe', { text })`])(
    'a key that is misspelt in the code would be found: %s',
    (code) => {
      const keys = keysIn(`say(msg('app.close')); ${code}`)
      expect(missingIn(english, keys)).toEqual(['app.clsoe'])
    },
  )

  it('what a single game says stands in its folder, and a folder has only what its game says', () => {
    const faults = messageFiles('en').flatMap((file) => {
      const keys = Object.keys(JSON.parse(readFileSync(file, 'utf8')) as object)
      return keys.filter((key) => whoSays(key) !== gameIn(file)).map((key) => `${file}: ${key}`)
    })
    expect(faults).toEqual([])
    expect(whoSays('app.close')).toBe('')
    expect(whoSays('share.sign.mine')).toBe('city-quiz')
  })

  it('keys are found all over the code', () => {
    expect(used.size).toBeGreaterThan(100)
    expect(used).toContain('app.close')
  })

  it('no sentence for a reader stands in the code', () => {
    const faults = readerFiles().flatMap((name) =>
      sentencesIn(readFileSync(join(SRC, name), 'utf8')).map((text) => `${name}: ${text}`),
    )
    expect(faults).toEqual([])
  })

  it('a sentence in the code would be found', () => {
    expect(sentencesIn('notify("The sounds are gone.")')).toHaveLength(1)
    expect(sentencesIn("const text = 'Solved in ' + time")).toHaveLength(1)
    expect(sentencesIn('say(`you have ${count} cells left!`)')).toHaveLength(1)
    expect(sentencesIn('<p>Play it again</p>')).toHaveLength(1)
    expect(sentencesIn('<img alt="Door" />')).toHaveLength(1)
    expect(sentencesIn("throw new Error('No canvas to draw on')")).toEqual([])
    expect(sentencesIn('// Written to be read.\nclass="button button--primary"')).toEqual([])
  })
})

/**
 * All that a reader may see comes from these. The command line has a catalogue of its own (it speaks
 * English alone), and formats hold names of days and months, and the theme names of typefaces.
 */
function readerFiles(): string[] {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
    .filter((name) => !/^cli\/|^i18n\/fallbacks|^theme\/stand-ins/.test(name.replaceAll('\\', '/')))
}

/** Strings and text between tags that read like words for a reader; what is thrown is for developers. */
function sentencesIn(source: string): string[] {
  const code = source
    .replaceAll(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '')
    .replaceAll(/Error\(\s*(['"`])[^'"`]*\1/g, '')
  const strings = [...code.matchAll(/(['"`])((?:(?!\1)[^\\\n])*)\1/g)].map(
    ([, , text]) => text ?? '',
  )
  const inTags = [...code.matchAll(/>\s*([A-Z][a-z]+ [a-z]+[^<{]*)<\//g)].map(
    ([, text]) => text ?? '',
  )
  const named = [...code.matchAll(/(?:aria-label|title|alt|placeholder)="([A-Z][^"]*)"/g)].map(
    ([, text]) => text ?? '',
  )
  const reads = (text: string): boolean =>
    /^\p{Lu}\p{Ll}+,? (?:\p{Ll}|\$)|^\p{Lu}\p{Ll}+ \p{Ll}+ |\p{L}{2,} \S+.*[^\s.][.!?…]$/u.test(
      text,
    )
  return [...new Set([...strings.filter(reads), ...inTags, ...named])]
}
