import type { Outcome } from '../games/contract.ts'

/** When something happened. */
export interface Moment {
  /** Milliseconds of the session's clock. */
  readonly at: number
  /** Milliseconds played so far, pauses left out. */
  readonly elapsed: number
}

/**
 * What happened in a session, told to everybody who subscribed. Results, sounds, announcements and a
 * journal read these events, so that no game needs to know any of them.
 */
export type SessionEvent<State, Move> = Moment & Happening<State, Move>

export type Happening<State, Move> =
  /** The clock started on a puzzle of which nothing had been played. */
  | { readonly type: 'begun' }
  | { readonly type: 'move'; readonly move: Move; readonly before: State; readonly state: State }
  | { readonly type: 'undo'; readonly state: State }
  | { readonly type: 'redo'; readonly state: State }
  /** A hint was shown. `asked` is false where it followed by itself, as the steps of a demonstration do. */
  | { readonly type: 'hint'; readonly asked: boolean }
  /** The player asked what is wrong; `wrong` is how many things were. */
  | { readonly type: 'check'; readonly wrong: number }
  /** A move finished the game. It comes after that move; undo and redo do not repeat it. */
  | { readonly type: 'solved'; readonly outcome: Outcome }
  | { readonly type: 'givenUp'; readonly outcome: Outcome }
  | { readonly type: 'startedOver' }
  /** The clock was set running or stopped. */
  | { readonly type: 'clock'; readonly running: boolean }
  /** The session took over what was played of the same puzzle elsewhere, in another tab. */
  | { readonly type: 'followed' }
  /** The last event of a session. `keep` is false when nothing of it may be kept. */
  | { readonly type: 'ended'; readonly keep: boolean }
