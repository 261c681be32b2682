import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { BoothPage } from './support/booth-page.ts'
import { startHost } from './support/host.ts'
import { remainsOf, watchRemains } from './support/remains.ts'
import type { Counted } from './support/remains.ts'
import { SCREENS } from './support/screens.ts'
import { LOCALES } from './support/texts.ts'
import { uncollectedOf } from './support/uncollected.ts'

/** The page of a booth, from how a device comes to it to how a visit leaves nothing. */
test.use({ ...SCREENS.kiosk, locale: LOCALES.en })

const QUIZ = 'which-city~short'
const GRID = 'netzero-grid~short'
const SHUFFLE = 'sustainably-shuffled~short'

const keptOn = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() => ({ ...localStorage }))

test('a link leads to the booth’s page with what it says, and nothing of a reader is touched', async ({
  page,
}) => {
  await page.goto('./')
  await expect(page.locator('.contents .entry').first()).toBeVisible()
  expect(new URL(page.url()).pathname).toMatch(/\/$/)
  await page.evaluate(() => localStorage.setItem('netzero/settings', '{"language":"it"}'))
  const before = await keptOn(page)
  await page.goto('./?kiosk=1&name=Hall')
  await expect(page.locator('#booth > *').first()).toBeVisible()
  const { pathname, search } = new URL(page.url())
  expect([pathname.split('/').at(-1), search]).toEqual(['booth.html', '?kiosk=1&name=Hall'])
  await expect(page.locator('#booth .attract')).toHaveCount(0)
  expect(await keptOn(page)).toEqual(before)
  await page.goto('./')
  await expect(page.locator('.contents .entry').first()).toBeVisible()
})

test('a device that is a booth is led to its page from any address', async ({ page }) => {
  const booth = await new BoothPage(page).open()
  await page.goto('./#/play/which-city')
  await booth.expectAttract()
  expect(new URL(page.url()).pathname).toMatch(/booth\.html$/)
})

test('nothing leads out of a visit, and the browser’s own ways are closed', async ({
  page,
  context,
}) => {
  const booth = await new BoothPage(page).open()
  const history = await page.evaluate(() => window.history.length)
  await booth.begin()
  await booth.play(QUIZ)
  const { href } = new URL(page.url())
  await page.evaluate(() => {
    for (const [address, target] of [
      ['https://elsewhere.example/', ''],
      ['./index.html', ''],
      ['https://elsewhere.example/', '_blank'],
    ] as const) {
      const link = Object.assign(document.createElement('a'), { href: address, target })
      document.querySelector('#app')?.append(link)
      link.click()
      link.remove()
    }
    window.open('https://elsewhere.example/')
  })
  const refused = await page.evaluate(() => {
    const isRefused = (event: Event): boolean => {
      document.querySelector('#app h1')?.dispatchEvent(event)
      return event.defaultPrevented
    }
    const some = (type: string, more: object = {}): Event =>
      Object.assign(new Event(type, { bubbles: true, cancelable: true }), more)
    const key = (name: string, ctrlKey: boolean): Event =>
      new KeyboardEvent('keydown', { key: name, ctrlKey, bubbles: true, cancelable: true })
    return {
      menu: isRefused(some('contextmenu')),
      selection: isRefused(some('selectstart')),
      drag: isRefused(some('dragstart')),
      drop: isRefused(some('drop')),
      pinch: isRefused(some('touchmove', { touches: [{}, {}] })),
      zoom: isRefused(some('wheel', { ctrlKey: true })),
      print: isRefused(key('p', true)),
      save: isRefused(key('s', true)),
      letter: isRefused(key('p', false)),
    }
  })
  expect(refused).toEqual({
    menu: true,
    selection: true,
    drag: true,
    drop: true,
    pinch: true,
    zoom: true,
    print: true,
    save: true,
    letter: false,
  })
  await booth.finish()
  expect([page.url(), context.pages().length]).toEqual([href, 1])
  expect(await page.evaluate(() => window.history.length)).toBe(history)
  await booth.expectEntries(['begun short', 'givenUp visitor', 'reset left'])
})

