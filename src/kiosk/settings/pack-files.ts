import { openDB } from 'idb'
import type { DBSchema, IDBPDatabase } from 'idb'

/**
 * Packs that staff loaded from files: each file under the path that it would have beside the page, in a database that
 * holds nothing else. All of it may reject.
 */
interface Database extends DBSchema {
  files: { key: string; value: string }
}

async function use<T>(run: (database: IDBPDatabase<Database>) => Promise<T>): Promise<T> {
  const database = await openDB<Database>('netzero-packs', 1, {
    upgrade: (fresh) => void fresh.createObjectStore('files'),
  })
  try {
    return await run(database)
  } finally {
    database.close()
  }
}

/** null: there is none. */
export function readPackFile(path: string): Promise<string | null> {
  return use(async (database) => (await database.get('files', path)) ?? null)
}

/** Whether a file of a pack was loaded onto this device. Where storage is refused, no pack was. */
export function hasPackFile(path: string): Promise<boolean> {
  return readPackFile(path).then(
    (text) => text !== null,
    () => false,
  )
}

/** Keeps all files of a pack, or none of them. @param files by path */
export function keepPackFiles(files: ReadonlyMap<string, string>): Promise<void> {
  return use(async (database) => {
    const { store, done } = database.transaction('files', 'readwrite', { durability: 'strict' })
    await Promise.all([...[...files].map(([path, text]) => store.put(text, path)), done])
  })
}

/** The paths of all files that are kept. */
export function listPackFiles(): Promise<readonly string[]> {
  return use((database) => database.getAllKeys('files'))
}

/** Lets go of all packs, when this device is no booth any more. */
export function forgetPackFiles(): Promise<void> {
  return use((database) => database.clear('files'))
}
