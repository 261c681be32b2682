import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { SOURCE, idleReplacements, sourcesOf } from '../../scripts/build-phaser.mjs'
import { compareSources } from '../../scripts/phaser/compare-sources.mjs'
import { RECORD, hashSources } from '../../scripts/phaser/record-sources.mjs'
import { RELIED_ON } from '../../scripts/phaser/relied-on.mjs'

interface Record {
  readonly version: string
  readonly files: Readonly<{ [part: string]: string }>
}

const recorded = JSON.parse(readFileSync(RECORD, 'utf8')) as Record
/** Milliseconds: a build on a busy machine. */
const PATIENCE = 120_000
const isThere = (part: string): boolean => existsSync(join(SOURCE, part))

describe('Phaser’s private files', () => {
  let found: Record

  beforeAll(async () => {
    // Throws where a replacement of the prebuild meets nothing.
    found = hashSources(SOURCE, await sourcesOf())
  }, PATIENCE)

  it('are those that were looked through; otherwise each that differs is named, with what to check', () => {
    const advice =
      'When all of them are looked through: node scripts/build-phaser.mjs --record, and commit it.'
    expect(compareSources(recorded, found, isThere), advice).toEqual([])
    expect(found.version).toBe(recorded.version)
  })

  it('have what the game’s own code takes from them', () => {
    const missing = Object.entries(RELIED_ON).flatMap(([part, { words, by }]) => {
      const code = isThere(part) ? readFileSync(join(SOURCE, part), 'utf8') : ''
      const gone = words.filter((word) => !new RegExp(`\\b${word}\\b`).test(code))
      return gone.map((word) => `${part} has no ${word}, which ${by} uses`)
    })
    expect(missing).toEqual([])
    for (const part of Object.keys(RELIED_ON)) expect(found.files[part], part).toMatch(/^used /)
  })
})

describe('a replacement of the prebuild that meets nothing', () => {
  const parts = Object.keys(recorded.files)
  const tokens = new Set(['WEBGL_RENDERER', 'CANVAS_RENDERER'])

  it('is named, by file, by pattern or by switch', () => {
    expect(idleReplacements(parts, tokens)).toEqual([])
    const without = parts.filter((part) => part !== 'math/Matrix4.js')
    expect(idleReplacements(without, tokens)).toEqual(['math/Matrix4.js'])
    const noFilters = parts.filter((part) => !part.startsWith('filters/'))
    expect(idleReplacements(noFilters, tokens)).toEqual([String(/^filters\/[A-Z]/)])
    expect(idleReplacements(parts, new Set(['WEBGL_RENDERER']))).toEqual(['CANVAS_RENDERER'])
  })
})

describe('another version of Phaser', () => {
  const of = (files: Record['files']): Record => ({ version: '1', files })
  const before = of({ 'a.js': 'used 1', 'b.js': 'narrowed 2', 'c.js': 'absent 3' })
  const compare = (files: Record['files'], there = false): string[] =>
    compareSources(before, of(files), () => there)

  it('with the same files has nothing to look through', () => {
    expect(compare(before.files)).toEqual([])
  })

  it('names a file that changed, and says what to do by its part in the bundle', () => {
    const lines = compare({ 'a.js': 'used 9', 'b.js': 'narrowed 9', 'c.js': 'absent 9' })
    expect(lines).toEqual([
      expect.stringMatching(/^a\.js changed: it is bundled as it is/),
      expect.stringMatching(/^b\.js changed: NARROWED replaces it/),
      expect.stringMatching(/^c\.js changed: ABSENT leaves it out/),
    ])
  })

  it('names the new place of a file that moved, and nothing else', () => {
    expect(compare({ 'a.js': 'used 1', 'x/b.js': 'used 2', 'c.js': 'absent 3' })).toEqual([
      'b.js moved to x/b.js: name it so in scripts/build-phaser.mjs',
    ])
  })

  it('tells a file that is gone from one that is no longer asked for', () => {
    const files = { 'a.js': 'used 1', 'b.js': 'narrowed 2' }
    expect(compare(files)).toEqual([expect.stringMatching(/^c\.js is gone: ABSENT/)])
    expect(compare(files, true)).toEqual([expect.stringMatching(/^c\.js is no longer asked for/)])
  })

  it('names a new file, and one whose part in the bundle is another', () => {
    expect(compare({ ...before.files, 'd.js': 'used 4' })).toEqual([
      expect.stringMatching(/^d\.js is new: it is bundled/),
    ])
    expect(compare({ ...before.files, 'c.js': 'used 3' })).toEqual([
      expect.stringMatching(/^c\.js was absent and is used now: it is bundled/),
    ])
  })

  it('says which of our files relies on one that changed', () => {
    const part = 'renderer/webgl/renderNodes/BatchHandlerQuad.js'
    expect(compareSources(of({ [part]: 'used 1' }), of({ [part]: 'used 2' }), () => true)).toEqual([
      expect.stringContaining('src/stage/one-program.ts relies on finalizeTextureCount'),
    ])
  })
})
