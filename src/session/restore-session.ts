import type { Game, Json } from '../games/contract.ts'
import { err, ok } from '../kit/result.ts'
import type { Result } from '../kit/result.ts'
import { currentState, moveTo, pushMove, startHistory } from './history.ts'
import type { History } from './history.ts'
import type { SaveFile } from './save-file.ts'
import { createSession } from './session.ts'
import type { Session } from './session.ts'

export interface Restored<Spec, State, Move> {
  readonly session: Session<Spec, State, Move>
  /** Moves at the end that could not be replayed and were left out; 0 for a sound save. */
  readonly dropped: number
}

/**
 * Replays a save. A save of another game or with a bad puzzle is refused; where a move in the middle
 * is bad, everything before it is kept, so that a player loses as little as possible.
 */
export function restoreSession<Spec, State, Move>(
  game: Game<Spec, State, Move>,
  save: SaveFile,
): Result<Restored<Spec, State, Move>> {
  if (save.game !== game.id) return err('session.reason.damagedSave')
  const spec = game.parseSpec(save.spec)
  if (!spec.ok) return spec
  const history = replayMoves(game, spec.value, save.moves)
  const dropped = save.moves.length - history.moves.length
  const session = createSession({
    game,
    source: save.spec,
    spec: spec.value,
    history: moveTo(history, Math.min(save.position, history.moves.length)),
    hints: save.hints,
    elapsed: save.elapsed,
  })
  return ok({ session, dropped })
}

function replayMoves<Spec, State, Move>(
  game: Game<Spec, State, Move>,
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
