import type { ClockJump } from './journal-entry.ts'

export interface Clocks {
  /** Milliseconds since 1970, as `Date.now`: it can be set, by hand or by a time server. */
  wall(): number
  /** Milliseconds from any origin, as `performance.now`: it only goes on. */
  steady(): number
}

export interface ClockReading {
  readonly time: number
  /** The last jump since the page was loaded; null: none. */
  readonly jump: ClockJump | null
}

/**
 * Milliseconds by which both clocks may differ from one look to the next: a time server that corrects little
 * by little is no jump.
 */
export const CLOCK_SLACK = 1000

/**
 * Reads the wall clock and notices when it jumped, because the steady clock did not. Where the steady clock
 * stands while a device sleeps, sleep counts as a jump forward.
 */
export function createClockWatch({ wall, steady }: Clocks): () => ClockReading {
  let known = { wall: wall(), steady: steady() }
  let jump: ClockJump | null = null
  return () => {
    const now = { wall: Math.round(wall()), steady: steady() }
    const by = Math.round(now.wall - known.wall - (now.steady - known.steady))
    if (Math.abs(by) > CLOCK_SLACK) jump = { at: now.wall, by }
    known = now
    return { time: now.wall, jump }
  }
}
