import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import type { MessageKey } from '../../src/kit/text.ts'
import { findingsOf } from './support/axe.ts'
import { tapAt } from './support/finger.ts'
import { protectCanvases } from './support/private-canvas.ts'
import { differenceOf, lookOfWindow } from './support/same-picture.ts'
import { LANGUAGES } from './support/screens.ts'
import { LOCALES, textIn } from './support/texts.ts'

/** Browsers that protect their readers, such as Tor Browser, let no page read what it painted. */
const GAMES = {
  'netzero-grid': 'td[data-item="r1c1"]',
  'sustainably-shuffled': '.mirror [data-item^="tile-"]',
  'which-city': null,
}

const SIGN = './#/play/which-city/signs/leo'
const say = (key: MessageKey) => textIn('en', key)

test.use({ locale: LOCALES.en, reducedMotion: 'reduce', viewport: { width: 390, height: 844 } })

/** After a tap on something drawn, which sends further letters to the graphics card. */
async function open(page: Page, game: string, item: string | null): Promise<void> {
  await page.goto(`./#/play/${game}`)
  await expect(page.locator('[data-drawing="drawn"]')).toBeAttached()
  await expect(page.locator('.notice-bar')).toHaveCount(0)
  if (!item) return
  const box = await page.locator(item).first().boundingBox()
  if (!box) throw new Error(`Nothing is at ${item}`)
  await tapAt(page, box.x + box.width / 2, box.y + box.height / 2)
}

for (const [game, item] of Object.entries(GAMES))
  for (const answer of ['noise', 'nothing', 'throws', 'specks'] as const)
    test(`${game} looks the same where a canvas that is read gives ${answer}`, async ({
      page,
      browser,
      contextOptions,
    }) => {
      await open(page, game, item)
      // A visitor of its own, who finds no save.
      const wary = await browser.newPage(contextOptions)
      await protectCanvases(wary, answer)
      await open(wary, game, item)
      await expect
        .poll(async () => differenceOf(page, await lookOfWindow(page), await lookOfWindow(wary)))
        .toBeLessThan(0.001)
      await wary.close()
    })

/** Keeps what the device's share sheet is given. */
async function withShareSheet(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const got: unknown[] = []
    Object.assign(window, { got })
    Object.defineProperties(Navigator.prototype, {
      share: { configurable: true, value: (what: ShareData) => Promise.resolve(got.push(what)) },
      canShare: { configurable: true, value: () => true },
    })
  })
}

for (const answer of ['noise', 'nothing', 'throws'] as const)
  test(`text and link are shared, and no picture, where a canvas gives ${answer}`, async ({
    page,
  }) => {
    await protectCanvases(page, answer)
    await withShareSheet(page)
    await page.goto(SIGN)
    await page.getByRole('button', { name: say('share.open'), exact: true }).click()
    const dialog = page.getByRole('dialog', { name: say('share.title') })
    await expect(dialog).toContainText(say('share.withheld'))
    await expect(dialog.locator('img')).toHaveCount(0)
    await expect(dialog.getByRole('radio')).toHaveCount(0)
    for (const key of ['share.savePicture', 'share.copyPicture', 'share.copyAlt'] as const)
      await expect(dialog.getByText(say(key), { exact: true })).toHaveCount(0)
    await dialog.getByRole('button', { name: say('share.send'), exact: true }).click()
    await expect(dialog.getByRole('status')).toHaveText(say('share.sent'))
    const got = await page.evaluate(() => (window as unknown as { got: ShareData[] }).got)
    expect(got).toHaveLength(1)
    expect(Object.keys(got[0] ?? {}).toSorted()).toEqual(['text', 'url'])
    expect(got[0]?.url).toMatch(/signs\/leo\.html$/)
    expect(await findingsOf(page)).toEqual([])
  })

test('a picture with a few changed bits is shared as it is', async ({ page }) => {
  await protectCanvases(page, 'specks')
  await page.goto(SIGN)
  await page.getByRole('button', { name: say('share.open'), exact: true }).click()
  await expect(page.getByRole('dialog').locator('img')).toBeVisible()
})

test('the sentence in place of the picture fits a narrow page in every language', async ({
  browser,
}) => {
  for (const language of LANGUAGES) {
    const page = await browser.newPage({
      locale: LOCALES[language],
      viewport: { width: 320, height: 640 },
      baseURL: test.info().project.use.baseURL ?? '',
    })
    await protectCanvases(page, 'noise')
    await page.goto(SIGN)
    await page.getByRole('button', { name: textIn(language, 'share.open'), exact: true }).click()
    const dialog = page.getByRole('dialog')
    await expect(dialog).toContainText(textIn(language, 'share.withheld'))
    const wide = await dialog.evaluate((each) => each.scrollWidth - each.clientWidth)
    expect(wide).toBeLessThanOrEqual(0)
    await page.close()
  }
})
