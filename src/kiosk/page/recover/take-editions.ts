import type { Scheduler } from '../../../later/scheduler.ts'
import { workersOf } from '../../../platform/kept-edition.ts'
import { watchEditions } from '../../../platform/edition-watch.ts'
import type { EditionWatch } from '../../../platform/edition-watch.ts'
import type { Watched } from '../../../visit/watched.ts'
import type { Scene } from '../booth.ts'

/**
 * Keeps the booth on the device, so that it opens without a network, and takes a newer edition while it invites: nobody
 * is asked, and nobody is interrupted.
 */
export function takeEditions(scene: Watched<Scene>, later: Scheduler): void {
  let newer: EditionWatch | null = null
  const take = (): void => {
    if (scene.get() !== 'attract') return
    newer?.take()
    newer = null
  }
  scene.watch(take)
  void watchEditions({
    onNewer(watch) {
      newer = watch
      take()
    },
    loadRest: () => Promise.resolve(),
    later,
    // It lasts as long as the page.
    signal: new AbortController().signal,
  })
  // Without a host it cannot be fetched, and is kept when it is opened the next time.
  keepThisPage().catch(() => undefined)
}

/** Fetches the page itself once a worker is in charge: it came before, so that worker has not kept it. */
async function keepThisPage(): Promise<void> {
  const workers = workersOf(navigator)
  if (!workers) return
  await workers.ready
  if (!workers.controller)
    await new Promise((go) => workers.addEventListener('controllerchange', go, { once: true }))
  const { href } = location
  if (!(await caches.match(href, { ignoreSearch: true, ignoreVary: true }))) await fetch(href)
}
