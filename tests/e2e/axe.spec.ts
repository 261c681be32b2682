import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { atRest } from './support/at-rest.ts'
import { SAVE_KEY, nearlySolvedSave } from './support/built-in-grid.ts'
import { findingsOf } from './support/axe.ts'
import { LOCALES, textIn } from './support/texts.ts'
import type { MessageKey } from '../../src/kit/text.ts'

const PAGES = {
  'the front page': './',
  'the grid': './#/play/netzero-grid',
  'the lessons': './#/play/netzero-grid/lessons',
  'a lesson': './#/play/netzero-grid/lessons/nakedPair',
  'the shuffle': './#/play/sustainably-shuffled',
  'a question': './#/play/which-city',
  'the twelve signs': './#/play/which-city/signs',
  'a sign': './#/play/which-city/signs/leo',
  'a comparison': './#/play/which-city/compare',
  'an unknown pack': './?pack=nowhere',
  'an unknown puzzle': './#/play/nothing',
} as const

const GRID = './#/play/netzero-grid'
const SHUFFLE = './#/play/sustainably-shuffled'

const press = (page: Page, key: MessageKey): Promise<void> =>
  page.getByRole('button', { name: textIn('en', key), exact: true }).click()
const drawn = (page: Page) => page.waitForSelector('[data-drawing="drawn"]')

/** What is reached from a page by pressing something. */
const STATES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'the settings': async (page) => {
    await page.goto('./')
    await press(page, 'settings.title')
  },
  'the menu of the grid': async (page) => {
    await page.goto(GRID)
    await drawn(page)
    await press(page, 'grid.menu')
  },
  'a grid that is explained': async (page) => {
    await page.goto(GRID)
    await drawn(page)
    await press(page, 'grid.menu')
    await press(page, 'grid.rules.title')
    await expect(page.locator('.first-strip')).toBeVisible()
  },
  'a hint': async (page) => {
    await page.goto(GRID)
    await drawn(page)
    await press(page, 'grid.tool.hint')
  },
  'the paused grid': async (page) => {
    await page.goto(GRID)
    await drawn(page)
    await press(page, 'grid.pause')
  },
  'the finished grid': async (page) => {
    await page.addInitScript(
      ([key, save]) => localStorage.setItem(key ?? '', save ?? ''),
      [SAVE_KEY, nearlySolvedSave(0)],
    )
    await page.goto(GRID)
    await expect(page.getByRole('heading', { level: 2 })).toBeVisible()
  },
  'a solved word': async (page) => {
    await page.goto(SHUFFLE)
    await drawn(page)
    await page.keyboard.type('climateneutrality')
    await expect(page.locator('.shuffle-done')).toBeVisible()
  },
  'the menu of the shuffle': async (page) => {
    await page.goto(SHUFFLE)
    await drawn(page)
    await press(page, 'anagram.menu')
  },
  'the result of the quiz': async (page) => {
    await page.goto('./#/play/which-city')
    for (let question = 0; question < 8; question++) {
      await page.locator('.answer').first().click()
      await page.locator('.question__actions .button--primary').click()
    }
    await page.keyboard.press('Escape')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  },
  'plain controls': async (page) => {
    await page.route('**/assets/phaser-*.js', (route) => route.abort())
    await page.goto(GRID)
    await expect(page.locator('[data-drawing="none"]')).toBeAttached()
  },
}

/** What axe finds on a page by day, and then by night. */
async function findingsByDayAndNight(page: Page): Promise<unknown[]> {
  const found: unknown[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme)
    await atRest(page)
    found.push(...(await findingsOf(page)).map((finding) => ({ colorScheme, finding })))
  }
  return found
}

test.describe('by day and by night axe finds nothing on', () => {
  test.use({ viewport: { width: 390, height: 844 }, locale: LOCALES.en })
  for (const [name, address] of Object.entries(PAGES))
    test(name, async ({ page }) => {
      await page.goto(address)
      await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
      expect(await findingsByDayAndNight(page)).toEqual([])
    })
  for (const [name, reach] of Object.entries(STATES))
    test(name, async ({ page }) => {
      await reach(page)
      expect(await findingsByDayAndNight(page)).toEqual([])
    })
})
