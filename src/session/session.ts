import type { Description, Game, Json, Status } from '../games/contract.ts'
import type { Result } from '../kit/result.ts'
import { ok } from '../kit/result.ts'
import { currentState, moveTo, pushMove, startHistory } from './history.ts'
import type { History } from './history.ts'
import { SAVE_FORMAT } from './save-file.ts'
import type { SaveFile } from './save-file.ts'
import { elapsedAt, runFrom, stopAt, stoppedAt } from './stopwatch.ts'
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

/** What changed, for views that animate; the state itself is always read from the snapshot. */
export type Change = 'move' | 'undo' | 'redo' | 'hint' | 'clock'

/**
 * The midend: one for every game. It holds the history, the hints used and the time played, and
 * knows nothing of what a move means. Pointer, keyboard, screen reader and replay all end in `play`.
 */
export interface Session<Spec, State, Move> {
  readonly game: Game<Spec, State, Move>
  readonly spec: Spec
  snapshot(): Snapshot<State>
  describe(): Description
  /** Plays a move; an illegal one changes nothing and says why. */
  play(move: Move): Result<State>
  undo(): boolean
  redo(): boolean
  countHint(): void
  /** Sets the clock running, unless the game is finished. `now` in milliseconds. */
  resume(now: number): void
  pause(now: number): void
  elapsed(now: number): number
  save(now: number): SaveFile
  /** Calls back after each change; gives the function that ends it. */
  subscribe(listener: (change: Change) => void): () => void
}

export interface SessionStart<Spec, State, Move> {
  readonly game: Game<Spec, State, Move>
  /** The puzzle as the pack holds it; saves embed it. */
  readonly source: Json
  readonly spec: Spec
  readonly history?: History<State, Move>
  readonly hints?: number
  readonly elapsed?: number
}

/** Opens a puzzle that has not been begun; the reason is the game's own when the spec is bad. */
export function openSession<Spec, State, Move>(
  game: Game<Spec, State, Move>,
  source: Json,
): Result<Session<Spec, State, Move>> {
  const spec = game.parseSpec(source)
  return spec.ok ? ok(createSession({ game, source, spec: spec.value })) : spec
}

export function createSession<Spec, State, Move>(
  start: SessionStart<Spec, State, Move>,
): Session<Spec, State, Move> {
  const { game, spec, source } = start
  let history = start.history ?? startHistory<State, Move>(game.start(spec))
  let hints = start.hints ?? 0
  let watch: Stopwatch = stoppedAt(start.elapsed ?? 0)
  const listeners = new Set<(change: Change) => void>()
  const state = (): State => currentState(history)
  const status = (): Status => game.status(spec, state())

  function announce(change: Change): void {
    for (const listener of listeners) listener(change)
  }

  function walk(position: number, change: Change): boolean {
    const next = moveTo(history, position)
    if (next === history) return false
    history = next
    announce(change)
    return true
  }

  function setWatch(next: Stopwatch): void {
    if (next.since === watch.since) return
    watch = next
    announce('clock')
  }

  return {
    game,
    spec,
    snapshot: () => ({
      state: state(),
      status: status(),
      canUndo: history.position > 0,
      canRedo: history.position < history.moves.length,
      hints,
      running: watch.since !== null,
    }),
    describe: () => game.describe(spec, state()),
    play(move) {
      const result = game.apply(spec, state(), move)
      if (!result.ok || result.value === state()) return result
      history = pushMove(history, move, result.value)
      announce('move')
      return result
    },
    undo: () => walk(history.position - 1, 'undo'),
    redo: () => walk(history.position + 1, 'redo'),
    countHint() {
      hints += 1
      announce('hint')
    },
    resume(now) {
      if (status() === 'playing') setWatch(runFrom(watch, now))
    },
    pause: (now) => setWatch(stopAt(watch, now)),
    elapsed: (now) => elapsedAt(watch, now),
    save: (now) => ({
      format: SAVE_FORMAT,
      game: game.id,
      spec: source,
      moves: history.moves as readonly Json[],
      position: history.position,
      hints,
      elapsed: Math.round(elapsedAt(watch, now)),
      finished: status() === 'finished',
    }),
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
