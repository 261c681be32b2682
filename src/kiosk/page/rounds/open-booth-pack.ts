import { GAME_IDS } from '../../../games/registry.ts'
import { DEFAULT_LANGUAGE } from '../../../i18n/languages.ts'
import { ok } from '../../../kit/result.ts'
import type { AnyGame } from '../../../screen/game-entry.ts'
import { createPackLoader } from '../../../packs/load-pack.ts'
import type { FetchFile, PackLoader } from '../../../packs/load-pack.ts'
import type { Pack, PuzzleEntry, PuzzleId } from '../../../packs/pack.ts'
import type { BoothGames } from './booth-games.ts'
import { shortIdOf } from './offers.ts'

interface BoothPackOptions {
  /** The same for one visitor: another language has the same rounds. */
  readonly seed: number
  readonly games: BoothGames
  readonly fetchFile: FetchFile
  /** Is given each pack before it is shown. */
  onOpened(pack: Pack): void
}

/**
 * A pack as a booth plays it: beside each puzzle its short round, as a puzzle of its own. So games, saves and links
 * know nothing of short rounds.
 */
export function openBoothPack(
  id: string,
  { seed, games, fetchFile, onOpened }: BoothPackOptions,
): PackLoader {
  const packs = createPackLoader({ id, games: GAME_IDS, fetchFile })
  return {
    async load(wanted) {
      const [loaded] = await Promise.all([packs.load(wanted), games.load()])
      if (!loaded.ok) return loaded
      const pack = withShortRounds(loaded.value, wanted[0] ?? DEFAULT_LANGUAGE, seed, games)
      onOpened(pack)
      return ok(pack)
    },
  }
}

/** A round that cannot be opened is not offered: the game says what is wrong when the whole puzzle is opened. */
export function withShortRounds(
  pack: Pack,
  language: string,
  seed: number,
  games: Pick<BoothGames, 'get'>,
): Pack {
  const puzzles = pack.puzzles.flatMap((entry) => {
    const game = games.get(entry.game)
    return [entry, ...(game ? shortOf(entry, game, { language, seed, length: 'short' }) : [])]
  })
  return { ...pack, puzzles }
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
