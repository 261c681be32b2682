import type { Address } from '../visit/address.ts'

/** What is stored with each entry of the browser's history. */
interface Noted {
  readonly depth: number
}

/**
 * The address of this browser's page. Each entry of the history carries its depth, so that going back is
 * counted right, whether the reader uses the page's own button or the browser's.
 */
export function createPageAddress(): Address {
  let depth = notedDepth() ?? 0
  const listeners = new Set<() => void>()
  const tell = (): void => {
    for (const listener of listeners) listener()
  }

  function follow(): void {
    const noted = notedDepth()
    // The reader followed a link or typed an address: this page has nothing stored yet.
    if (noted === null) history.replaceState({ depth: depth + 1 } satisfies Noted, '')
    depth = noted ?? depth + 1
    tell()
  }

  // Also takes out what the page before it has carried over (browser-store.ts).
  history.replaceState({ depth } satisfies Noted, '')
  return {
    search: () => location.search,
    hash: () => location.hash,
    depth: () => depth,
    go(hash) {
      if (hash === location.hash) return
      depth += 1
      history.pushState({ depth } satisfies Noted, '', hash)
      tell()
    },
    back: () => history.back(),
    watch(onChanged) {
      if (listeners.size === 0) addEventListener('popstate', follow)
      listeners.add(onChanged)
      return () => {
        listeners.delete(onChanged)
        if (listeners.size === 0) removeEventListener('popstate', follow)
      }
    },
  }
}

function notedDepth(): number | null {
  const noted = history.state as Partial<Noted> | null
  return typeof noted?.depth === 'number' ? noted.depth : null
}
