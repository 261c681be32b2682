/**
 * Where in the game the reader is. Pack and puzzle are in the query, which makes short links for a QR code in
 * print: `?pack=torino-2026&puzzle=netzero-grid`. The screen is in the hash, so that the page can be served
 * from any folder and the browser's back button works.
 */
export type Route = StartRoute | PuzzleRoute | UnknownRoute

interface StartRoute {
  readonly screen: 'start'
}

interface PuzzleRoute {
  readonly screen: 'puzzle'
  /** '' for a game that was begun elsewhere, `#/at/…`: the page has the digits that carry it (src/handover). */
  readonly puzzle: string
  /** Pages within a game, e.g. ['signs', 'leo']; empty for the game itself. */
  readonly page: readonly string[]
}

/** A hash that asks for a place of this page and names none. */
interface UnknownRoute {
  readonly screen: 'unknown'
  /** The hash as it came. */
  readonly address: string
}

export interface Place {
  readonly pack: string | null
  readonly route: Route
}

export const START: Route = { screen: 'start' }

export function puzzleRoute(puzzle: string, ...page: string[]): Route {
  return { screen: 'puzzle', puzzle, page }
}

/**
 * Reads an address. Apps that pass links on change them: they encode the hash, put parameters of their own
 * into the query or behind a hash of their own, or write `&amp;` for `&`. All of that is understood. What
 * asks for a place of this page and names none is `unknown`, so that the page can say so.
 */
export function parsePlace(search: string, hash: string): Place {
  const query = new URLSearchParams(search.replaceAll('&amp;', '&'))
  return { pack: query.get('pack'), route: routeIn(hash) ?? linkedRoute(query) ?? START }
}

function linkedRoute(query: URLSearchParams): Route | null {
  const linked = query.get('puzzle')
  return linked ? puzzleRoute(linked) : null
}

/** The route that a hash names; null where it is none of this page's, such as `#utm_source=qr`. */
function routeIn(hash: string): Route | null {
  const path = decodeWhole(hash.slice(1))
  const isForeign = path === '' || (/[=&:]/.test(path) && !/^\/|^play\//.test(path))
  if (isForeign) return null
  // The page's own routes encode these signs, so here they begin what an app has added.
  const [screen, puzzle, ...page] = (path.split(/[?&]/)[0] ?? '').replace(/^\//, '').split('/')
  if (screen === '') return START
  if (screen === 'at') return puzzleRoute('', puzzle ?? '')
  if (screen !== 'play' || !puzzle) return { screen: 'unknown', address: hash }
  while (page.at(-1) === '') page.pop()
  return puzzleRoute(decodePart(puzzle), ...page.map(decodePart))
}

/** How many times an address may have been encoded on its way. */
const LAYERS = 3

/** A hash that was encoded as a whole no longer begins with a slash: `%2Fplay%2Fnetzero-grid`. */
function decodeWhole(path: string): string {
  let decoded = path
  for (let layer = 0; layer < LAYERS && /^(?:%|play%)/i.test(decoded); layer++)
    decoded = decodePart(decoded)
  return decoded
}

/** The hash of a route: `parsePlace` reads it back. */
export function formatHash(route: Route): string {
  if (route.screen === 'start') return '#/'
  if (route.screen === 'unknown') return route.address
  const path = [route.puzzle, ...route.page].map(encodeURIComponent).join('/')
  return `#/${route.puzzle ? 'play/' : 'at'}${path}`
}

function decodePart(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
