import { moveTo, pushMove } from './history.ts'
import type { History } from './history.ts'
import { elapsedAt, runFrom, stoppedAt } from './stopwatch.ts'
import type { Stopwatch } from './stopwatch.ts'

/** What a session has played: what a save holds, and what another session can take over. */
export interface Played<State, Move> {
  readonly history: History<State, Move>
  readonly hints: number
  /** Milliseconds. */
  readonly elapsed: number
}

/**
 * What a session has played, while it is being played. Immutable: every change returns a new
 * record.
 */
export interface PlayRecord<State, Move> {
  readonly history: History<State, Move>
  readonly hints: number
  readonly watch: Stopwatch
  /** What was played before starting over. Undo brings it back; the next move drops it. */
  readonly former: Played<State, Move> | null
}

export function recordOf<State, Move>(played: Played<State, Move>): PlayRecord<State, Move> {
  const { history, hints, elapsed } = played
  return { history, hints, watch: stoppedAt(elapsed), former: null }
}

export function playedAt<State, Move>(
  { history, hints, watch }: PlayRecord<State, Move>,
  now: number,
): Played<State, Move> {
  return { history, hints, elapsed: elapsedAt(watch, now) }
}

export function addMove<State, Move>(
  record: PlayRecord<State, Move>,
  move: Move,
  state: State,
): PlayRecord<State, Move> {
  return { ...record, history: pushMove(record.history, move, state), former: null }
}

/** Takes over what was played elsewhere; a running clock goes on from its time. */
export function takeOver<State, Move>(
  { watch }: PlayRecord<State, Move>,
  played: Played<State, Move>,
  now: number,
): PlayRecord<State, Move> {
  const record = recordOf(played)
  return watch.since === null ? record : { ...record, watch: runFrom(record.watch, now) }
}

/**
 * Begins anew.
 * @param returnable whether undo may bring back what was played
 */
export function recordAnew<State, Move>(
  record: PlayRecord<State, Move>,
  fresh: Played<State, Move>,
  returnable: boolean,
  now: number,
): PlayRecord<State, Move> {
  const former = returnable ? playedAt(record, now) : null
  return { ...takeOver(record, fresh, now), former }
}

/**
 * Undoes a move; at the start of a game that was started over, brings back what was played before,
 * with the hints and the time of both. The same reference when there is nothing to undo.
 */
export function undoStep<State, Move>(
  record: PlayRecord<State, Move>,
  now: number,
): PlayRecord<State, Move> {
  const { history, former } = record
  // As long as it is there, no move was played since.
  if (!former) return walk(record, history.position - 1)
  const since = playedAt(record, now)
  const hints = former.hints + since.hints
  return takeOver(record, { ...former, hints, elapsed: former.elapsed + since.elapsed }, now)
}

/** The same reference when there is nothing to redo. */
export function redoStep<State, Move>(record: PlayRecord<State, Move>): PlayRecord<State, Move> {
  return walk(record, record.history.position + 1)
}

function walk<State, Move>(
  record: PlayRecord<State, Move>,
  position: number,
): PlayRecord<State, Move> {
  const history = moveTo(record.history, position)
  return history === record.history ? record : { ...record, history }
}
