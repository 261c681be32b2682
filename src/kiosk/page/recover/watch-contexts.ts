import type { Scheduler } from '../../../later/scheduler.ts'
import { BoothError } from './booth-error.ts'

/** Milliseconds in which a browser that lost a graphics context has mostly given it back. */
const PATIENCE = 3000

/**
 * Reports a graphics context that was lost and does not come back, so that nobody is left with a screen on which
 * nothing is drawn. The events do not bubble, but they pass the window on their way.
 * @param later ends with the visit, and with it whatever was lost in it
 */
export function watchContexts(
  page: EventTarget,
  later: Scheduler,
  report: (fault: Error) => void,
): () => void {
  const listening = new AbortController()
  const options = { capture: true, signal: listening.signal }
  const lost = new Map<EventTarget | null, () => void>()

  function lose({ target }: Event): void {
    lost.get(target)?.()
    const told = (): void => report(new BoothError('The picture did not come back', 'ContextLost'))
    lost.set(target, later.alarm(PATIENCE, told))
  }
  function restore({ target }: Event): void {
    lost.get(target)?.()
    lost.delete(target)
  }
  for (const type of ['webglcontextlost', 'contextlost']) page.addEventListener(type, lose, options)
  for (const type of ['webglcontextrestored', 'contextrestored'])
    page.addEventListener(type, restore, options)
  return () => {
    listening.abort()
    for (const forget of lost.values()) forget()
  }
}
