import type { Json, Rules } from '../games/contract.ts'
import { ok } from '../kit/result.ts'
import type { Reason, Result } from '../kit/result.ts'
import { replaySave } from './replay-save.ts'
import type { SaveSlot } from './saves.ts'
import { createSession, openSession } from './session.ts'
import type { Clock, Session } from './session.ts'

export interface OpenedPuzzle<Spec, State, Move> {
  readonly session: Session<Spec, State, Move>
  /** Tells the player that a save was damaged, or that its end could not be read. */
  readonly notice: Reason | null
}

/**
 * Opens a puzzle: continues its save, with today's texts, or begins it. A save that cannot be used
 * is set aside, and the puzzle begins anew with a notice, so that a bad save never stops a player.
 * A bad puzzle is refused, and its save is left alone.
 */
export function openPuzzle<Spec, State, Move>(
  game: Rules<Spec, State, Move>,
  source: Json,
  slot: SaveSlot,
  clock: Clock,
): Result<OpenedPuzzle<Spec, State, Move>> {
  const begin = (notice: Reason | null): Result<OpenedPuzzle<Spec, State, Move>> => {
    const session = openSession(game, source, clock)
    return session.ok ? ok({ session: session.value, notice }) : session
  }
  const save = slot.read()
  if (!save.ok) return begin(save.reason)
  if (save.value === null) return begin(null)
  const replayed = replaySave(game, save.value)
  if (!replayed.ok) {
    slot.setAside()
    return begin(replayed.reason)
  }
  const { played, dropped } = replayed.value
  const today = wordsOfToday(game, save.value.spec, source) ?? {
    source: save.value.spec,
    spec: replayed.value.spec,
  }
  const session = createSession({ game, ...today, clock, played })
  return ok({ session, notice: dropped === 0 ? null : noticeDropped(dropped) })
}

/**
 * The round as the pack has it today, if the saved round differs from it in words or letters only.
 */
function wordsOfToday<Spec, State, Move>(
  game: Rules<Spec, State, Move>,
  kept: Json,
  source: Json,
): { source: Json; spec: Spec } | null {
  if (!game.isSameRound(kept, source)) return null
  const spec = game.parseSpec(source)
  return spec.ok ? { source, spec: spec.value } : null
}

function noticeDropped(count: number): Reason {
  return { code: 'session.reason.movesDropped', params: { count } }
}
