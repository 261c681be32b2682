import type { StoredEntry } from '../journal-entry.ts'
import type { EntryStore } from './entry-store.ts'

/** Entries that last as long as the page: for tests. */
export function createMemoryEntryStore(): EntryStore {
  let entries: StoredEntry[] = []
  const byTime = (): StoredEntry[] =>
    entries.toSorted((one, other) => one.time - other.time || (one.id < other.id ? -1 : 1))

  return {
    async add(make) {
      const added = make(entries.at(-1) ?? null)
      entries = [...entries, ...added]
    },
    async pageWritten(after, most) {
      return entries.filter(({ id }) => after === null || id > after).slice(0, most)
    },
    async pageBetween({ from, to }, after, most) {
      const all = byTime()
      const start = after ? all.findIndex(({ id }) => id === after.id) + 1 : 0
      return all
        .slice(start)
        .filter(({ time }) => time >= from && time < to)
        .slice(0, most)
    },
    count: async () => entries.length,
    clear: async () => void (entries = []),
    close: () => undefined,
  }
}
