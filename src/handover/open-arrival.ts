import type { Carrier, Game, Json } from '../games/contract.ts'
import { err, ok } from '../kit/result.ts'
import type { Result } from '../kit/result.ts'
import { SAVE_FORMAT } from '../session/save-file.ts'
import type { SaveFile } from '../session/save-file.ts'
import { fingerprintOf } from './fingerprint.ts'
import type { Arrival } from './hand-over.ts'

/**
 * The kept game that a hand-over stands for: it is replayed move by move here, so what opens is what the rules
 * allow. Reasons: `handOver.reason.damaged`, `handOver.reason.otherPuzzle`, and the game's own for a round.
 * @param opened the round of this device; not asked for where the round is carried
 */
export function openArrival<Spec, State, Move>(
  { hints, elapsed, fingerprint, ...arrival }: Arrival,
  game: Game<Spec, State, Move>,
  carrier: Carrier<Spec, State, Move>,
  opened: Json,
): Result<SaveFile> {
  const bits = arrival.bits()
  if (fingerprint === null && !carrier.round) return err('handOver.reason.damaged')
  const round = fingerprint === null && carrier.round ? carrier.round.unpack(bits) : opened
  if (!bits.sound()) return err('handOver.reason.damaged')
  const parsed = game.parseSpec(round)
  if (!parsed.ok) return parsed
  const spec = parsed.value
  if (fingerprint !== null && fingerprint !== fingerprintOf(carrier.roundText(spec)))
    return err('handOver.reason.otherPuzzle')
  const moves = carrier.unpackPosition(spec, bits)
  const state = bits.done() ? replay(game, spec, moves) : null
  if (!state) return err('handOver.reason.damaged')
  return ok({
    format: SAVE_FORMAT,
    game: game.id,
    spec: round,
    moves: moves as readonly Json[],
    position: moves.length,
    hints,
    elapsed,
    finished: game.status(spec, state.value) === 'finished',
    left: game.left(spec, state.value),
  })
}

/** Null where a move is not what the game knows, or is not allowed. */
function replay<Spec, State, Move>(
  game: Game<Spec, State, Move>,
  spec: Spec,
  moves: readonly Move[],
): { readonly value: State } | null {
  let value = game.start(spec)
  for (const move of moves) {
    const parsed = game.parseMove(spec, move as Json)
    const next = parsed.ok ? game.apply(spec, value, parsed.value) : parsed
    if (!next.ok) return null
    value = next.value
  }
  return { value }
}
