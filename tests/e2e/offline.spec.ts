import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { findingsOf } from './support/axe.ts'
import { atRest } from './support/at-rest.ts'
import { SAVE_KEY } from './support/built-in-grid.ts'
import { GridPage } from './support/grid-page.ts'
import { HARD_SAVE } from './support/hard-grid.ts'
import { startHost, startOwnServer } from './support/host.ts'
import type { Host } from './support/host.ts'
import { BUILT_IN } from './support/packs.ts'
import { SCREENS } from './support/screens.ts'
import { LOCALES, textIn } from './support/texts.ts'
import type { MessageKey } from '../../src/kit/text.ts'

test.use({ ...SCREENS.phone, locale: LOCALES.it, serviceWorkers: 'allow' })

let host: Host
test.beforeEach(async () => void (host = await startHost()))
test.afterEach(() => host.stop())

/** Waits until everything that this visit needs is kept on the device. */
const kept = (page: Page): Promise<void> =>
  untilTrue(page, async () => {
    const registration = await navigator.serviceWorker.getRegistration()
    const names = await caches.keys()
    const packs = await caches.open('netzero-packs')
    const assets = await caches.open('netzero-assets')
    const [pack, asset] = [await packs.keys(), await assets.keys()]
    const texts = asset.filter(({ url }) => /\/it-(page|games)-/.test(url))
    return (
      registration?.active?.state === 'activated' &&
      names.some((name) => name.includes('precache')) &&
      pack.length > 0 &&
      texts.length === 2
    )
  })

/** `waitForFunction` does not wait for a promise: any is as good to it as true. */
const untilTrue = (page: Page, check: () => Promise<boolean>): Promise<void> =>
  expect.poll(() => page.evaluate(check)).toBe(true)

const button = (page: Page, key: MessageKey) =>
  page.getByRole('button', { name: textIn('it', key), exact: true })

for (const [name, start] of [
  ['a plain host', startHost],
  ['the server of npm start', startOwnServer],
] as const)
  test(`after one visit to ${name} the grid is played without a network, from any link`, async ({
    page,
  }) => {
    const { address, stop } = await start()
    await page.goto(address)
    await kept(page)
    await stop()
    await page.reload()
    await page.locator('.contents .entry').first().click()
    const grid = await new GridPage(page, 'it').drawn()
    await grid.put('r1c1', 'O')
    await page.goto(`${address}?pack=torino-2026&puzzle=netzero-grid`)
    await grid.drawn()
    await grid.expectCell('r1c1', 'O')
    await page.goto(`${address}?fbclid=abc&gclid=1&puzzle=netzero-grid&mc_cid=%26`)
    await grid.drawn()
    await grid.expectCell('r1c1', 'O')
    await page.goto(`${address}#/play/netzero-grid/new/easy-1`)
    await grid.expectBand('easy')
  })

test('the hardest hints come without a network, though nothing asked for them before', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(host.address)
  await kept(page)
  await page.evaluate(([at, save]) => localStorage.setItem(at, save), [
    SAVE_KEY,
    HARD_SAVE,
  ] as const)
  host.away(true)
  await page.goto(`${host.address}#/play/netzero-grid`)
  const grid = await new GridPage(page, 'it').drawn()
  await atRest(page)
  expect(asked.filter((url) => /lower-finding-/.test(url))).toHaveLength(1)
  expect(asked.filter((url) => /upper-finding-/.test(url))).toEqual([])
  await grid.button('grid.tool.hint').tap()
  await expect(page.locator('.grid-hint')).toBeVisible()
  expect(asked.filter((url) => /upper-finding-/.test(url))).toHaveLength(1)
})

test('a pack of an older format opens without a network, though none was opened before', async ({
  page,
}) => {
  const old = await startHost({ 'packs/old.json': BUILT_IN.replace('torino-2026', 'old') })
  await page.goto(old.address)
  await kept(page)
  await page.evaluate(() => fetch('packs/old.json'))
  await old.stop()
  await page.goto(`${old.address}?pack=old`)
  await expect(page.locator('.contents .entry')).toHaveCount(3)
})

/** What of the sound is kept on the device, without what its build adds to the names. */
const keptSound = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const names = await caches.keys()
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
    const files = requests.flat().map(({ url }) => url.split('/').at(-1) ?? '')
    return files.flatMap((file) => file.match(/^sprite|^sound-player/) ?? []).toSorted()
  })

test('sound is kept once it was heard, not before, and is then heard without a network', async ({
  page,
}) => {
  await page.addInitScript(() => localStorage.setItem('netzero/settings', '{"sound":true}'))
  await page.goto(`${host.address}#/play/which-city`)
  await kept(page)
  expect(await keptSound(page)).toEqual([])
  await page.locator('.answer').first().click()
  await expect.poll(() => keptSound(page)).toEqual(['sound-player', 'sprite'])
  await host.stop()
  await page.reload()
  const sprite = page.waitForResponse(/sprite-/)
  await page.locator('.answer').nth(1).click()
  expect((await sprite).ok()).toBe(true)
  await expect(page.locator('.notice-bar')).toHaveCount(0)
})

