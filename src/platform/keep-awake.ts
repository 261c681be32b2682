import type { Scheduler } from '../later/scheduler.ts'

const SIGNS_OF_LIFE = ['pointerdown', 'keydown'] as const

/** Whether this browser can keep its screen awake at all. */
export function canKeepAwake(): boolean {
  return 'wakeLock' in navigator
}

/**
 * Keeps the screen awake until it is told to stop, or nobody has touched anything for a while. The
 * browser lets the screen sleep whenever the page is hidden, so it is asked again when the page is back;
 * where it refuses (a low battery), the screen sleeps as usual.
 * @param patience milliseconds without a touch or a key after which the screen may sleep; null: never
 * @returns the function that ends it
 */
export function keepAwake(patience: number | null, later: Scheduler): () => void {
  if (!canKeepAwake()) return () => undefined
  let lock: WakeLockSentinel | null = null
  let asking = false
  let ended = false
  let forgetRelease = (): void => undefined

  const release = (): void => {
    void lock?.release().catch(() => undefined)
    lock = null
  }

  async function ask(): Promise<void> {
    if (asking || ended || document.visibilityState === 'hidden' || (lock && !lock.released)) return
    asking = true
    try {
      lock = await navigator.wakeLock.request('screen')
    } catch {
      lock = null
    }
    asking = false
    if (ended) release()
  }

  const live = (): void => {
    forgetRelease()
    if (patience !== null) forgetRelease = later.alarm(patience, release)
    // The browser takes its time over this, so the touch is answered first.
    later.after(0, () => void ask())
  }

  live()
  for (const sign of SIGNS_OF_LIFE) addEventListener(sign, live, { passive: true })
  document.addEventListener('visibilitychange', live)
  return () => {
    ended = true
    forgetRelease()
    for (const sign of SIGNS_OF_LIFE) removeEventListener(sign, live)
    document.removeEventListener('visibilitychange', live)
    release()
  }
}
