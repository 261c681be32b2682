import type { Forget, Scheduler } from '../later/scheduler.ts'
import type { Clock, Session } from '../session/session.ts'
import type { Presence } from './presence.ts'

export interface Attendance {
  readonly presence: Presence
  readonly clock: Clock
  readonly later: Scheduler
  /** Milliseconds without a sign of life after which nobody is there; null: somebody always is. */
  readonly patience: number | null
  /** Whether somebody who comes back finds the game paused, with a button to go on. */
  readonly staysPaused: boolean
}

/**
 * Lets the clock of a session run only while somebody is there: it stops while the page cannot be seen,
 * and after a long time without any input, from the last input on. Returns the function that ends this.
 */
export function attendSession<Spec, State, Move>(
  session: Session<Spec, State, Move>,
  { presence, clock, later, patience, staysPaused }: Attendance,
): () => void {
  let resumesWhenSeen = false
  let resumesAtInput = false
  let lastInput = clock()
  let forgetWait: Forget = () => undefined

  function wait(milliseconds: number): void {
    forgetWait()
    forgetWait = later.alarm(milliseconds, lookAround)
  }

  /**
   * Checks whether somebody is still there. There is one timer, which is set anew when it fires and not at
   * every input.
   */
  function lookAround(): void {
    if (patience === null) return
    const rest = lastInput + patience - clock()
    if (rest > 0) return wait(rest)
    if (!session.snapshot().running) return
    session.pause(lastInput)
    resumesAtInput = !staysPaused
  }

  function noteInput(): void {
    lastInput = clock()
    if (!resumesAtInput) return
    resumesAtInput = false
    session.resume()
  }

  function followPage(seen: boolean): void {
    if (!seen) {
      // Some browsers report twice that a page is left, as hidden and as left. The first report counts.
      resumesWhenSeen ||= session.snapshot().running
      session.pause()
    } else if (resumesWhenSeen) {
      resumesWhenSeen = false
      lastInput = clock()
      session.resume()
    }
  }

  const closers = [
    presence.watchPage(followPage),
    presence.watchInput(noteInput),
    session.subscribe((event) => {
      if (event.type !== 'clock' || !event.running || patience === null) return
      lastInput = clock()
      wait(patience)
    }),
    () => forgetWait(),
  ]
  return () => {
    for (const close of closers) close()
  }
}
