import type { Scheduler } from '../../../later/scheduler.ts'
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
}
