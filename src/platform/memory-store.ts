import { ok } from '../kit/result.ts'
import type { Store } from '../session/store.ts'

/** A store that lasts as long as the page: for tests and for kiosks that must forget. */
export function createMemoryStore(entries: Iterable<readonly [string, string]> = []): Store {
  const kept = new Map(entries)
  return {
    read: (key) => ok(kept.get(key) ?? null),
    write(key, value) {
      kept.set(key, value)
      return ok(null)
    },
    remove(key) {
      kept.delete(key)
      return ok(null)
    },
    keys: () => [...kept.keys()],
    watch: () => () => undefined,
  }
}
