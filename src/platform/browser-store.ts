import { err, ok } from '../kit/result.ts'
import type { Result } from '../kit/result.ts'
import type { Store } from '../session/store.ts'

/** All keys of this game begin so; other pages of the same host are never touched. */
const PREFIX = 'netzero/'

/** Under this name the state of the page's entry in the history has what could not be kept. */
interface Carried {
  readonly kept?: readonly (readonly [string, string])[]
}

export interface BrowserStore extends Store {
  /**
   * Hands what could not be kept to the page that is loaded in place of this one. It reads it once: the
   * address takes it out of the history again (page-address.ts).
   */
  carry(): void
}

/**
 * The browser's storage as a `Store`. Storage can be forbidden (private windows, policies) or full,
 * and may become so at any time; what is written then stays in memory, so that the visit goes on,
 * and the reason is given each time.
 */
export function createBrowserStore(
  storage: () => Storage = () => window.localStorage,
): BrowserStore {
  const memory = new Map((history.state as Carried | null)?.kept)

  function attempt<T>(run: (kept: Storage) => T): Result<T> {
    try {
      return ok(run(storage()))
    } catch (error) {
      return isQuotaError(error) ? err('storage.reason.full') : err('storage.reason.forbidden')
    }
  }

  return {
    read(key) {
      const held = memory.get(key)
      if (held !== undefined) return ok(held)
      const read = attempt((kept) => kept.getItem(PREFIX + key))
      return read.ok ? read : ok(null)
    },
    write(key, value) {
      const written = attempt((kept) => kept.setItem(PREFIX + key, value))
      if (written.ok) memory.delete(key)
      else memory.set(key, value)
      return written.ok ? ok(null) : written
    },
    remove(key) {
      memory.delete(key)
      const removed = attempt((kept) => kept.removeItem(PREFIX + key))
      return removed.ok ? ok(null) : removed
    },
    keys() {
      const kept = attempt((all) =>
        Array.from({ length: all.length }, (_, index) => all.key(index) ?? ''),
      )
      const stored = kept.ok ? kept.value.filter((key) => key.startsWith(PREFIX)) : []
      return [...new Set([...stored.map((key) => key.slice(PREFIX.length)), ...memory.keys()])]
    },
    watch(onChanged) {
      const listening = new AbortController()
      const hear = ({ key }: StorageEvent): void => {
        if (key?.startsWith(PREFIX)) onChanged(key.slice(PREFIX.length))
      }
      addEventListener('storage', hear, { signal: listening.signal })
      return () => listening.abort()
    },
    carry: () => history.replaceState({ ...history.state, kept: [...memory] }, ''),
  }
}

function isQuotaError(error: unknown): boolean {
  return (
    error instanceof DOMException &&
    (error.name === 'QuotaExceededError' || error.name === 'NS_ERROR_DOM_QUOTA_REACHED')
  )
}
