import { readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { GAMES, GAME_IDS } from '../../src/games/registry.ts'
import { migratePack } from '../../src/packs/migrate-pack.ts'
import type { PackMigration } from '../../src/packs/migrate-pack.ts'
import { PACK_MIGRATIONS } from '../../src/packs/migrations/pack-migrations.ts'
import { PACK_FORMAT } from '../../src/packs/pack-schema.ts'
import { parsePack } from '../../src/packs/parse-pack.ts'

/**
 * Packs of released formats: `<id>.format-<n>.json`, and beside it in `<id>.format-<n>` the files that it
 * becomes. Never edit one: packs like it lie on other people's hosts.
 */
const FOLDER = resolve(import.meta.dirname, 'packs')

const packs = readdirSync(FOLDER).filter((name) => name.endsWith('.json'))
const read = (...path: string[]): string => readFileSync(join(FOLDER, ...path), 'utf8')

describe.each(packs)('the pack %s', (name) => {
  const text = { structure: read(name), texts: {} }
  const folder = name.replace(/\.json$/, '')

  it('is read in every language, and all its puzzles can be played', async () => {
    const pack = parsePack(text, { games: GAME_IDS, migrations: PACK_MIGRATIONS })
    if (!pack.ok) throw new Error(JSON.stringify(pack.reason))
    expect(Object.keys(pack.value.title.text)).toEqual(pack.value.languages)
    for (const { game, file } of pack.value.puzzles)
      expect((await GAMES[game as keyof typeof GAMES].loadGame()).faultsOf(file)).toEqual([])
  })

  it('becomes the files that it has always become', () => {
    const migrated = migratePack(
      { structure: JSON.parse(text.structure), texts: {} },
      PACK_MIGRATIONS,
    )
    if (!migrated.ok) throw new Error(JSON.stringify(migrated.reason))
    expect(migrated.value.structure).toEqual(JSON.parse(read(folder, 'structure.json')))
    for (const [language, said] of Object.entries(migrated.value.texts))
      expect(said).toEqual(JSON.parse(read(folder, `${language}.json`)))
  })
})

it('there is a pack of every format before this one', () => {
  for (let format = 1; format < PACK_FORMAT; format++)
    expect(packs.some((name) => name.endsWith(`.format-${format}.json`))).toBe(true)
})

it('there is a migration from every format before this one', () => {
  expect(PACK_MIGRATIONS).toHaveLength(PACK_FORMAT - 1)
})

describe('migrations', () => {
  const note =
    (text: string): PackMigration =>
    ({ structure, texts }) => ({
      structure: { ...(structure as object), format: 9, notes: [...notesOf(structure), text] },
      texts,
    })
  const notesOf = (json: unknown): string[] => (json as { notes?: string[] }).notes ?? []
  const steps = [note('one to two'), note('two to three')]

  it('are done in order, from the format of the file on', () => {
    const from = (format: number): unknown => {
      const migrated = migratePack({ structure: { format }, texts: {} }, steps)
      return migrated.ok && notesOf(migrated.value.structure)
    }
    expect(from(1)).toEqual(['one to two', 'two to three'])
    expect(from(2)).toEqual(['two to three'])
    expect(from(3)).toEqual([])
  })
})
