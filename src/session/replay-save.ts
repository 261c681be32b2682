import type { Json, Rules } from '../games/contract.ts'
import { err, ok } from '../kit/result.ts'
import type { Result } from '../kit/result.ts'
import { currentState, moveTo, pushMove, startHistory } from './history.ts'
import type { History } from './history.ts'
import type { Played } from './play-record.ts'
import type { SaveFile } from './save-file.ts'

export interface Replayed<Spec, State, Move> {
  readonly spec: Spec
  readonly played: Played<State, Move>
  /** Moves at the end that could not be replayed and were left out; 0 for a good save. */
  readonly dropped: number
}

/**
 * Replays a save. A save of another game or with a bad puzzle is refused; where a move in the middle
 * is bad, everything before it is kept, so that a player loses as little as possible.
 * Reasons: `session.reason.damagedSave`, and the game's own for its puzzle.
 */
export function replaySave<Spec, State, Move>(
  game: Rules<Spec, State, Move>,
  save: SaveFile,
): Result<Replayed<Spec, State, Move>> {
  if (save.game !== game.id) return err('session.reason.damagedSave')
  const spec = game.parseSpec(save.spec)
  if (!spec.ok) return spec
  const history = replayMoves(game, spec.value, save.moves)
  const { length } = history.moves
  const played = {
    history: moveTo(history, Math.min(save.position, length)),
    hints: save.hints,
    elapsed: save.elapsed,
  }
  return ok({ spec: spec.value, played, dropped: save.moves.length - length })
}

function replayMoves<Spec, State, Move>(
  game: Rules<Spec, State, Move>,
  spec: Spec,
  moves: readonly Json[],
): History<State, Move> {
  let history = startHistory<State, Move>(game.start(spec))
  for (const json of moves) {
    const move = game.parseMove(spec, json)
    if (!move.ok) break
    const next = game.apply(spec, currentState(history), move.value)
    if (!next.ok) break
    history = pushMove(history, move.value, next.value)
  }
  return history
}
