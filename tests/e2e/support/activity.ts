import type { CDPSession, Page } from '@playwright/test'

/** What a page did so far. */
export interface Activity {
  /** Frames that its scripts asked for. */
  readonly frames: number
  /** Calls that drew something with WebGL. */
  readonly draws: number
  /** Seconds of the processor that its main thread took; a busy machine does not make them more. */
  readonly cpu: number
}

interface Counted {
  activity: { frames: number; draws: number }
}

const sessions = new WeakMap<Page, Promise<CDPSession>>()

/** Begins to count; before the page is opened. */
export async function watchActivity(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const counted = { frames: 0, draws: 0 }
    ;(window as unknown as Counted).activity = counted
    const request = window.requestAnimationFrame.bind(window)
    window.requestAnimationFrame = (callback) =>
      request((time) => {
        counted.frames++
        callback(time)
      })
    for (const { prototype } of [WebGLRenderingContext, WebGL2RenderingContext]) {
      const { drawElements, drawArrays } = prototype
      prototype.drawElements = function (...args) {
        counted.draws++
        drawElements.apply(this, args)
      }
      prototype.drawArrays = function (...args) {
        counted.draws++
        drawArrays.apply(this, args)
      }
    }
  })
  const session = page.context().newCDPSession(page)
  sessions.set(page, session)
  await (await session).send('Performance.enable', { timeDomain: 'threadTicks' })
}

export async function activityOf(page: Page): Promise<Activity> {
  const counted = await page.evaluate(() => ({ ...(window as unknown as Counted).activity }))
  const session = await sessions.get(page)
  if (!session) throw new Error('Nobody watches this page')
  const { metrics } = await session.send('Performance.getMetrics')
  return { ...counted, cpu: metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN }
}
