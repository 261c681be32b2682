import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { localDay } from '../../src/platform/local-day.ts'
import { SAVE_KEY, nearlySolvedSave } from './support/built-in-grid.ts'
import { AxReader } from './support/ax.ts'
import { GridPage } from './support/grid-page.ts'
import { LANGUAGES, SCREENS } from './support/screens.ts'
import { textIn } from './support/texts.ts'

/** The front page's lit windows, and what the grid says of today: the ways into a game. */
const keep = (page: Page, key: string, text: string) =>
  page.addInitScript(([at, kept]) => localStorage.setItem(at ?? '', kept ?? ''), [key, text])

const playedDays = (page: Page) => {
  const today = localDay(new Date())
  const days = [today - 3, today - 2, today - 1]
  const results = { format: 1, kinds: {}, days, counted: [] }
  return keep(page, 'netzero/stats/letter-sudoku', JSON.stringify(results))
}

for (const [name, screen] of [
  ['phone', SCREENS.phone],
  ['kiosk', SCREENS.kiosk],
] as const)
  for (const language of LANGUAGES)
    test.describe(`on a ${name}, ${language}`, () => {
      test.use({ ...screen, locale: language })

      test('the lit word and its bar lead on by touch, and each may be touched', async ({
        page,
      }) => {
        await keep(page, SAVE_KEY, nearlySolvedSave(34))
        await playedDays(page)
        await page.goto('./')
        const bar = page.locator('.way-in__bar')
        await expect(bar).toHaveText(textIn(language, 'grid.wayIn.goOn', { left: 34 }))
        const box = await bar.boundingBox()
        expect(box?.height).toBeGreaterThanOrEqual(name === 'kiosk' ? 92 : 40)
        if (name === 'kiosk') expect(box?.y).toBeGreaterThanOrEqual(screen.viewport.height / 2)
        await page.locator('.roofline__letter').nth(1).tap()
        await new GridPage(page, language).drawn()
        await page.goBack()
        await bar.tap()
        await new GridPage(page, language).drawn()
      })

      test('the day leads to its grid and to the calendar', async ({ page }) => {
        await playedDays(page)
        await page.goto('./')
        const card = page.locator('.today')
        await expect(card).toContainText(textIn(language, 'grid.today.open'))
        await expect(card).toContainText(textIn(language, 'grid.today.streak', { count: 3 }))
        await expect(card.locator('.window--lit')).toHaveCount(3)
        const sizes = await card
          .locator('a')
          .evaluateAll((links) => links.map((link) => link.getBoundingClientRect()))
        for (const { width, height } of sizes)
          expect(Math.min(width, height)).toBeGreaterThanOrEqual(44)
        const calendar = textIn(language, 'grid.today.calendar')
        await page.getByRole('link', { name: calendar, exact: true }).tap()
        await expect(page.locator('.days')).toBeVisible()
        await page.goBack()
        await card.locator('a').first().tap()
        await expect(page).toHaveURL(/#\/play\/netzero-grid\/daily\/\d{4}-\d\d-\d\d$/)
      })
    })

test.describe('on a phone', () => {
  test.use({ ...SCREENS.phone, locale: 'en' })

  test('the windows are one stop of the keyboard, whose frame follows the roofs', async ({
    page,
  }) => {
    await page.goto('./')
    const windows = page.locator('.way-in')
    await expect(page.locator('.roofline__ring')).toBeHidden()
    await page.keyboard.press('Tab')
    await expect(windows).toBeFocused()
    await expect(page.locator('.roofline__ring')).toBeVisible()
    expect(
      await windows.evaluate((link) => link.querySelectorAll('a, button, [tabindex]').length),
    ).toBe(0)
    await page.keyboard.press('Tab')
    await expect(page.locator('.front__language select')).toBeFocused()
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Enter')
    await new GridPage(page, 'en').drawn()
  })

  test('pressed, the windows go down, their sills are gone and the attics are lit', async ({
    page,
  }) => {
    await page.goto('./')
    const fill = (of: string) =>
      page
        .locator(of)
        .first()
        .evaluate((each) => getComputedStyle(each).fill)
    const sill = page.locator('.roofline__sill').first()
    await expect(sill).not.toHaveCSS('display', 'none')
    const lamp = await fill('.roofline__letter-window')
    expect(await fill('.window--attic')).not.toBe(lamp)
    await page.locator('.way-in__bar').hover()
    await page.mouse.down()
    await expect(sill).toHaveCSS('display', 'none')
    expect(await fill('.window--attic')).toBe(lamp)
    expect(await fill('.roofline__letter-window')).not.toBe(lamp)
  })

  test('the windows and the day are found by their names', async ({ page }) => {
    await keep(page, SAVE_KEY, nearlySolvedSave(1))
    await page.goto('./')
    const reader = await AxReader.open(page)
    await reader.press('link', 'PLAY Go on with your grid, 1 left')
    await new GridPage(page, 'en').drawn()
    await page.goto('./#/')
    await reader.press('link', /^Grid of the day Not done/)
    await expect(page).toHaveURL(/\/daily\//)
    await page.goto('./#/')
    await reader.press('link', 'Calendar')
    await expect(page.locator('.days')).toBeVisible()
  })
})
