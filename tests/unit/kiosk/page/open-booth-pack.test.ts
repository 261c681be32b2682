import { beforeAll, describe, expect, it } from 'vitest'
import { readPackText } from '../../../../scripts/packs/read-pack.ts'
import { GAME_IDS, gameOf } from '../../../../src/games/registry.ts'
import { LANGUAGE_TAGS } from '../../../../src/i18n/languages.ts'
import { openBoothGames } from '../../../../src/kiosk/page/rounds/booth-games.ts'
import { withShortRounds } from '../../../../src/kiosk/page/rounds/open-booth-pack.ts'
import { roundIn, shortIdOf } from '../../../../src/kiosk/page/rounds/offers.ts'
import { parsePack } from '../../../../src/packs/parse-pack.ts'
import type { Pack, PuzzleEntry } from '../../../../src/packs/pack.ts'

const games = openBoothGames()
beforeAll(() => games.load())

function builtIn(): Pack {
  const pack = parsePack(readPackText(), { games: GAME_IDS, migrations: [] })
  if (!pack.ok) throw new Error('The built-in pack is damaged')
  return pack.value
}

/** What is left to do at the start of a puzzle, opened as any page opens it. */
async function leftIn({ game, file }: PuzzleEntry, language: string): Promise<number> {
  const rules = await gameOf(game)?.loadGame()
  if (!rules) throw new Error(`There is no game ${game}`)
  const round = rules.openRound(file, { language, seed: 1 })
  const spec = round.ok ? rules.parseSpec(round.value) : round
  if (!spec.ok) throw new Error(`${game} does not open: ${spec.reason.code}`)
  return rules.left(spec.value, rules.start(spec.value))
}

describe('the pack of a booth', () => {
  it.each(LANGUAGE_TAGS)(
    'has a shorter round beside each puzzle of the built-in one: %s',
    async (language) => {
      const pack = builtIn()
      const { puzzles } = withShortRounds(pack, language, 7, games)
      expect(puzzles.map(({ id }) => id)).toEqual(
        pack.puzzles.flatMap(({ id }) => [id, shortIdOf(id)]),
      )
      for (const puzzle of puzzles) {
        const { length, puzzle: id } = roundIn(puzzle.id)
        if (length === 'whole') continue
        const whole = pack.puzzles.find((each) => each.id === id) as PuzzleEntry
        const left = await leftIn(puzzle, language)
        expect(left, puzzle.id).toBeGreaterThan(0)
        expect(left, puzzle.id).toBeLessThan(await leftIn(whole, language))
      }
    },
  )

  it('has the same rounds for one visitor, and others for the next', () => {
    const files = (seed: number): string =>
      JSON.stringify(withShortRounds(builtIn(), 'en', seed, games).puzzles.map(({ file }) => file))
    expect(files(7)).toBe(files(7))
    expect(files(7)).not.toBe(files(8))
  })

  it('does not offer a round that cannot be opened, and leaves the puzzle itself as it is', () => {
    const pack = builtIn()
    const puzzles = pack.puzzles.map((entry) => ({ ...entry, file: { spec: null, texts: {} } }))
    const opened = withShortRounds({ ...pack, puzzles }, 'en', 7, games)
    expect(opened.puzzles).toEqual(puzzles)
  })
})
