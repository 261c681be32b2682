import { expect, test } from '@playwright/test'
import type { BrowserContext, Page } from '@playwright/test'
import { GridPage } from './support/grid-page.ts'
import { startHost } from './support/host.ts'
import type { Host } from './support/host.ts'
import { SCREENS } from './support/screens.ts'
import { LOCALES, textIn } from './support/texts.ts'

test.use({ ...SCREENS.tablet, locale: LOCALES.en, serviceWorkers: 'allow' })

let host: Host
test.beforeEach(async () => void (host = await startHost()))
test.afterEach(() => host.stop())

/** Everything that the page or a worker of it was refused, or complained of. */
async function collectReports(context: BrowserContext): Promise<string[]> {
  const reports: string[] = []
  await context.exposeFunction('report', (text: string) => reports.push(text))
  await context.addInitScript(() => {
    const { report } = window as unknown as { report(text: string): void }
    addEventListener('securitypolicyviolation', (event) =>
      report(
        `${event.violatedDirective}: ${event.blockedURI} ${event.sample} (${event.sourceFile})`,
      ),
    )
  })
  context.on('console', (message) => {
    if (
      ['error', 'warning'].includes(message.type()) &&
      /policy|trusted|refused/i.test(message.text())
    )
      reports.push(message.text())
  })
  context.on('weberror', (fault) => reports.push(fault.error().message))
  return reports
}

const button = (page: Page, key: Parameters<typeof textIn>[1]) =>
  page.getByRole('button', { name: textIn('en', key), exact: true }).first()

async function playGrid(page: Page): Promise<void> {
  // It makes new grids.
  const worker = page.waitForEvent('worker')
  await page.goto(`${host.address}#/play/netzero-grid`)
  const grid = await new GridPage(page).drawn()
  await grid.put('r1c1', 'O')
  await grid.button('grid.tool.hint').press('Enter')
  await expect(page.locator('.grid-hint')).toBeVisible()
  await page.goto(`${host.address}#/play/netzero-grid/new/easy-1`)
  await grid.expectBand('easy')
  await worker
}

async function playShuffle(page: Page): Promise<void> {
  await page.goto(`${host.address}#/play/sustainably-shuffled`)
  await expect(page.locator('.screen--shuffle')).toHaveAttribute('data-drawing', 'drawn')
  await page.locator('.mirror [data-item^="tile-"]').first().press('Enter')
}

/** To the sign, whose window is drawn part by part. */
async function finishQuiz(page: Page): Promise<void> {
  await page.goto(`${host.address}#/play/which-city`)
  for (let question = 0; question < 8; question++) {
    await page.locator('.answer').first().click()
    await page.locator('.question__actions .button--primary').click()
  }
  await expect(page.locator('.result__window')).toHaveAttribute('data-drawing', 'drawn')
}

async function shareSign(page: Page): Promise<void> {
  await page.goto(`${host.address}#/play/which-city/signs/leo`)
  await button(page, 'share.open').click()
  const picture = page.getByRole('dialog').locator('img').first()
  await expect(picture).toBeVisible()
  await expect
    .poll(() => picture.evaluate((each: HTMLImageElement) => each.naturalWidth))
    .toBeGreaterThan(0)
  await button(page, 'app.close').click()
}

async function hearSound(page: Page): Promise<void> {
  await page.goto(`${host.address}#/`)
  const sprite = page.waitForResponse(/sprite-/)
  await page.evaluate(() => localStorage.setItem('netzero/settings', '{"sound":true}'))
  await page.goto(`${host.address}?sound#/play/sustainably-shuffled`)
  await expect(page.locator('.screen--shuffle')).toHaveAttribute('data-drawing', 'drawn')
  await page.locator('.mirror [data-item^="tile-"]').last().press('Enter')
  expect((await sprite).ok()).toBe(true)
}

test('nothing that the game does is against its own content policy', async ({ page, context }) => {
  const reports = await collectReports(context)
  await page.goto(host.address)
  await expect(page.locator('.contents .entry')).toHaveCount(3)
  await expect(page.locator('meta[http-equiv="Content-Security-Policy"]')).toBeAttached()
  await button(page, 'settings.title').click()
  await button(page, 'app.close').click()
  await page.locator('.front__language select').selectOption('es')
  await expect(page.locator('html')).toHaveAttribute('lang', 'es')
  await page.locator('.front__language select').selectOption('en')
  await playGrid(page)
  await playShuffle(page)
  await finishQuiz(page)
  await shareSign(page)
  await hearSound(page)
  await page.goto(`${host.address}#/play/which-city/signs/leo`)
  await page.goto(`${host.address}#/play/which-city/compare`)
  await page.goto(`${host.address}?renderer=canvas#/play/netzero-grid`)
  await new GridPage(page).drawn()
  expect(reports).toEqual([])
})

test('without a network it is kept, too', async ({ page, context }) => {
  const reports = await collectReports(context)
  await page.goto(host.address)
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const kept = await caches
          .keys()
          .then((names) => Promise.all(names.map((name) => caches.open(name))))
        const files = (await Promise.all(kept.map((each) => each.keys()))).flat()
        return ['grid-screen-', 'en-page-', 'en-games-', '/packs/'].every((part) =>
          files.some(({ url }) => url.includes(part)),
        )
      }),
    )
    .toBe(true)
  await host.stop()
  await page.reload()
  await page.locator('.contents .entry').first().click()
  await new GridPage(page).drawn()
  expect(reports).toEqual([])
})

test('the page of a link preview leads on to the game, and shows its picture without scripts', async ({
  page,
  context,
}) => {
  const reports = await collectReports(context)
  await page.goto(`${host.address}signs/leo.html`)
  await page.waitForURL(`${host.address}#/play/which-city/signs/leo`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(reports).toEqual([])
})

for (const [what, code] of [
  [
    'a script in the page',
    'document.body.append(Object.assign(document.createElement("script"), { text: "1" }))',
  ],
  ['markup as a text', 'document.body.innerHTML += "<b>x</b>"'],
  ['code as a text', 'setTimeout("1")'],
  ['another host', 'fetch("https://other.example/").catch(() => 0)'],
  ['a worker from elsewhere', 'new Worker("https://other.example/x.js")'],
] as const)
  test(`${what} is refused`, async ({ page, context }) => {
    const reports = await collectReports(context)
    await page.goto(host.address)
    await expect(page.locator('.contents .entry')).toHaveCount(3)
    await page.evaluate(code).catch(() => undefined)
    await expect.poll(() => reports.length).toBeGreaterThan(0)
  })
