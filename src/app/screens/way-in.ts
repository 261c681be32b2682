import { gameOf } from '../../games/registry.ts'
import type { Text } from '../../kit/text.ts'
import type { Pack, PuzzleEntry } from '../../packs/pack.ts'
import { saveKey } from '../../session/saves.ts'
import type { Begun, Saves } from '../../session/saves.ts'
import { formatHash, puzzleRoute } from '../../visit/route.ts'

export interface LitWayIn {
  readonly href: string
  readonly text: Text
}

/**
 * Where the lit windows lead: on to the unfinished game of this pack that was played last, else to the pack's
 * first puzzle. null only for a pack without a game.
 */
export function findWayIn(pack: Pack, saves: Saves, language: string): LitWayIn | null {
  const prefix = saveKey(pack.id, '')
  for (const begun of saves.begun(prefix)) {
    const way = wayOn(pack.puzzles, begun, begun.key.slice(prefix.length), language)
    if (way) return way
  }
  const [first] = pack.puzzles
  const game = first && gameOf(first.game)
  return game ? { href: formatHash(puzzleRoute(first.id)), text: game.wayIn.begin } : null
}

/** What may stand in the id of a puzzle; what follows in the name of a save is its variant. */
const ID = /^[a-z0-9-]*/

function wayOn(
  puzzles: readonly PuzzleEntry[],
  { left }: Begun,
  name: string,
  language: string,
): LitWayIn | null {
  const id = ID.exec(name)?.[0] ?? ''
  const puzzle = puzzles.find((each) => each.id === id)
  const wayIn = puzzle && gameOf(puzzle.game)?.wayIn
  if (!wayIn) return null
  const page = wayIn.pageOf(name.slice(id.length), { file: puzzle.file, language })
  return page && { href: formatHash(puzzleRoute(id, ...page)), text: wayIn.goOn(left) }
}
