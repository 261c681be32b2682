import { readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const SRC = resolve(import.meta.dirname, '../../src')

/** Files with something at module scope that changes, and why it is not a visit's. */
const KEEPS: Readonly<Record<string, string>> = {
  'art/small-emblem.ts': 'it counts drawings, so that no two on a page share an id',
  'cli/netzero.ts': 'a program runs once',
  'formats/line/read-table-row.ts': 'the header that was read last, by its text',
  'games/letter-sudoku/core/conflicts.ts': 'what follows from a board, as long as the board lives',
  'games/letter-sudoku/core/solver/band-search.ts': 'the solver works in memory that it uses again',
  'games/letter-sudoku/core/techniques/forcing/visit-case-chains.ts':
    'the search works in memory that it uses again',
  'games/letter-sudoku/core/techniques/forcing/visit-forcing-chains.ts':
    'the search works in memory that it uses again',
  'games/letter-sudoku/maker/maker-worker.ts': 'it is a worker of its own, and ends with it',
  'i18n/formats.ts': 'formatters of a language, which are the same for everybody',
  'session/save-file.ts': 'the text of a puzzle, as long as the puzzle lives',
  'trusted/create-policy.ts':
    'a page may make a policy of Trusted Types once, so what it trusted is kept',
}

/** Files that set something on a global object, and what gives it back. */
const SETS: Readonly<Record<string, string>> = {
  'app/tell-rest.ts': '`atRest`: the end of the visit',
  'app/start-app.tsx': 'how Preact waits, and the title: the end of the visit',
  'app/screens/current-screen.tsx': 'the title: the end of the visit',
  'platform/sound-player.ts': 'Howler: the end of the scheduler closes what it opened',
}

const CHANGES =
  /^(?:export )?(?:let |const \w+(?:: [^=\n]+)? = new (?:Weak)?(?:Map|Set)(?:<.*>)?\(\)$)/m
const GLOBALS =
  /\b(?:window|globalThis|document|options|Howler|shared)\.\w+ (?:\?\?|\|\||&&)?= (?!=)/

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /(?<!\.d)\.tsx?$/.test(name))

const filesWith = (pattern: RegExp): string[] =>
  files.filter((file) => pattern.test(readFileSync(join(SRC, file), 'utf8'))).toSorted()

describe('nothing that belongs to a visit outlives it in a module', () => {
  it('what changes at module scope is listed, with whose it is', () => {
    expect(filesWith(CHANGES)).toEqual(Object.keys(KEEPS).toSorted())
  })

  it('what is set on a global object is listed, with what gives it back', () => {
    expect(filesWith(GLOBALS)).toEqual(Object.keys(SETS).toSorted())
  })

  it.each([
    'let stage = null',
    'export let count = 0',
    'const entries = new Map<string, Entry>()',
    'const seen: WeakSet<object> = new WeakSet()',
  ])('%s would be found', (line) => expect(line).toMatch(CHANGES))

  it.each(['window.atRest = tell', 'document.title = title', 'options.debounce ??= run'])(
    '%s would be found, too',
    (line) => expect(line).toMatch(GLOBALS),
  )

  it.each([
    '  let inside = 0',
    'const NAMES = new Set(["a"])',
    'const made = document.title === title',
  ])('%s is no fault', (line) => {
    expect(line).not.toMatch(CHANGES)
    expect(line).not.toMatch(GLOBALS)
  })
})
