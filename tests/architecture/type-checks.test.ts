import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

/**
 * Code is checked in parts (tsconfig.json lists them), each with the globals alone that are there where it
 * runs. A file that one of its imports brings along could add globals to a whole part without anybody
 * noticing, so these tests put a probe into each part and compile all of it.
 */
const ROOT = resolve(import.meta.dirname, '../..')
const TSC = join(ROOT, 'node_modules/typescript/bin/tsc')

const { references } = JSON.parse(readFileSync(join(ROOT, 'tsconfig.json'), 'utf8')) as {
  references: readonly { path: string }[]
}
const parts = references.map(({ path }) => join(ROOT, path))

const tsc = (...args: readonly string[]): string =>
  spawnSync(process.execPath, [TSC, ...args], { cwd: ROOT, encoding: 'utf8' }).stdout

/** The files that a part names, not those that they import, from the root of the project. */
function filesOf(part: string): string[] {
  const { files } = JSON.parse(tsc('--showConfig', '-p', part)) as { files: readonly string[] }
  return files.map((file) =>
    resolve(part, '..', file)
      .slice(ROOT.length + 1)
      .replaceAll('\\', '/'),
  )
}

let folder = ''
beforeAll(() => {
  mkdirSync(join(ROOT, '.cache'), { recursive: true })
  folder = mkdtempSync(join(ROOT, '.cache/type-checks-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What the compiler says of each line when it stands in a part. */
function complaintsOf(part: string, lines: readonly string[]): string[] {
  const config = join(folder, `${part}.json`)
  writeFileSync(join(folder, `${part}-probe.ts`), `${lines.join('\n')}\nexport {}\n`)
  writeFileSync(
    config,
    JSON.stringify({
      extends: `../../tsconfig/${part}.json`,
      compilerOptions: { incremental: false },
      files: [`./${part}-probe.ts`],
    }),
  )
  return tsc('-p', config, '--pretty', 'false')
    .split('\n')
    .filter((line) => line.includes('error TS'))
    .map(
      (line) =>
        /-probe\.ts\((\d+),.*Cannot find name '(\w+)'/.exec(line)?.slice(1).join(' ') ?? line,
    )
}

describe('code knows the globals alone that are there where it runs', () => {
  it.each([
    [
      'core',
      ['document.title', 'process.exit()', 'fetch("")'],
      ['1 document', '2 process', '3 fetch'],
    ],
    ['browser', ['document.title', 'process.exit()', 'Buffer'], ['2 process', '3 Buffer']],
    ['worker', ['caches.keys()', 'document.title', 'process.exit()'], ['2 document', '3 process']],
    [
      'node',
      ['process.exit()', 'document.title', 'localStorage'],
      ['2 document', '3 localStorage'],
    ],
  ] as const)('%s', (part, lines, complaints) => {
    expect(complaintsOf(part, lines)).toEqual(complaints)
  })
})

/** All sources in some folders, and the set-ups at the root. */
function sourcesIn(...folders: readonly string[]): string[] {
  const names = folders.flatMap((place) =>
    readdirSync(join(ROOT, place), { recursive: true, encoding: 'utf8' }).map(
      (name) => `${place}/${name.replaceAll('\\', '/')}`,
    ),
  )
  return [...names, ...readdirSync(ROOT)].filter(isSource)
}

/** Declarations may be named by several parts: they say what the build makes up. */
const isSource = (name: string): boolean =>
  /(?<!\.d)\.tsx?$/.test(name) && !name.includes('/node_modules/')

it('every source is checked, in exactly one part', () => {
  const named = parts.flatMap(filesOf).filter(isSource)
  expect(named.toSorted()).toEqual(sourcesIn('src', 'scripts', 'tests').toSorted())
})
