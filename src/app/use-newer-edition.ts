import { useEffect, useState } from 'preact/hooks'
import type { Scheduler } from '../later/scheduler.ts'
import type { EditionWatch } from '../platform/edition-watch.ts'

/** Milliseconds after which the page is looked after even where its load never ends. */
const LOADED_WITHIN = 10_000

interface NewerEdition {
  readonly newer: EditionWatch | null
  putOff(): void
}

/**
 * The edition that waits to take over, if there is one; null while there is none or it was put off.
 * @param loadRest fetches what the page can do without at first, so that it is kept with the rest
 */
export function useNewerEdition(loadRest: () => Promise<void>, later: Scheduler): NewerEdition {
  const [newer, setNewer] = useState<EditionWatch | null>(null)

  useEffect(() => {
    if (!import.meta.env.PROD) return undefined
    // What was asked for comes first; what is for later waits until the page is at rest.
    const begin = (): void => {
      forget()
      removeEventListener('load', begin)
      const rest = loadRest()
        .catch(() => undefined)
        .then(() => import('../platform/edition-watch.ts'))
      later.until(rest).then(
        ({ watchEditions }) => watchEditions(setNewer, later),
        () => undefined,
      )
    }
    const forget = later.after(document.readyState === 'complete' ? 0 : LOADED_WITHIN, begin)
    addEventListener('load', begin)
    return () => {
      forget()
      removeEventListener('load', begin)
    }
  }, [])

  return { newer, putOff: () => setNewer(null) }
}
