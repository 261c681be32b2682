import type { Forget, Scheduler } from '../../../later/scheduler.ts'

const NAME = 'netzero-booth'
/** Milliseconds for a window that is being closed or loaded again to make room. */
const SOON = 600

export interface WindowTurn {
  /**
   * This window is the booth from now on.
   * @param wasFree whether the one before is gone; otherwise that one ends its visit itself
   */
  onTurn(wasFree: boolean): void
  /** Another window is the booth. */
  onWait(): void
}

/**
 * One window of a device is its booth; another waits until that one is closed, or takes its place. Where a browser has
 * no locks (plain http), each window is a booth, and all of them write into one journal.
 * @returns takes the place of the other window
 */
export function takeTurns(
  locks: LockManager | undefined,
  later: Pick<Scheduler, 'alarm'>,
  { onTurn, onWait }: WindowTurn,
): () => void {
  if (!locks) {
    onTurn(true)
    return () => undefined
  }
  let waiting = new AbortController()
  let forget: Forget = () => undefined

  function hold(wasFree: boolean): Promise<never> {
    forget()
    onTurn(wasFree)
    return new Promise(() => undefined)
  }
  async function ask(options: LockOptions): Promise<void> {
    // It settles only when another window has taken the place of this one, or the wait is over.
    await locks?.request(NAME, options, () => hold(!options.steal)).catch(() => undefined)
    if (!options.signal?.aborted) wait()
  }
  function wait(): void {
    waiting = new AbortController()
    forget = later.alarm(SOON, onWait)
    void ask({ signal: waiting.signal })
  }
  wait()
  return () => {
    waiting.abort()
    void ask({ steal: true })
  }
}
