import { carrierOf } from '../../../games/carriers.ts'
import type { AnyCarrier } from '../../../games/carriers.ts'
import type { Json } from '../../../games/contract.ts'
import { gameOf } from '../../../games/registry.ts'
import type { Whose } from '../../../handover/hand-over.ts'
import { packHandOver } from '../../../handover/pack-hand-over.ts'
import type { Packed } from '../../../handover/pack-hand-over.ts'
import { roomIn } from '../../../handover/room-in.ts'
import { err, ok } from '../../../kit/result.ts'
import type { Result } from '../../../kit/result.ts'
import { BUILT_IN_PACK } from '../../../packs/load-pack.ts'
import type { Pack, PuzzleEntry } from '../../../packs/pack.ts'
import type { AnyGame, GameEntry } from '../../../screen/game-entry.ts'
import { saveKey } from '../../../session/saves.ts'
import { playedIdOf } from '../rounds/offers.ts'
import type { HeldRound } from '../visit/sessions-held.ts'

/** A round as a link carries it: an address, with digits behind it. */
export interface Carried extends Packed {
  readonly address: string
}

/** Where links lead. */
export interface LinkPlace {
  /** As phones find it. Where its puzzle is another one by now, or gone, the round itself is carried. */
  readonly pack: Pack
  /** Where phones find the game. */
  readonly base: string
  /** Whether staff loaded the pack from files: no phone finds it, so the round itself is carried. */
  readonly isLoaded: boolean
}

/** The address of a page of a pack; the built-in one needs no name. Digits that carry a game follow `#/at/`. */
export function addressOf(pack: string, base: string, page = '#/at/'): string {
  return `${base}${pack === BUILT_IN_PACK ? '' : `?pack=${encodeURIComponent(pack)}`}${page}`
}

/**
 * Puts a round as it stands into a link. Reasons: `handOver.reason.tooLarge`, also for a game that cannot be carried;
 * `booth.handOver.reason.onlyHere` for one that a phone does not have, and that is too much text for a link. Rejects
 * where the rules of the game cannot be fetched.
 */
export async function carryRound(round: HeldRound, place: LinkPlace): Promise<Result<Carried>> {
  const { session, of } = round
  const { pack, base, isLoaded } = place
  const entry = gameOf(of.game)
  const puzzle = pack.puzzles.find(({ id }) => id === of.puzzle) ?? null
  if (!entry) return err('handOver.reason.tooLarge')
  const carrier = carrierOf(of.game)
  if (!carrier) return err('handOver.reason.tooLarge')
  const game = await entry.loadGame()
  const { state, hints, status } = session.snapshot()
  const name = nameOnPhone(round, { pack: pack.id, isLoaded, puzzle, entry, game, carrier })
  if (!name)
    return err('booth.handOver.reason.onlyHere', { end: status === 'finished' ? 'yes' : 'other' })
  const address = addressOf(isLoaded ? BUILT_IN_PACK : pack.id, base)
  const standing = { ...name, spec: session.spec, state, hints, elapsed: session.elapsed() }
  const packed = packHandOver(carrier, standing, roomIn(address))
  return packed.ok ? ok({ address, ...packed.value }) : packed
}

interface Playing {
  readonly pack: string
  readonly isLoaded: boolean
  readonly puzzle: PuzzleEntry | null
  readonly entry: GameEntry
  readonly game: AnyGame
  readonly carrier: AnyCarrier
}

interface NameOnPhone {
  readonly whose: Whose
  readonly variant: string
}

/**
 * How a phone that has the pack, but no short rounds, knows a round: as the pack's puzzle, as a part of it, or as one
 * that was made for it; else the round itself has to be carried. Null where it is too much text for that.
 */
function nameOnPhone(
  { session, of, key }: HeldRound,
  { pack, isLoaded, puzzle, entry, game, carrier }: Playing,
): NameOnPhone | null {
  const variant = key.slice(saveKey(pack, playedIdOf(of)).length)
  const carried = { whose: { kind: 'loaded', game: of.game }, variant } as const
  if (isLoaded || !puzzle) return carrier.round ? carried : null
  const { file, id } = puzzle
  const named = { pack, puzzle: id }
  const { spec: round } = session.save()
  const whole = game.openRound(file, { language: of.language, seed: 0 })
  if (whole.ok && game.isSameRound(round, whole.value))
    return { whose: { kind: 'packed', ...named }, variant }
  const part = whole.ok ? partOf(whole.value, session.spec, game, carrier) : null
  if (part !== null) return { whose: { kind: 'packed', ...named }, variant: part }
  if (!carrier.round) return null
  const page = entry.wayIn.pageOf(variant, { file, language: of.language })
  if (page && page.length > 0) return { whose: { kind: 'made', ...named }, variant }
  return carried
}

function partOf(whole: Json, part: unknown, game: AnyGame, carrier: AnyCarrier): string | null {
  const spec = game.parseSpec(whole)
  return spec.ok ? (carrier.variantOf?.(spec.value, part) ?? null) : null
}
