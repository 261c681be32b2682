/**
 * Where in the game one is. The pack and a puzzle stand in the query (short links for a QR code in
 * print: `?pack=torino-2026&puzzle=netzero-grid`), the screen in the hash, so that the page can be
 * served from any folder and the browser's back button works.
 */
export type Route =
  | { readonly screen: 'start' }
  | { readonly screen: 'puzzle'; readonly puzzle: string }
  | { readonly screen: 'signs'; readonly puzzle: string; readonly sign: string | null }

export interface Place {
  readonly pack: string | null
  readonly route: Route
}

/** Reads an address. What is not understood leads to the start screen, never to an error. */
export function parsePlace(search: string, hash: string): Place {
  const query = new URLSearchParams(search)
  const [screen, puzzle, sign] = hash.replace(/^#\/?/, '').split('/').map(decodePart)
  const pack = query.get('pack')
  if (screen === 'play' && puzzle) return { pack, route: { screen: 'puzzle', puzzle } }
  if (screen === 'signs' && puzzle)
    return { pack, route: { screen: 'signs', puzzle, sign: sign ?? null } }
  const linked = query.get('puzzle')
  if (linked && !screen) return { pack, route: { screen: 'puzzle', puzzle: linked } }
  return { pack, route: { screen: 'start' } }
}

/** The hash of a route: `parsePlace` reads it back. */
export function formatHash(route: Route): string {
  if (route.screen === 'start') return '#/'
  const puzzle = encodeURIComponent(route.puzzle)
  if (route.screen === 'puzzle') return `#/play/${puzzle}`
  return route.sign ? `#/signs/${puzzle}/${encodeURIComponent(route.sign)}` : `#/signs/${puzzle}`
}

function decodePart(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
