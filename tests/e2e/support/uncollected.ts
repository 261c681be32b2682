import type { CDPSession, Page } from '@playwright/test'
import type { Counted } from './remains.ts'

/** How much there is in memory of what only somebody who holds it keeps there. */
export type Uncollected = Readonly<Record<'listeners in memory' | 'nodes off the page', number>>

/** Browsers let go of some things only in tasks of their own, some frames later. */
const ROUNDS = 20

/** Counts when everything has been collected that nobody holds: there is no more then than `expected`. */
export async function uncollectedOf(
  page: Page,
  browser: CDPSession,
  expected: Readonly<Record<string, number>>,
): Promise<Uncollected> {
  await browser.send('Network.enable')
  let now = await collect(page, browser)
  const isMore = (): boolean =>
    Object.entries(now).some(([what, count]) => count > (expected[what] ?? 0))
  for (let round = 1; round < ROUNDS && isMore(); round++) now = await collect(page, browser)
  return now
}

async function collect(page: Page, browser: CDPSession): Promise<Uncollected> {
  // A browser keeps pictures for a while, each SVG with a document of its own; this makes it let go of them.
  await browser.send('Network.setCacheDisabled', { cacheDisabled: true })
  await browser.send('HeapProfiler.collectGarbage')
  const onPage = await page.evaluate(async () => {
    const count = (node: Node): number =>
      [...node.childNodes].reduce((sum, child) => sum + count(child), 1)
    await (window as unknown as Counted).remains.settle()
    return count(document)
  })
  const { nodes, jsEventListeners } = await browser.send('Memory.getDOMCounters')
  return { 'listeners in memory': jsEventListeners, 'nodes off the page': nodes - onPage }
}
