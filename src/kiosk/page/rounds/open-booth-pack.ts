import { GAME_IDS, gameOf } from '../../../games/registry.ts'
import { DEFAULT_LANGUAGE } from '../../../i18n/languages.ts'
import { ok } from '../../../kit/result.ts'
import type { AnyGame } from '../../../screen/game-entry.ts'
import { createPackLoader } from '../../../packs/load-pack.ts'
import type { FetchFile, PackLoader } from '../../../packs/load-pack.ts'
import type { Pack, PuzzleEntry, PuzzleId } from '../../../packs/pack.ts'
import { shortIdOf } from './offers.ts'

/**
 * A pack as a booth plays it: beside each puzzle its short round, as a puzzle of its own. So games, saves and links
 * know nothing of short rounds.
 * @param seed the same for one visitor: another language has the same rounds
 */
export function openBoothPack(id: string, seed: number, fetchFile: FetchFile): PackLoader {
  const packs = createPackLoader({ id, games: GAME_IDS, fetchFile })
  return {
    async load(wanted) {
      const loaded = await packs.load(wanted)
      return loaded.ok
        ? ok(await withShortRounds(loaded.value, wanted[0] ?? DEFAULT_LANGUAGE, seed))
        : loaded
    },
  }
}

/** A round that cannot be opened is not offered: the game says what is wrong when the whole puzzle is opened. */
export async function withShortRounds(pack: Pack, language: string, seed: number): Promise<Pack> {
  const puzzles = await Promise.all(
    pack.puzzles.map(async (entry) => {
      const game = await gameOf(entry.game)?.loadGame()
      return [entry, game ? shortOf(entry, game, { language, seed, length: 'short' }) : []].flat()
    }),
  )
  return { ...pack, puzzles: puzzles.flat() }
}

function shortOf(
  entry: PuzzleEntry,
  game: AnyGame,
  wish: { readonly language: string; readonly seed: number; readonly length: 'short' },
): readonly PuzzleEntry[] {
  if (!game.lengths.some(({ length }) => length === 'short')) return []
  const round = game.openRound(entry.file, wish)
  const spec = round.ok ? game.parseSpec(round.value) : round
  if (!spec.ok) return []
  return [{ ...entry, id: shortIdOf(entry.id) as PuzzleId, file: game.fileOf(spec.value) }]
}
