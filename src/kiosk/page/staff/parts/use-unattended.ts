import { useLayoutEffect } from 'preact/hooks'
import type { Scheduler } from '../../../../later/scheduler.ts'

/** Milliseconds without input after which staff have gone: what only they may see is closed then. */
const UNATTENDED = 120_000

const INPUTS = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const

/** Calls back when nobody has touched anything for two minutes. */
export function useUnattended(later: Scheduler, onGone: () => void): void {
  useLayoutEffect(() => {
    const listening = new AbortController()
    let forget = (): void => undefined
    const wait = (): void => {
      forget()
      forget = later.alarm(UNATTENDED, onGone)
    }
    for (const type of INPUTS)
      document.addEventListener(type, wait, {
        capture: true,
        passive: true,
        signal: listening.signal,
      })
    wait()
    return () => {
      listening.abort()
      forget()
    }
  }, [])
}
