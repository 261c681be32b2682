import { carrierOf } from '../../games/carriers.ts'
import type { AnyCarrier } from '../../games/carriers.ts'
import { gameOf } from '../../games/registry.ts'
import type { Arrival } from '../../handover/hand-over.ts'
import { openArrival } from '../../handover/open-arrival.ts'
import { unpackHandOver } from '../../handover/unpack-hand-over.ts'
import { err, ok } from '../../kit/result.ts'
import type { Result } from '../../kit/result.ts'
import { localized } from '../../kit/text.ts'
import type { Localized } from '../../kit/text.ts'
import type { Pack, PuzzleEntry } from '../../packs/pack.ts'
import type { AnyGame, GameEntry } from '../../screen/game-entry.ts'
import { saveKey } from '../../session/saves.ts'
import type { SaveFile } from '../../session/save-file.ts'

/** Under this name what was loaded from a file is kept; no pack can have it, for it is no id. */
const LOADED_PACK = '~carried'

/** A carried game that can be opened. */
export interface Arrived {
  readonly entry: GameEntry
  readonly game: AnyGame
  readonly puzzle: PuzzleEntry
  readonly pack: Pack
  readonly save: SaveFile
  readonly key: string
  /** Where it is played; null for a puzzle that was loaded from a file: that one stays at the link's address. */
  readonly page: readonly string[] | null
  readonly isPlain: boolean
}

export type Arriving =
  | { readonly kind: 'arrived'; readonly arrived: Arrived }
  /** It is of another pack. */
  | { readonly kind: 'elsewhere'; readonly pack: string }
  /** It is in words of a language, which have to be there first. */
  | { readonly kind: 'otherWords'; readonly language: string }

interface Here {
  readonly pack: Pack
  readonly language: string
  /** The title of a puzzle that no pack has. */
  readonly title: string
}

/**
 * Reads a link and replays what it carries. Reasons are those of `unpackHandOver` and `openArrival`, and
 * `handOver.reason.noPuzzle`. Rejects where the rules of the game cannot be fetched.
 */
export async function arrive(digits: string, here: Here): Promise<Result<Arriving>> {
  const unpacked = unpackHandOver(digits)
  if (!unpacked.ok) return unpacked
  const { whose } = unpacked.value
  if (whose.kind !== 'loaded' && whose.pack !== here.pack.id)
    return ok({ kind: 'elsewhere', pack: whose.pack })
  const entries = here.pack.puzzles
  const puzzle = entries.find(({ id, game }) =>
    whose.kind === 'loaded' ? game === whose.game : id === whose.puzzle,
  )
  const id = whose.kind === 'loaded' ? whose.game : (puzzle?.game ?? '')
  const entry = gameOf(id)
  const carrier = carrierOf(id)
  if (!entry || !carrier || !puzzle)
    return err('handOver.reason.noPuzzle', {
      puzzle: whose.kind === 'loaded' ? whose.game : whose.puzzle,
    })
  const game = await entry.loadGame()
  const opening = { arrival: unpacked.value, entry, game, carrier, puzzle }
  return whose.kind === 'loaded' ? openLoaded(opening, here) : openOfPack(opening, here)
}

interface Opening {
  readonly arrival: Arrival
  readonly entry: GameEntry
  readonly game: AnyGame
  readonly carrier: AnyCarrier
  readonly puzzle: PuzzleEntry
}

function openOfPack(
  { arrival, entry, game, carrier, puzzle }: Opening,
  { pack, language }: Here,
): Result<Arriving> {
  const { file } = puzzle
  const page = entry.wayIn.pageOf(arrival.variant, { file, language })
  const words = /^@(.+)$/.exec(arrival.variant)?.[1]
  if (!page && words && words !== language && pack.languages.includes(words))
    return ok({ kind: 'otherWords', language: words })
  if (!page) return err('handOver.reason.otherPuzzle')
  const { variant } = arrival
  const round = game.openRound(file, { language, seed: 0, variant })
  if (!round.ok) return round
  const save = openArrival(arrival, game, carrier, round.value)
  if (!save.ok) return save
  const key = saveKey(pack.id, puzzle.id + arrival.variant)
  const { isPlain } = arrival
  const arrived = { entry, game, puzzle, pack, save: save.value, key, page, isPlain }
  return ok({ kind: 'arrived', arrived })
}

/**
 * A puzzle that was loaded from a file stands in the place of the pack's puzzle of its game, so that all ways on
 * from it lead to that one; only what is kept of it has a name of its own.
 */
function openLoaded(
  { arrival, entry, game, carrier, puzzle }: Opening,
  here: Here,
): Result<Arriving> {
  const save = openArrival(arrival, game, carrier, null)
  if (!save.ok) return save
  const spec = game.parseSpec(save.value.spec)
  if (!spec.ok) return spec
  const pack = { ...here.pack, id: LOADED_PACK as Pack['id'] }
  const title: Localized = localized({ [here.language]: here.title })
  const loaded = { ...puzzle, title, file: game.fileOf(spec.value) }
  const key = saveKey(pack.id, puzzle.id + arrival.variant)
  const { isPlain } = arrival
  const arrived = {
    entry,
    game,
    puzzle: loaded,
    pack,
    save: save.value,
    key,
    page: null,
    isPlain,
  }
  return ok({ kind: 'arrived', arrived })
}
