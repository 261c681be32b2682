import type { Address } from '../../visit/address.ts'

/** The address of a visit at a booth, and what follows its links. */
export interface BoothAddress extends Address {
  /**
   * Follows links to places of the page, and no others: nothing leads out of a booth. Returns the function that stops
   * it.
   */
  followLinks(page: EventTarget): () => void
}

/**
 * An address that lasts as long as its visit. The browser's own stays what it is, so that its history never has more
 * than one entry: nobody can go back to what somebody else has done.
 * @param hash where the visit begins, such as "#/play/netzero-grid"
 * @param search what a link says of pack and puzzle, such as "?pack=torino-2026"
 */
export function createBoothAddress(hash = '', search = ''): BoothAddress {
  const before: string[] = []
  const listeners = new Set<() => void>()
  let now = hash

  function show(next: string): void {
    now = next
    for (const listener of listeners) listener()
  }
  function go(next: string): void {
    if (next === now) return
    before.push(now)
    show(next)
  }

  return {
    search: () => search,
    hash: () => now,
    depth: () => before.length,
    go,
    back() {
      const last = before.pop()
      if (last !== undefined) show(last)
    },
    watch(onChanged) {
      listeners.add(onChanged)
      return () => listeners.delete(onChanged)
    },
    followLinks(page) {
      const follow = (event: Event): void => {
        const link = linkOf(event)
        if (link === null) return
        const isTaken = event.defaultPrevented
        event.preventDefault()
        if (!isTaken && link.startsWith('#')) go(link)
      }
      page.addEventListener('click', follow)
      page.addEventListener('auxclick', follow)
      return () => {
        page.removeEventListener('click', follow)
        page.removeEventListener('auxclick', follow)
      }
    },
  }
}

/** Where the link leads that was pressed, as it is written; null where none was. */
function linkOf({ target }: Event): string | null {
  if (!(target instanceof Element)) return null
  const link = target.closest('a, area')
  return link && (link.getAttribute('href') ?? link.getAttribute('xlink:href'))
}
