import type { SessionEvent } from '../../../session/session-event.ts'
import type { Session } from '../../../session/session.ts'

type Timed = Pick<Session<unknown, unknown, unknown>, 'elapsed' | 'snapshot'>

/**
 * Adds up the time that is played in a session. The session's own time begins anew when a game is started
 * over, and more of it comes back when that is undone; this one only grows.
 */
export interface PlayedTime {
  /** Milliseconds from the event before to this one. */
  upTo(event: SessionEvent<unknown, unknown>): number
  /** Milliseconds from the last event until now. */
  upToNow(): number
}

export function createPlayedTime(session: Timed): PlayedTime {
  let elapsed = session.elapsed()
  let { running } = session.snapshot()
  let at: number | null = null

  return {
    upTo(event) {
      const sinceLast = at === null ? 0 : event.at - at
      const leaps = event.type === 'startedOver' || event.type === 'undo'
      const passed = leaps ? (running ? sinceLast : 0) : event.elapsed - elapsed
      at = event.at
      elapsed = event.elapsed
      if (event.type === 'clock') running = event.running
      return Math.max(0, passed)
    },
    upToNow() {
      const passed = session.elapsed() - elapsed
      elapsed += passed
      return Math.max(0, passed)
    },
  }
}
