import type { Game, Json } from '../games/contract.ts'
import { ok } from '../kit/result.ts'
import type { Reason, Result } from '../kit/result.ts'
import { readSave, setAside } from './autosave.ts'
import { restoreSession } from './restore-session.ts'
import { openSession } from './session.ts'
import type { Session } from './session.ts'
import type { Store } from './store.ts'

export interface OpenedPuzzle<Spec, State, Move> {
  readonly session: Session<Spec, State, Move>
  /** What the player should know: that a save was damaged, or that its end could not be read. */
  readonly notice: Reason | null
}

/**
 * Goes on with a puzzle where it was left, or begins it. A save that cannot be used never stops a
 * player: it is set aside and the puzzle begins anew, with a notice. Only a bad puzzle is refused,
 * and then its save is left alone.
 */
export function openPuzzle<Spec, State, Move>(
  game: Game<Spec, State, Move>,
  source: Json,
  store: Store,
  key: string,
): Result<OpenedPuzzle<Spec, State, Move>> {
  const save = readSave(store, key)
  if (save.ok && save.value !== null) {
    const restored = restoreSession(game, save.value)
    if (restored.ok) return ok(noticeDropped(restored.value))
    setAside(store, key)
    return begin(game, source, restored.reason)
  }
  return begin(game, source, save.ok ? null : save.reason)
}

function noticeDropped<Spec, State, Move>(restored: {
  session: Session<Spec, State, Move>
  dropped: number
}): OpenedPuzzle<Spec, State, Move> {
  const { session, dropped } = restored
  if (dropped === 0) return { session, notice: null }
  return { session, notice: { code: 'session.reason.movesDropped', params: { count: dropped } } }
}

function begin<Spec, State, Move>(
  game: Game<Spec, State, Move>,
  source: Json,
  notice: Reason | null,
): Result<OpenedPuzzle<Spec, State, Move>> {
  const session = openSession(game, source)
  return session.ok ? ok({ session: session.value, notice }) : session
}
