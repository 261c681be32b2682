import { useEffect, useState } from 'preact/hooks'
import type { EditionWatch } from '../platform/edition-watch.ts'

/** Milliseconds after which the page is looked after even where its load never ends. */
const PATIENCE = 10_000

interface NewerEdition {
  readonly newer: EditionWatch | null
  putOff(): void
}

/**
 * The edition that waits to take over, if there is one; null while there is none or it was put off.
 * @param loadRest fetches what the page can do without at first, so that it is kept with the rest
 */
export function useNewerEdition(loadRest: () => Promise<void>): NewerEdition {
  const [newer, setNewer] = useState<EditionWatch | null>(null)

  useEffect(() => {
    if (!import.meta.env.PROD) return undefined
    // What was asked for comes first; what is for later waits until the page is at rest.
    const begin = (): void => {
      clearTimeout(timer)
      removeEventListener('load', begin)
      loadRest()
        .catch(() => undefined)
        .then(() => import('../platform/edition-watch.ts'))
        .then(
          ({ watchEditions }) => watchEditions(setNewer),
          () => undefined,
        )
    }
    const timer = setTimeout(begin, document.readyState === 'complete' ? 0 : PATIENCE)
    addEventListener('load', begin)
    return () => {
      clearTimeout(timer)
      removeEventListener('load', begin)
    }
  }, [])

  return { newer, putOff: () => setNewer(null) }
}
