/** Time played, with pauses. Pure: the time now (milliseconds, any origin) is passed in. */
export interface Stopwatch {
  readonly elapsed: number
  /** When it was last started, or null while it is stopped. */
  readonly since: number | null
}

export function stoppedAt(elapsed: number): Stopwatch {
  return { elapsed, since: null }
}

export function runFrom(watch: Stopwatch, now: number): Stopwatch {
  return watch.since === null ? { ...watch, since: now } : watch
}

export function stopAt(watch: Stopwatch, now: number): Stopwatch {
  return stoppedAt(elapsedAt(watch, now))
}

/** Milliseconds played. A clock that was set back counts as no time, never as negative time. */
export function elapsedAt(watch: Stopwatch, now: number): number {
  return watch.elapsed + (watch.since === null ? 0 : Math.max(0, now - watch.since))
}
