import { describe, expect, it } from 'vitest'
import { readPackText } from '../../../../scripts/packs/read-pack.ts'
import { GAME_IDS, gameOf } from '../../../../src/games/registry.ts'
import { LANGUAGE_TAGS } from '../../../../src/i18n/languages.ts'
import { sceneOf } from '../../../../src/kiosk/attract/scene/scene-of.ts'
import type { Scene } from '../../../../src/kiosk/attract/scene/scene.ts'
import { parsePack } from '../../../../src/packs/parse-pack.ts'
import { nullGame } from '../../../support/null-game/core/null-game.ts'
import { nullExample } from '../../../support/null-game/example.ts'

const EMBLEMS = ['aries', 'leo', 'virgo', 'pisces']

async function scenesIn(language: string): Promise<readonly Scene[]> {
  const pack = parsePack(readPackText(), { games: GAME_IDS, migrations: [] })
  if (!pack.ok) throw new Error('The built-in pack has faults')
  const wish = { language, hasEmblem: (name: string) => EMBLEMS.includes(name) }
  return Promise.all(
    pack.value.puzzles.map(async ({ game, file }) => {
      const rules = await gameOf(game)?.loadGame()
      if (!rules) throw new Error(`There is no ${game}`)
      return sceneOf(rules, file, wish)
    }),
  )
}

const kinds = new Map(
  await Promise.all(LANGUAGE_TAGS.map(async (tag) => [tag, await scenesIn(tag)] as const)),
)
const sceneIn = <Kind extends Scene['kind']>(language: string, kind: Kind) =>
  kinds.get(language as never)?.find((scene) => scene.kind === kind) as Extract<
    Scene,
    { kind: Kind }
  >

describe.each(LANGUAGE_TAGS)('of the puzzles of the built-in pack, in %s', (language) => {
  it('a board, letters and emblems are shown', () => {
    expect(kinds.get(language)?.map(({ kind }) => kind)).toEqual(['board', 'letters', 'emblems'])
  })

  it('the board fills itself with letters that were not printed, and leaves some open', () => {
    const { rows, order } = sceneIn(language, 'board')
    const cells = rows.flat()
    const filled = order.map(([row, column]) => rows[row]?.[column])
    expect(cells).toHaveLength(81)
    expect(filled.every((cell) => cell && cell.face !== '' && !cell.fixed)).toBe(true)
    expect(order.length).toBeGreaterThan(20)
    const open = cells.filter(({ face }) => face === '').length
    expect(open).toBe(12)
    expect(cells.filter(({ fixed }) => fixed).length + order.length + open).toBe(81)
  })

  it('the letters find their word as far as two thirds of it', () => {
    const { tiles, words, order } = sceneIn(language, 'letters')
    expect(words.reduce((sum, count) => sum + count, 0)).toBe(tiles.length)
    expect(new Set(order).size).toBe(order.length)
    expect(order.length / tiles.length).toBeGreaterThan(0.6)
    expect(order.length).toBeLessThan(tiles.length)
  })

  it('the emblems are those that the puzzle names, each of them once', () => {
    const { emblems } = sceneIn(language, 'emblems')
    expect(emblems.toSorted()).toEqual(EMBLEMS.toSorted())
  })
})

describe('of a game that nobody knows', () => {
  const wish = { language: 'en', hasEmblem: () => false }

  it('its picture is shown', () => {
    expect(sceneOf(nullGame as never, nullExample.file, wish)).toEqual({ kind: 'picture' })
  })
})
