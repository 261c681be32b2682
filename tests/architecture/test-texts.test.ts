import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { areaOf, messageFiles } from '../../scripts/messages/message-folders.mjs'
import { readMessages } from '../../scripts/vite/catalogs.ts'
import { GAME_IDS, gameOf } from '../../src/games/registry.ts'
import { PACK_MIGRATIONS } from '../../src/packs/migrations/pack-migrations.ts'
import { parsePack } from '../../src/packs/parse-pack.ts'
import { parametersOf } from '../support/message-parameters.ts'
import { testPack } from '../support/test-pack.ts'
import { TEST_LANGUAGES, WHOLE_AREAS, readOwnMessages } from '../support/test-texts.ts'
import { translatorOf } from '../support/translator.ts'

const english = readMessages('en')

describe.each(TEST_LANGUAGES)('the test texts, %s', (language) => {
  const own = readOwnMessages(language)

  it('have every message of the areas that are written in full', () => {
    const files = messageFiles('en').filter((file) => WHOLE_AREAS.includes(areaOf(file)))
    expect(files).toHaveLength(WHOLE_AREAS.length)
    const wanted = files.flatMap((file) =>
      Object.keys(JSON.parse(readFileSync(file, 'utf8')) as object),
    )
    expect(wanted.filter((key) => !Object.hasOwn(own, key))).toEqual([])
  })

  it('have no message that English lacks', () => {
    expect(Object.keys(own).filter((key) => !Object.hasOwn(english, key))).toEqual([])
  })

  it('name the same parameters as English in each message', () => {
    const differing = Object.keys(own).filter(
      (key) => parametersOf(english[key] ?? '').join() !== parametersOf(own[key] ?? '').join(),
    )
    expect(differing).toEqual([])
  })

  it('can be said, each of them', () => {
    const { say } = translatorOf(language)
    expect(say({ key: 'grid.finish.hints', params: { count: 3 } })).not.toContain('{')
    expect(say({ key: 'grid.technique.nakedPair' })).not.toBe(english['grid.technique.nakedPair'])
  })

  it('come with a pack that can be opened, all puzzles of it', async () => {
    const pack = parsePack(testPack(language), { games: GAME_IDS, migrations: PACK_MIGRATIONS })
    if (!pack.ok) throw new Error(JSON.stringify(pack.reason))
    for (const { game, file } of pack.value.puzzles)
      expect((await gameOf(game)?.loadGame())?.faultsOf(file)).toEqual([])
  })
})
