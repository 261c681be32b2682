import { useEffect, useState } from 'preact/hooks'
import type { EditionWatch } from '../platform/edition-watch.ts'

/** Milliseconds after which the page is looked after even where its load never ends. */
const PATIENCE = 10_000

/** The edition that waits to take over, if there is one; null while there is none or it was put off. */
export function useNewerEdition(): { newer: EditionWatch | null; putOff(): void } {
  const [newer, setNewer] = useState<EditionWatch | null>(null)

  useEffect(() => {
    if (!import.meta.env.PROD) return undefined
    // What was asked for comes first; what is for later waits until the page is at rest.
    const begin = (): void => {
      clearTimeout(timer)
      removeEventListener('load', begin)
      import('../platform/edition-watch.ts').then(
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
