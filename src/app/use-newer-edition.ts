import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Scheduler } from '../later/scheduler.ts'

/** Milliseconds to wait for the page's `load` event, which may never come. */
const LOADED_WITHIN = 10_000

/**
 * Returns the component that registers the service worker and offers a newer edition of the page,
 * or null until it is fetched. It is fetched after the page's `load` event, so that it delays
 * nothing the page has asked for.
 */
export function useNewerEdition(later: Scheduler): ComponentType | null {
  // In an object: `setFetched` would call a component, because it is a function.
  const [fetched, setFetched] = useState<{ readonly NewerEdition: ComponentType } | null>(null)

  useEffect(() => {
    if (!import.meta.env.PROD) return undefined
    const begin = (): void => {
      stop()
      later.until(import('./newer-edition.tsx')).then(setFetched, () => undefined)
    }
    const stop = (): void => {
      forget()
      removeEventListener('load', begin)
    }
    const forget = later.after(document.readyState === 'complete' ? 0 : LOADED_WITHIN, begin)
    addEventListener('load', begin)
    return stop
  }, [later])

  return fetched && fetched.NewerEdition
}
