import type { Description, Json, Rules, Status } from '../games/contract.ts'
import type { Result } from '../kit/result.ts'
import { ok } from '../kit/result.ts'
import { currentState, startHistory } from './history.ts'
import {
  addMove,
  playedAt,
  recordAnew,
  recordOf,
  redoStep,
  takeOver,
  undoStep,
} from './play-record.ts'
import type { PlayRecord, Played } from './play-record.ts'
import { SAVE_FORMAT } from './save-file.ts'
import type { SaveFile } from './save-file.ts'
import type { Happening, SessionEvent } from './session-event.ts'
import { elapsedAt, runFrom, stopAt } from './stopwatch.ts'
import type { Stopwatch } from './stopwatch.ts'

export interface Snapshot<State> {
  readonly state: State
  readonly status: Status
  readonly canUndo: boolean
  readonly canRedo: boolean
  /** Hints taken. Undo does not give them back. */
  readonly hints: number
  readonly running: boolean
}

/** Milliseconds, from any origin; never read by the session itself except through this port. */
export type Clock = () => number

/**
 * The midend: one for every game. It holds the history, the hints used and the time played, and
 * knows nothing of what a move means. Pointer, keyboard, screen reader and replay all end in `play`.
 */
export interface Session<Spec, State, Move> {
  readonly game: Rules<Spec, State, Move>
  readonly spec: Spec
  snapshot(): Snapshot<State>
  describe(): Description
  /** Plays a move; an illegal one changes nothing and says why. The move that finishes stops the clock. */
  play(move: Move): Result<State>
  /**
   * Undoes a move; right after `startOver`, brings back what was played before it.
   * @param isWanted refuses a step by the state that it would lead to; then nothing happens, and nothing is told
   */
  undo(isWanted?: (state: State) => boolean): boolean
  redo(isWanted?: (state: State) => boolean): boolean
  /**
   * Counts a hint that the player was given.
   * @param asked whether the player asked for this one
   */
  countHint(asked?: boolean): void
  /** Tells that the player asked what is wrong, and how many things were. */
  countCheck(wrong: number): void
  /** Begins the same puzzle anew: no moves, no hints, no time. */
  startOver(): void
  /** Sets the clock running, unless the game is finished. */
  resume(): void
  /** Stops the clock, at an earlier moment where nobody was there since. */
  pause(at?: number): void
  /** Milliseconds played, pauses left out. */
  elapsed(): number
  save(): SaveFile
  /** Takes over the history, hints and time of another session of the same puzzle. */
  follow(other: Played<State, Move>): void
  /** Calls back after each event; returns the function that stops it. */
  subscribe(listener: (event: SessionEvent<State, Move>) => void): () => void
  /** Stops the clock and tells nobody anything any more. What was played is kept. */
  end(): void
  /** Ends the session, and nothing of it is kept. */
  discard(): void
}

export interface SessionStart<Spec, State, Move> {
  readonly game: Rules<Spec, State, Move>
  /** The puzzle as the pack holds it; saves embed it. */
  readonly source: Json
  readonly spec: Spec
  readonly clock: Clock
  readonly played?: Played<State, Move>
}

/** Opens a puzzle that has not been begun; the reason is the game's own when the spec is bad. */
export function openSession<Spec, State, Move>(
  game: Rules<Spec, State, Move>,
  source: Json,
  clock: Clock,
): Result<Session<Spec, State, Move>> {
  const spec = game.parseSpec(source)
  return spec.ok ? ok(createSession({ game, source, spec: spec.value, clock })) : spec
}

