import type { CDPSession, Page } from '@playwright/test'
import { sizeOfObjects, takeSnapshot } from '../../../scripts/soak/heap.ts'

/** What a page holds, after its garbage was collected. */
export interface Footprint {
  readonly listeners: number
  readonly nodes: number
  readonly textures: number
  /** Bytes of what scripts made: objects, functions, lists, texts. */
  readonly objects: number
  /** Bytes of the whole heap, with the engine's own code and the browser's records. */
  readonly heap: number
}

interface Counted {
  texturesHeld: number
}

const sessions = new WeakMap<Page, Promise<CDPSession>>()

/** Begins to count textures; before the page is opened. */
export async function watchFootprint(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const counted = window as unknown as Counted
    counted.texturesHeld = 0
    for (const { prototype } of [WebGLRenderingContext, WebGL2RenderingContext]) {
      const { createTexture, deleteTexture } = prototype
      prototype.createTexture = function () {
        counted.texturesHeld++
        return createTexture.call(this)
      }
      prototype.deleteTexture = function (texture) {
        if (texture) counted.texturesHeld--
        deleteTexture.call(this, texture)
      }
    }
  })
  const session = page.context().newCDPSession(page)
  sessions.set(page, session)
  await (await session).send('Performance.enable')
}

export async function footprintOf(page: Page): Promise<Footprint> {
  const session = await sessions.get(page)
  if (!session) throw new Error('Nobody watches this page')
  // What one collection lets go of may hold more until the next.
  for (let time = 0; time < 3; time++) await session.send('HeapProfiler.collectGarbage')
  const { metrics } = await session.send('Performance.getMetrics')
  const metric = (wanted: string): number =>
    metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN
  return {
    listeners: metric('JSEventListeners'),
    nodes: metric('Nodes'),
    heap: metric('JSHeapUsedSize'),
    textures: await page.evaluate(() => (window as unknown as Counted).texturesHeld),
    objects: sizeOfObjects(await takeSnapshot(session)),
  }
}