test('nothing is left of twenty visits, on the page, in memory or on the graphics card', async ({
  page,
}) => {
  await watchRemains(page)
  const devTools = await page.context().newCDPSession(page)
  const booth = await new BoothPage(page).open()
  const settled = async (expected: Record<string, number>): Promise<Record<string, number>> => {
    await page.evaluate(() => (window as unknown as Counted).remains.settle())
    const uncollected = await uncollectedOf(page, devTools, expected)
    return { ...(await remainsOf(page)), ...uncollected }
  }
  const visit = async (puzzle: string): Promise<void> => {
    await booth.begin('it')
    await booth.play(puzzle)
    await booth.finish()
  }
  // What is made once, by the first that needs it, stays for all.
  for (const puzzle of [GRID, SHUFFLE, QUIZ]) await visit(puzzle)
  const kept = await keptOn(page)
  const beside = page.locator('body *:not(.attract, .attract *)')
  const elements = await beside.count()
  const before = await settled({})
  for (let round = 0; round < 20; round++) {
    if (round % 5 === 0) await visit([GRID, SHUFFLE, QUIZ][(round / 5) % 3] ?? QUIZ)
    else {
      await booth.begin()
      await booth.finish()
    }
  }
  const after = await settled(before)
  const more = Object.entries(after)
    // The invitation shows one picture after the other: what stands beside it is counted by itself.
    .filter(([what]) => !/^(?:elements in the body|words|html data-theme=)/.test(what))
    .filter(([what, count]) => count > (before[what] ?? 0))
  expect(more).toEqual([])
  expect(await beside.count()).toBe(elements)
  expect(await keptOn(page)).toEqual(kept)
})

test('ten fingers at once do no harm, and one of them still plays', async ({ page }) => {
  const faults: string[] = []
  page.on('pageerror', ({ message }) => void faults.push(message))
  const booth = await new BoothPage(page).open()
  await booth.begin()
  await booth.play(GRID)
  const cells = await page.locator('.mirror--board td[data-item]').evaluateAll((all) =>
    all.slice(0, 40).map((cell) => {
      const { x, y, width, height } = cell.getBoundingClientRect()
      return { x: x + width / 2, y: y + height / 2 }
    }),
  )
  const devTools = await page.context().newCDPSession(page)
  const send = (
    type: 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel',
    from: number,
    count: number,
  ) =>
    devTools.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: cells.slice(from, from + count).map((spot, id) => ({ ...spot, id })),
    })
  for (let round = 0; round < 3; round++) {
    for (let fingers = 1; fingers <= 10; fingers++) await send('touchStart', round, fingers)
    await send('touchMove', round + 20, 10)
    await send(round === 1 ? 'touchCancel' : 'touchEnd', 0, 0)
  }
  const empty = page.locator('.mirror--board td[data-item]').filter({ hasText: /^$/ }).first()
  const cell = await empty.getAttribute('data-item')
  await page.locator(`td[data-item="${cell}"]`).tap()
  await page.locator('.mirror--list button[data-item]:not([aria-disabled="true"])').first().tap()
  await expect(page.locator(`td[data-item="${cell}"]`)).not.toBeEmpty()
  expect(faults).toEqual([])
  await booth.finish()
  await booth.expectEntries(['begun short', 'givenUp visitor', 'reset left'])
})

test.describe('with a service worker', () => {
  test.use({ serviceWorkers: 'allow' })

  test('a booth opens and is played without a network, and takes a newer edition while it invites', async ({
    page,
  }) => {
    const host = await startHost()
    try {
      const booth = await new BoothPage(page).open(`${host.address}booth.html?kiosk=1`)
      const isKept = (): Promise<boolean> =>
        page.evaluate(async () => {
          if (!navigator.serviceWorker.controller) return false
          const asked = performance
            .getEntriesByType('resource')
            .map(({ name }) => name)
            .filter((name) => /\/(?:assets|packs)\//.test(name))
          const found = await Promise.all(
            [location.href, ...asked].map((name) =>
              caches.match(name, { ignoreVary: true, ignoreSearch: true }),
            ),
          )
          return asked.length > 20 && found.every(Boolean)
        })
      await expect.poll(isKept).toBe(true)
      host.away(true)
      await page.reload()
      await booth.expectAttract()
      await booth.begin('es')
      await booth.play(SHUFFLE)
      host.away(false)
      host.publish()
      await page.evaluate(async () => {
        Object.assign(window, { isOld: true })
        await (await navigator.serviceWorker.getRegistration())?.update()
      })
      const waits = (): Promise<boolean> =>
        page.evaluate(async () => !!(await navigator.serviceWorker.getRegistration())?.waiting)
      await expect.poll(waits).toBe(true)
      await booth.finish()
      await page.waitForFunction(() => !('isOld' in window))
      await booth.expectAttract()
      await booth.expectEntries(['begun short', 'givenUp visitor', 'reset left'])
    } finally {
      await host.stop()
    }
  })
})
