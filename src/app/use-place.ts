import { useCallback, useLayoutEffect, useState } from 'preact/hooks'
import { START, formatHash, parsePlace } from '../screen/route.ts'
import type { Place, Route } from '../screen/route.ts'

interface PlaceInForce {
  readonly route: Route
  navigate(route: Route): void
  back(): void
}

/** How many of the browser's history entries are this visit's own; back never leaves the page. */
let ownEntries = 0

/** The route follows the address, so that links, reloads and the browser's back button all agree. */
export function usePlace(start: Place): PlaceInForce {
  const [route, setRoute] = useState(start.route)

  useLayoutEffect(() => {
    const follow = (): void => {
      const next = parsePlace(location.search, location.hash).route
      setRoute((kept) => (formatHash(kept) === formatHash(next) ? kept : next))
    }
    // The address may have changed while the language of the page was fetched.
    follow()
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])

  const navigate = useCallback((next: Route) => {
    ownEntries += 1
    location.hash = formatHash(next)
  }, [])

  const back = useCallback(() => {
    if (ownEntries === 0) {
      location.hash = formatHash(START)
      return
    }
    ownEntries -= 1
    history.back()
  }, [])

  return { route, navigate, back }
}
