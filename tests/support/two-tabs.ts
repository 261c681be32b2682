import { createMemoryStore } from '../../src/platform/memory-store.ts'
import type { Store } from '../../src/session/store.ts'

/**
 * Two tabs of one browser: what one writes the other reads, and is told of, as browsers do. A tab that
 * is `frozen` is told nothing.
 */
export function createTwoTabs(): {
  readonly stores: readonly [Store, Store]
  freeze(tab: 0 | 1): void
} {
  const shared = createMemoryStore()
  const listeners = [new Set<(key: string) => void>(), new Set<(key: string) => void>()] as const
  const frozen = [false, false]
  const tell = (tab: 0 | 1, key: string): void => {
    const other = tab === 0 ? 1 : 0
    if (!frozen[other]) for (const listener of listeners[other]) listener(key)
  }
  const tabOf = (tab: 0 | 1): Store => ({
    ...shared,
    write(key, value) {
      const written = shared.write(key, value)
      tell(tab, key)
      return written
    },
    remove(key) {
      const removed = shared.remove(key)
      tell(tab, key)
      return removed
    },
    watch(onChanged) {
      listeners[tab].add(onChanged)
      return () => listeners[tab].delete(onChanged)
    },
  })
  return { stores: [tabOf(0), tabOf(1)], freeze: (tab) => void (frozen[tab] = true) }
}
