import type { Address } from './address.ts'
import { START, formatHash, parsePlace } from './route.ts'
import type { Route } from './route.ts'
import { createWatched } from './watched.ts'
import type { Watched } from './watched.ts'

/** Where in the game the reader is. */
export interface PlaceInForce extends Watched<Route> {
  navigate(route: Route): void
  /** Goes back, but never out of the page: from the first page of the visit it goes to the front page. */
  back(): void
}

/** The route follows the address, so that links, reloads and the browser's back button all agree. */
export function createPlaceInForce(address: Address): [PlaceInForce, () => void] {
  const read = (): Route => parsePlace(address.search(), address.hash()).route
  const route = createWatched(read())
  const follow = (): void => {
    const next = read()
    if (formatHash(next) !== formatHash(route.get())) route.set(next)
  }
  const place: PlaceInForce = {
    get: route.get,
    watch: route.watch,
    navigate: (next) => address.go(formatHash(next)),
    back: () => (address.depth() > 0 ? address.back() : address.go(formatHash(START))),
  }
  return [place, address.watch(follow)]
}
