import type { Forget } from './waiting-list.ts'

/** Milliseconds by which a timer may be late without the page counting as busy. */
const LATE = 60

/** The time as a busy page has it. */
export interface LateTiming {
  /** Milliseconds from any beginning. */
  now(): number
  /** Runs something after so many milliseconds, or later. */
  wait(delay: number, run: () => void): Forget
}

/**
 * Waits until a finger has rested for so many milliseconds. A late timer means that the page is busy, and that the
 * event of a lifted finger may still be queued: it waits once more, so that this event comes first and can take the
 * wait back. Without that, a tap on a slow device would be taken for a long press.
 * @returns takes the wait back
 */
export function afterRest({ now, wait }: LateTiming, delay: number, run: () => void): Forget {
  let forget: Forget
  function rest(time: number): void {
    const due = now() + time
    forget = wait(time, () => {
      if (now() - due > LATE) rest(LATE)
      else run()
    })
  }
  rest(delay)
  return () => forget()
}
