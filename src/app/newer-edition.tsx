import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { watchEditions } from '../platform/edition-watch.ts'
import type { EditionWatch } from '../platform/edition-watch.ts'
import { useVisit, useWatched } from '../screen/use-visit.ts'
import { EditionBar } from './edition-bar.tsx'

/**
 * Offers a newer edition of the page: on the front page only, so that no game is interrupted, and not while a
 * notice is shown.
 */
export function NewerEdition(): JSX.Element {
  const { place, notices, later, loadTexts } = useVisit()
  const [newer, setNewer] = useState<EditionWatch | null>(null)
  const route = useWatched(place)
  const notice = useWatched(notices)

  useEffect(() => {
    const watching = new AbortController()
    const { signal } = watching
    void watchEditions({ onNewer: setNewer, loadRest: loadTexts, later, signal })
    return () => watching.abort()
  }, [later, loadTexts])

  const isShown = newer && !notice && route.screen === 'start'
  return <>{isShown && <EditionBar onTake={() => newer.take()} onLater={() => setNewer(null)} />}</>
}
