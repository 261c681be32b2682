import type { Clock } from '../../src/session/session.ts'

/** A clock that stands until a test moves it. */
export interface TestClock {
  readonly clock: Clock
  /** Sets the time, in milliseconds. */
  set(now: number): void
}

export function createTestClock(): TestClock {
  let now = 0
  return { clock: () => now, set: (next) => void (now = next) }
}

/** The clock of tests that ask for no time. */
export const STOPPED: Clock = () => 0
