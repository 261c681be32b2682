import type { Scheduler } from '../../later/scheduler.ts'
import { createWatched } from '../../visit/watched.ts'
import type { Watched } from '../../visit/watched.ts'

/** How long a booth waits for a visitor. */
export interface IdleTimes {
  /** Milliseconds without any input after which it asks whether somebody is there. */
  readonly after: number
  /** Seconds that the question counts down: 20 at least (WCAG 2.2.1), whatever is set. */
  readonly ask: number
}

/** `left`: seconds until the visit ends, while the booth asks; null while it does not. */
export interface Idle {
  readonly left: number | null
}

/**
 * Notices that nobody is there any more. It asks first, and any input prolongs the visit, as often as
 * wanted. Time stands still while it is held: while a finger rests on the screen, or the booth speaks.
 */
export interface IdleWatch extends Watched<Idle> {
  /** Somebody has done something: the wait begins anew. */
  input(): void
  /** Holds the time until the returned function is called, or for two minutes: a thing may lie on the screen. */
  hold(): () => void
  end(): void
}

interface IdlePorts {
  readonly later: Scheduler
  /** Read at each input, because what is played decides how long a visitor may think. */
  times(): IdleTimes
  /** Nobody has answered: the visit is over. Called once. */
  onGone(): void
}

const SECOND = 1000
export const LEAST_TO_ASK = 20
const LONGEST_HOLD = 120_000
const NOT_ASKING: Idle = { left: null }

export function createIdleWatch({ later, times, onGone }: IdlePorts): IdleWatch {
  const own = later.branch()
  const idle = createWatched<Idle>(NOT_ASKING)
  const holds = new Set<object>()
  let forget = (): void => undefined

  function wait(): void {
    forget()
    if (idle.get().left !== null) idle.set(NOT_ASKING)
    if (holds.size > 0 || own.isEnded) return
    forget = own.alarm(times().after, () => count(Math.max(LEAST_TO_ASK, times().ask)))
  }

  function count(left: number): void {
    if (left > 0) {
      idle.set({ left })
      forget = own.alarm(SECOND, () => count(left - 1))
      return
    }
    own.end()
    onGone()
  }

  function hold(): () => void {
    const held = {}
    const release = (): void => {
      forgetHold()
      if (holds.delete(held)) wait()
    }
    const forgetHold = own.alarm(LONGEST_HOLD, release)
    holds.add(held)
    wait()
    return release
  }

  wait()
  return { get: idle.get, watch: idle.watch, input: wait, hold, end: () => own.end() }
}
