/**
 * Where in the game one is. The pack and a puzzle stand in the query (short links for a QR code in
 * print: `?pack=torino-2026&puzzle=netzero-grid`), the screen in the hash, so that the page can be
 * served from any folder and the browser's back button works.
 */
export type Route = StartRoute | PuzzleRoute

interface StartRoute {
  readonly screen: 'start'
}

interface PuzzleRoute {
  readonly screen: 'puzzle'
  readonly puzzle: string
  /** Pages within a game, e.g. ['signs', 'leo']; empty for the game itself. */
  readonly page: readonly string[]
}

export interface Place {
  readonly pack: string | null
  readonly route: Route
}

export const START: Route = { screen: 'start' }

export function puzzleRoute(puzzle: string, ...page: string[]): Route {
  return { screen: 'puzzle', puzzle, page }
}

/** Reads an address. What is not understood leads to the start screen, never to an error. */
export function parsePlace(search: string, hash: string): Place {
  const query = new URLSearchParams(search)
  const pack = query.get('pack')
  const [screen, puzzle, ...page] = hash.replace(/^#\/?/, '').split('/').map(decodePart)
  if (screen === 'play' && puzzle) return { pack, route: puzzleRoute(puzzle, ...page) }
  const linked = query.get('puzzle')
  if (linked && hash === '') return { pack, route: puzzleRoute(linked) }
  return { pack, route: START }
}

/** The hash of a route: `parsePlace` reads it back. */
export function formatHash(route: Route): string {
  if (route.screen === 'start') return '#/'
  return `#/play/${[route.puzzle, ...route.page].map(encodeURIComponent).join('/')}`
}

function decodePart(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