test('the page of a link preview is its own, and never the start page in its place', async ({
  page,
}) => {
  await page.goto(host.address)
  await kept(page)
  await page.goto(`${host.address}signs/leo.html`)
  await page.waitForURL(`${host.address}#/play/which-city/signs/leo`)
  await host.stop()
  await expect(page.goto(`${host.address}signs/leo.html`)).rejects.toThrow(/ERR_/)
})

test('a language that was never read is missed in words, and the page opens again in its own', async ({
  page,
}) => {
  await page.goto(host.address)
  await kept(page)
  await host.stop()
  const missing = textIn('it', 'app.languageMissing', { language: 'Español' })
  await page.locator('select').selectOption('es')
  await expect(page.locator('.notice-bar')).toContainText(missing)
  await expect(page.locator('html')).toHaveAttribute('lang', 'it')
  await page.reload()
  await expect(page.locator('.contents .entry')).toHaveCount(3)
  await expect(page.locator('html')).toHaveAttribute('lang', 'it')
  await expect(page.locator('.notice-bar')).toHaveCount(0)
})

test('a page whose kept language is gone from the device opens in one that is there', async ({
  page,
}) => {
  await page.goto(host.address)
  await kept(page)
  await page.evaluate(() => localStorage.setItem('netzero/settings', '{"language":"es"}'))
  await host.stop()
  await page.reload()
  await expect(page.locator('.contents .entry')).toHaveCount(3)
  await expect(page.locator('html')).toHaveAttribute('lang', 'it')
  await expect(page.locator('.notice-bar')).toContainText(
    textIn('it', 'app.languageMissing', { language: 'Español' }),
  )
  // The reader's choice stays: with a network the page is Spanish again.
  expect(await page.evaluate(() => localStorage.getItem('netzero/settings'))).toContain('"es"')
})

test('an unknown address stays a plain 404, an unknown pack is named', async ({ page }) => {
  await page.goto(host.address)
  await kept(page)
  expect((await page.goto(`${host.address}nowhere`))?.status()).toBe(404)
  await page.goto(`${host.address}?pack=nowhere`)
  const reason = textIn('it', 'pack.reason.unknown', { pack: 'nowhere' })
  await expect(page.locator('.message-page p')).toHaveText(reason)
})

test('a new edition asks first, never over a game, and keeps the games', async ({ page }) => {
  await page.goto(host.address)
  await kept(page)
  await page.reload()
  await page.locator('.contents .entry').first().click()
  const grid = await new GridPage(page, 'it').drawn()
  host.publish()
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration())?.update()
  })
  await untilTrue(page, async () =>
    Boolean((await navigator.serviceWorker.getRegistration())?.waiting),
  )
  await grid.put('r1c1', 'O')
  const bar = page.locator('.notice-bar')
  await expect(bar).toHaveCount(0)
  await button(page, 'app.back').press('Enter')
  await expect(bar).toContainText(textIn('it', 'app.newEdition'))
  expect(await findingsOf(page)).toEqual([])
  await button(page, 'app.later').click()
  await expect(bar).toHaveCount(0)

  await page.reload()
  await expect(bar).toBeVisible()
  await Promise.all([page.waitForEvent('load'), button(page, 'app.reloadNow').click()])
  await page.locator('.contents .entry').first().click()
  await grid.drawn()
  await grid.expectCell('r1c1', 'O')
  await expect(bar).toHaveCount(0)
  expect(
    await page.evaluate(async () =>
      Boolean((await navigator.serviceWorker.getRegistration())?.waiting),
    ),
  ).toBe(false)
})

for (const [how, script] of [
  ['refused', `navigator.serviceWorker.register = () => Promise.reject(new Error('no'))`],
  [
    'forbidden',
    `Object.defineProperty(Navigator.prototype, 'serviceWorker', { get() { throw new DOMException('no', 'SecurityError') } })`,
  ],
  ['unknown', `delete Navigator.prototype.serviceWorker`],
] as const)
  test(`where service workers are ${how} the page plays as before`, async ({ page }) => {
    const errors: Error[] = []
    page.on('pageerror', (error) => errors.push(error))
    await page.addInitScript(script)
    await page.goto(`${host.address}#/play/netzero-grid`)
    const grid = await new GridPage(page, 'it').drawn()
    await grid.put('r1c1', 'O')
    await grid.expectCell('r1c1', 'O')
    expect(errors).toEqual([])
  })

test('an old edition that lacks a part is let go of, and the page comes from its host', async ({
  page,
}) => {
  await page.goto(host.address)
  await kept(page)
  // As when a browser dropped some of what it kept, and the host has other parts by now.
  await page.context().route('**/assets/grid-screen-*.js', (route) => route.abort())
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name)
  })
  await page.locator('.contents .entry').first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(textIn('it', 'app.loadFailed'))
  // By now the page has heard from its host.
  await button(page, 'app.reloadNow').waitFor()
  await page.context().unroute('**/assets/grid-screen-*.js')
  await button(page, 'app.reloadNow').click()
  await new GridPage(page, 'it').drawn()
})