export function createSession<Spec, State, Move>(
  start: SessionStart<Spec, State, Move>,
): Session<Spec, State, Move> {
  const { game, spec, source, clock } = start
  const fresh = (): Played<State, Move> => ({
    history: startHistory<State, Move>(game.start(spec)),
    hints: 0,
    elapsed: 0,
  })
  let record = recordOf(start.played ?? fresh())
  let hasBegun = start.played !== undefined
  let ended = false
  const listeners = new Set<(event: SessionEvent<State, Move>) => void>()

  const state = (): State => currentState(record.history)
  const isFinished = (): boolean => game.status(spec, state()) === 'finished'

  function tell(happening: Happening<State, Move>): void {
    const at = clock()
    const event = { ...happening, at, elapsed: elapsedAt(record.watch, at) }
    for (const listener of listeners) listener(event)
  }

  function setWatch(watch: Stopwatch): void {
    if (watch.since === record.watch.since) return
    record = { ...record, watch }
    tell({ type: 'clock', running: watch.since !== null })
  }

  /** A finished game needs no clock, whichever way it got there. */
  function stopIfFinished(): void {
    if (isFinished()) setWatch(stopAt(record.watch, clock()))
  }

  function walk(
    next: PlayRecord<State, Move>,
    type: 'undo' | 'redo',
    isWanted?: (state: State) => boolean,
  ): boolean {
    if (ended || next === record || isWanted?.(currentState(next.history)) === false) return false
    record = next
    tell({ type, state: state() })
    stopIfFinished()
    return true
  }

  function play(move: Move): Result<State> {
    const before = state()
    const result = game.apply(spec, before, move)
    if (ended || !result.ok || result.value === before) return result
    const wasFinished = isFinished()
    record = addMove(record, move, result.value)
    tell({ type: 'move', move, before, state: result.value })
    stopIfFinished()
    const outcome = wasFinished ? null : game.outcome(spec, result.value)
    if (outcome) tell({ type: outcome.kind, outcome })
    return result
  }

  function startOver(): void {
    if (ended) return
    // A finished game has nothing that undo should bring back, nor has one without a move.
    const returnable = !isFinished() && record.history.moves.length > 0
    record = recordAnew(record, fresh(), returnable, clock())
    hasBegun = true
    tell({ type: 'startedOver' })
  }

  function resume(): void {
    if (ended || isFinished()) return
    setWatch(runFrom(record.watch, clock()))
    if (!hasBegun) tell({ type: 'begun' })
    hasBegun = true
  }

  function follow(other: Played<State, Move>): void {
    if (ended) return
    record = takeOver(record, other, clock())
    tell({ type: 'followed' })
    stopIfFinished()
  }

  function close(keep: boolean): void {
    if (ended) return
    const watch = stopAt(record.watch, clock())
    // A session that is discarded stops in silence: whoever keeps it would write it at each event.
    if (keep) setWatch(watch)
    record = { ...record, watch }
    ended = true
    tell({ type: 'ended', keep })
    listeners.clear()
  }

  return {
    game,
    spec,
    snapshot: () => snapshotOf(record, game.status(spec, state())),
    describe: () => game.describe(spec, state()),
    play,
    undo: (isWanted) => walk(undoStep(record, clock()), 'undo', isWanted),
    redo: (isWanted) => walk(redoStep(record), 'redo', isWanted),
    countHint(asked = true) {
      if (ended) return
      record = { ...record, hints: record.hints + 1 }
      tell({ type: 'hint', asked })
    },
    countCheck(wrong) {
      if (!ended) tell({ type: 'check', wrong })
    },
    startOver,
    resume,
    pause(at = clock()) {
      if (!ended) setWatch(stopAt(record.watch, at))
    },
    elapsed: () => elapsedAt(record.watch, clock()),
    save: () => ({
      ...saveOf(game.id, source, playedAt(record, clock())),
      finished: isFinished(),
      left: game.left(spec, state()),
    }),
    follow,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    end: () => close(true),
    discard: () => close(false),
  }
}

function snapshotOf<State, Move>(
  { history, hints, watch, former }: PlayRecord<State, Move>,
  status: Status,
): Snapshot<State> {
  return {
    state: currentState(history),
    status,
    canUndo: history.position > 0 || former !== null,
    canRedo: history.position < history.moves.length,
    hints,
    running: watch.since !== null,
  }
}

function saveOf<State, Move>(
  game: string,
  spec: Json,
  { history, hints, elapsed }: Played<State, Move>,
): Omit<SaveFile, 'finished' | 'left'> {
  return {
    format: SAVE_FORMAT,
    game,
    spec,
    moves: history.moves as readonly Json[],
    position: history.position,
    hints,
    elapsed: Math.round(elapsed),
  }
}
