import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Scheduler } from '../later/scheduler.ts'

/** Milliseconds after which the page is looked after even where its load never ends. */
const LOADED_WITHIN = 10_000

/**
 * What registers the page's service worker and offers a newer edition; null until it is there. What was
 * asked for comes first, so it is fetched when the page is loaded.
 */
export function useNewerEdition(later: Scheduler): ComponentType | null {
  // In a group: a component is a function, which a state would call.
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
