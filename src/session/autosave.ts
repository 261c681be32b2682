import type { Reason } from '../kit/result.ts'
import { replaySave } from './replay-save.ts'
import type { SaveSlot } from './saves.ts'
import type { SessionEvent } from './session-event.ts'
import type { Session } from './session.ts'

interface AutosaveOptions {
  readonly slot: SaveSlot
  /** Runs something soon; returns the function that forgets it. */
  later(run: () => void): () => void
  /** Is told the reason each time writing fails. */
  onTrouble(reason: Reason): void
  /**
   * Is called when another tab went on with the puzzle. `lost`: a move of this session was replaced
   * by what the other tab saved. `puzzle`: the other tab opened another puzzle under this name, and
   * this session is not saved any more.
   */
  onBehind(what: 'lost' | 'puzzle'): void
}

/**
 * Saves a session after every change until the session ends. After a move it waits a little, so
 * that the move is drawn first. If another tab has gone on with the same puzzle, the session takes
 * over what it saved.
 */
export function startAutosave<Spec, State, Move>(
  session: Session<Spec, State, Move>,
  { slot, later, onTrouble, onBehind }: AutosaveOptions,
): void {
  let forgetLater: (() => void) | null = null
  let isPlayed = false

  function keep(): void {
    forgetLater?.()
    forgetLater = null
    const written = slot.write(session.save(), isPlayed)
    if (!written.ok) onTrouble(written.reason)
    else if (written.value === 'behind') follow()
    isPlayed = false
  }

  /** Takes over what the other tab saved. If that cannot be read, this session is saved instead. */
  function follow(): void {
    const other = slot.read()
    const replayed = other.ok && other.value ? replaySave(session.game, other.value) : null
    if (!other.ok || !other.value || !replayed?.ok) {
      slot.write(session.save(), true)
    } else if (session.game.isSameRound(other.value.spec, session.save().spec)) {
      session.follow(replayed.value.played)
      if (isPlayed) onBehind('lost')
    } else {
      stop()
      onBehind('puzzle')
    }
  }

  function hear(event: SessionEvent<State, Move>): void {
    switch (event.type) {
      case 'begun':
      case 'check':
      case 'solved':
      case 'givenUp':
      case 'followed':
        return
      case 'move':
        isPlayed = true
        forgetLater ??= later(keep)
        return
      case 'ended':
        if (event.keep && forgetLater) keep()
        return stop()
      default:
        isPlayed ||= event.type !== 'clock'
        keep()
    }
  }

  function stop(): void {
    forgetLater?.()
    forgetLater = null
    for (const close of closers) close()
  }

  const closers = [session.subscribe(hear), slot.watch(follow)]
}
