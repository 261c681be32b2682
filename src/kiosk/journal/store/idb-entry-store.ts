import { openDB } from 'idb'
import type { DBSchema, IDBPDatabase } from 'idb'
import type { StoredEntry } from '../journal-entry.ts'
import type { EntryStore } from './entry-store.ts'

/** An entry as a record. */
interface EntryRecord {
  readonly entry: StoredEntry
  /** Left out once a hub has acknowledged the entry, which takes it out of the index. */
  readonly unsent?: 1
}

interface Database extends DBSchema {
  entries: {
    key: string
    value: EntryRecord
    indexes: { time: [number, string]; unsent: number }
  }
}

const VERSION = 1

/**
 * Entries in IndexedDB. A transaction is `strict`: it counts as done when the disk has it, not when the
 * system has it. A commit that fails is heard on `abort`, by which `done` rejects; its requests succeed.
 * Windows of one device share the database, which runs their transactions one after the other.
 */
export function createIdbEntryStore(name = 'netzero-journal'): EntryStore {
  let opened: Promise<IDBPDatabase<Database>> | null = null

  async function open(): Promise<IDBPDatabase<Database>> {
    opened ??= openDatabase(name, () => (opened = null))
    try {
      return await opened
    } catch (fault) {
      opened = null
      throw fault
    }
  }

  /** The browser may have closed the database, which shows when it is used; the next try opens it anew. */
  async function use<T>(run: (database: IDBPDatabase<Database>) => Promise<T>): Promise<T> {
    const database = await open()
    try {
      return await run(database)
    } catch (fault) {
      if (fault instanceof DOMException && fault.name === 'InvalidStateError') opened = null
      throw fault
    }
  }

  return {
    add: (make) => use((database) => addStrictly(database, make)),
    pageWritten: (after, most) =>
      use(async (database) => {
        const range = after === null ? null : IDBKeyRange.lowerBound(after, true)
        return entriesOf(await database.getAll('entries', range, most))
      }),
    pageBetween: ({ from, to }, after, most) =>
      use(async (database) => {
        const start: [number, string] = after ? [after.time, after.id] : [from, '']
        if (start[0] >= to) return []
        const range = IDBKeyRange.bound(start, [to, ''], after !== null, true)
        return entriesOf(await database.getAllFromIndex('entries', 'time', range, most))
      }),
    count: () => use((database) => database.count('entries')),
    clear: () =>
      use(async (database) => {
        const { store, done } = database.transaction('entries', 'readwrite', STRICT)
        await Promise.all([store.clear(), done])
      }),
    close() {
      opened?.then(
        (database) => database.close(),
        () => undefined,
      )
      opened = null
    },
  }
}

const STRICT = { durability: 'strict' } as const

const entriesOf = (records: readonly EntryRecord[]): StoredEntry[] =>
  records.map(({ entry }) => entry)

async function openDatabase(name: string, onClosed: () => void): Promise<IDBPDatabase<Database>> {
  return openDB<Database>(name, VERSION, {
    upgrade(database) {
      const store = database.createObjectStore('entries', { keyPath: 'entry.id' })
      store.createIndex('time', ['entry.time', 'entry.id'])
      store.createIndex('unsent', 'unsent')
    },
    // A newer edition in another window must not wait for this one.
    blocking(_now, _wanted, event) {
      onClosed()
      ;(event.target as IDBDatabase).close()
    },
    terminated: onClosed,
  })
}

async function addStrictly(
  database: IDBPDatabase<Database>,
  make: (last: StoredEntry | null) => readonly StoredEntry[],
): Promise<void> {
  const transaction = database.transaction('entries', 'readwrite', STRICT)
  const { store, done } = transaction
  // Heard below, but perhaps not before it rejects.
  done.catch(() => undefined)
  try {
    const last = await store.openCursor(null, 'prev')
    for (const entry of make(last?.value.entry ?? null))
      // A request that fails aborts all, so `done` says it.
      store.add({ entry, unsent: 1 }).catch(() => undefined)
    transaction.commit()
  } catch (fault) {
    abort(transaction)
    throw fault
  }
  await done
}

function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort()
  } catch {
    // It was over already.
  }
}
