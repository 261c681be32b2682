import { expect, test } from '@playwright/test'
import { LANGUAGES, SCREENS, SCREEN_NAMES } from './support/screens.ts'
import { textIn } from './support/texts.ts'

for (const [index, language] of LANGUAGES.entries()) {
  const screen = SCREENS[SCREEN_NAMES[index] ?? 'phone']

  test.describe(`the front page in ${language}`, () => {
    test.use({ ...screen, locale: language })

    test('speaks the language of the browser and leads to all three games', async ({ page }) => {
      await page.goto('./')
      await expect(page.locator('html')).toHaveAttribute('lang', language)
      const links = page.locator('.contents .entry')
      await expect(links).toHaveCount(3)
      for (const game of [0, 1, 2]) {
        const title = await links.nth(game).locator('.entry__title').innerText()
        await links.nth(game).click()
        await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
        await expect(page.locator('[data-drawing="drawn"]')).toBeAttached()
        expect(title.length).toBeGreaterThan(3)
        await page.goto('./#/')
      }
    })

    test('never scrolls sideways', async ({ page }) => {
      await page.goto('./')
      await expect(page.locator('.contents .entry').first()).toBeVisible()
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      )
      expect(overflow).toBeLessThanOrEqual(0)
    })
  })
}

test('the front page waits for its own words alone, and a game says where its words are missing', async ({
  page,
}) => {
  await page.route('**/assets/en-games-*', (route) => route.abort())
  await page.goto('./')
  const keys = /\b[a-z]+(?:\.[a-zA-Z0-9]+)+\b/
  for (const name of ['start.about', 'settings.title'] as const) {
    await page.getByRole('button', { name: textIn('en', name), exact: true }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    expect(await page.locator('body').innerText()).not.toMatch(keys)
    await page.keyboard.press('Escape')
  }
  await page.locator('.contents .entry').first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(textIn('en', 'app.loadFailed'))
  expect(await page.locator('body').innerText()).not.toMatch(keys)
})

test('a reader can choose another language by its name', async ({ page }) => {
  await page.goto('./')
  await page.locator('.front__language select').selectOption('it')
  await expect(page.locator('html')).toHaveAttribute('lang', 'it')
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('lang', 'it')
})

test('an address that changes before the page stands is followed', async ({ page }) => {
  await page.route('**/assets/en-page-*', async (route) => {
    await page.evaluate(() => (location.hash = '#/play/which-city'))
    await route.continue()
  })
  await page.goto('./')
  await expect(page.locator('.answer').first()).toBeVisible()
})
