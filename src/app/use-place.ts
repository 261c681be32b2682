import { useCallback, useLayoutEffect, useState } from 'preact/hooks'
import { START, formatHash, parsePlace } from '../screen/route.ts'
import type { Place, Route } from '../screen/route.ts'
import type { Address } from '../visit/address.ts'

interface PlaceInForce {
  readonly route: Route
  navigate(route: Route): void
  back(): void
}

/** The route follows the address, so that links, reloads and the browser's back button all agree. */
export function usePlace(start: Place, address: Address): PlaceInForce {
  const [route, setRoute] = useState(start.route)

  useLayoutEffect(() => {
    const follow = (): void => {
      const next = parsePlace(address.search(), address.hash()).route
      setRoute((kept) => (formatHash(kept) === formatHash(next) ? kept : next))
    }
    // The address may have changed while the language of the page was fetched.
    follow()
    return address.watch(follow)
  }, [address])

  const navigate = useCallback((next: Route) => address.go(formatHash(next)), [address])

  // Back never leaves the page: the first page of the visit leads to the front page.
  const back = useCallback(
    () => (address.depth() > 0 ? address.back() : address.go(formatHash(START))),
    [address],
  )

  return { route, navigate, back }
}
