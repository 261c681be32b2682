import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { PAGE_FOLDER } from '../../scripts/output-folders.mjs'
import { readFirstWords } from '../../scripts/vite/first-words.ts'
import type { MessageKey } from '../../src/kit/text.ts'
import { GridPage } from './support/grid-page.ts'
import { LANGUAGES, SCREENS } from './support/screens.ts'
import { LOCALES, textIn } from './support/texts.ts'

const GRID = './#/play/netzero-grid'

test.use({ ...SCREENS.phone, locale: LOCALES.en })

const pressed = (page: Page, key: MessageKey): Promise<void> =>
  page.getByRole('button', { name: textIn('en', key), exact: true }).click()

test.describe('a network that breaks off', () => {
  test('while a game is fetched leaves a page that tries again', async ({ page }) => {
    await page.route('**/assets/grid-screen-*.js', (route) => route.abort())
    await page.goto(GRID)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(textIn('en', 'app.loadFailed'))
    await expect(page.locator('.message-page p')).toHaveText(textIn('en', 'app.connectionBack'))
    await page.context().setOffline(true)
    await pressed(page, 'app.reloadNow')
    await expect(page.locator('.notice-bar')).toContainText(textIn('en', 'app.stillNotThere'))
    await page.context().setOffline(false)
    await page.unroute('**/assets/grid-screen-*.js')
    await pressed(page, 'app.reloadNow')
    await new GridPage(page).drawn()
  })

  for (const language of LANGUAGES)
    test.describe(`for a reader of ${language}`, () => {
      test.use({ locale: LOCALES[language] })
      const words = readFirstWords(language)

      test('while the page itself is fetched leaves words, not a blank page', async ({ page }) => {
        await page.route('**/assets/page-*.js', (route) => route.abort())
        await page.goto('./')
        await expect(page.locator('main')).toHaveText(words.notLoaded + words.tryAgain)
        await page.unroute('**/assets/page-*.js')
        await page.getByRole('button', { name: words.tryAgain }).click()
        await expect(page.locator('.contents .entry')).toHaveCount(3)
      })

      test('before any language arrives leaves words, too', async ({ page }) => {
        const catalogs = /assets\/[a-z]{2}-(?:page|games)-/
        await page.route(catalogs, (route) => route.abort())
        await page.goto('./')
        await expect(page.locator('main')).toHaveText(words.crashed + words.tryAgain)
        await page.unroute(catalogs)
        await page.getByRole('button', { name: words.tryAgain }).click()
        await expect(page.locator('.contents .entry')).toHaveCount(3)
      })

      test('opened as a file the page says that it wants to be served, and how', async ({
        page,
      }) => {
        await page.goto(pathToFileURL(join(PAGE_FOLDER, 'index.html')).href)
        await expect(page.locator('main p')).toHaveText(words.asFile)
      })
    })

  test('while the drawing part is fetched leaves plain controls to play with', async ({ page }) => {
    await page.route('**/assets/phaser-*.js', (route) => route.abort())
    await page.goto(GRID)
    await expect(page.locator('.screen--grid')).toHaveAttribute('data-drawing', 'none')
    const grid = new GridPage(page)
    await grid.cell('r1c1').click()
    await grid.key('O').click()
    await grid.expectCell('r1c1', 'O')
    await expect(grid.cell('r1c1')).toBeVisible()
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the page says in every language what to do', async ({ page }) => {
    await page.goto('./')
    for (const language of LANGUAGES)
      await expect(page.locator(`noscript p[lang="${language}"]`)).toBeVisible()
    await expect(page.locator('#trouble')).toHaveCount(0)
  })
})
