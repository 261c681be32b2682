import type { VisitStore } from '../../../app/app-ports.ts'
import { createMemoryStore } from '../../../platform/memory-store.ts'
import { createKept } from '../../../visit/kept.ts'
import type { VisitWish } from '../booth.ts'

/**
 * A store in memory for the saves and settings of one visit: they are gone when it ends.
 * @param volume in percent
 */
export function openVisitStore(wish: VisitWish, volume: number): VisitStore {
  const store = { ...createMemoryStore(), carry: () => undefined }
  const theme = wish.dark === undefined ? 'auto' : wish.dark ? 'dark' : 'light'
  createKept(store).settings.change({ language: wish.language, volume, theme })
  return store
}
