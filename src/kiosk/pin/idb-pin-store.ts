import { openDB } from 'idb'
import type { DBSchema, IDBPDatabase } from 'idb'
import type { PinStore } from './pin-store.ts'

interface Database extends DBSchema {
  pin: { key: 'record' | 'wrong'; value: unknown }
}

const STRICT = { durability: 'strict' } as const

/** A PIN in a database of IndexedDB that holds nothing else. It is opened for each step, for there are few. */
export function createIdbPinStore(name = 'netzero-pin'): PinStore {
  async function use<T>(run: (database: IDBPDatabase<Database>) => Promise<T>): Promise<T> {
    const database = await openDB<Database>(name, 1, {
      upgrade: (fresh) => void fresh.createObjectStore('pin'),
    })
    try {
      return await run(database)
    } finally {
      database.close()
    }
  }

  const write = (entries: readonly (readonly ['record' | 'wrong', unknown])[]): Promise<void> =>
    use(async (database) => {
      const { store, done } = database.transaction('pin', 'readwrite', STRICT)
      await Promise.all([...entries.map(([key, value]) => store.put(value, key)), done])
    })

  return {
    readRecord: () => use(async (database) => (await database.get('pin', 'record')) ?? null),
    writeRecord: (record) =>
      write([
        ['record', record],
        ['wrong', 0],
      ]),
    async readWrong() {
      const wrong = await use((database) => database.get('pin', 'wrong'))
      return typeof wrong === 'number' ? wrong : 0
    },
    writeWrong: (wrong) => write([['wrong', wrong]]),
  }
}
