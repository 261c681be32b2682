import { expect, test } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'
import { LANGUAGE_TAGS } from '../../src/i18n/languages.ts'
import type { MessageKey } from '../../src/kit/text.ts'
import { TEST_LANGUAGES, isTestLanguage } from '../support/test-texts.ts'
import { atRest } from './support/at-rest.ts'
import { OPEN_CELLS, SAVE_KEY, nearlySolvedSave } from './support/built-in-grid.ts'
import type { OpenCell } from './support/built-in-grid.ts'
import { GridPage } from './support/grid-page.ts'
import { resizeTo } from './support/resize.ts'
import { speakTestText } from './support/test-texts.ts'
import { LOCALES, textIn } from './support/texts.ts'
import type { AnyLanguage } from './support/texts.ts'

const PHONES = [
  { width: 320, height: 568 },
  { width: 375, height: 667 },
  { width: 390, height: 844 },
] as const
const OTHERS = [
  { width: 844, height: 390 },
  { width: 820, height: 1180 },
  { width: 1200, height: 800 },
] as const

/** The menu of each game. The quiz has no other than the settings. */
const MENUS: readonly (readonly [address: string, name: MessageKey])[] = [
  ['netzero-grid', 'grid.menu'],
  ['sustainably-shuffled', 'anagram.menu'],
  ['which-city', 'settings.title'],
]

async function open(page: Page, language: AnyLanguage, address: string): Promise<void> {
  if (isTestLanguage(language)) await speakTestText(page, language)
  await page.goto(`./#/play/${address}`)
  await page.locator('.screen').waitFor()
  await page.evaluate(() => document.fonts.ready)
  await atRest(page)
}

/** The one button of this name that can be seen. */
const menuOf = (page: Page, language: AnyLanguage, name: MessageKey): Locator =>
  page.getByRole('button', { name: textIn(language, name), exact: true })

/** Where the middle of a thing is, as a part of the window's height, and how it lies between what else can be touched. */
function measure(thing: Locator) {
  return thing.evaluate((element) => {
    const { top, height, width, left, right, bottom } = element.getBoundingClientRect()
    const row = element.closest('.tools, .question__actions')
    const gaps = [...(row?.querySelectorAll('button') ?? [])]
      .filter((other) => other !== element && other.checkVisibility())
      .map((other) => other.getBoundingClientRect())
      .map((box) =>
        Math.max(box.left - right, left - box.right, box.top - bottom, top - box.bottom),
      )
    const corners = [left + width / 4, right - width / 4].flatMap((x) =>
      [top + height / 4, bottom - height / 4].map((y) => [x, y]),
    )
    return {
      middle: (top + height / 2) / innerHeight,
      side: Math.min(width, height),
      overlap: -Math.min(0, ...gaps),
      isFree: corners.every(([x = 0, y = 0]) => element.contains(document.elementFromPoint(x, y))),
    }
  })
}

for (const language of [...LANGUAGE_TAGS, ...TEST_LANGUAGES])
  test.describe(`in ${language}`, () => {
    test.use({
      viewport: PHONES[0],
      locale: LOCALES[language],
      hasTouch: true,
      reducedMotion: 'reduce',
    })

    for (const [address, name] of MENUS)
      test(`the menu of ${address} is in reach of a thumb on phones`, async ({ page }) => {
        await open(page, language, address)
        for (const scale of [1, 2])
          for (const size of PHONES) {
            const about = `${size.width} × ${size.height}, text × ${scale}`
            await resizeTo(page, size, scale)
            await page.evaluate(() => scrollTo(0, 0))
            const menu = menuOf(page, language, name)
            await expect(menu, about).toHaveCount(1)
            // Where all does not go on the page at once, the tools are at its foot.
            await menu.evaluate((element) => element.scrollIntoView({ block: 'nearest' }))
            await atRest(page)
            const { middle, side, overlap, isFree } = await measure(menu)
            expect.soft(middle, about).toBeGreaterThanOrEqual(0.55)
            expect.soft(side, about).toBeGreaterThanOrEqual(44)
            expect.soft(overlap, about).toBeLessThan(0.5)
            expect.soft(isFree, about).toBe(true)
          }
      })
  })

test.describe('elsewhere', () => {
  test.use({ locale: LOCALES.en, hasTouch: true, reducedMotion: 'reduce' })

  for (const [address, name] of MENUS)
    test(`the menu of ${address} stays in the head of the page`, async ({ page }) => {
      await page.setViewportSize(OTHERS[0])
      await open(page, 'en', address)
      for (const size of OTHERS) {
        await page.setViewportSize(size)
        await atRest(page)
        const menu = menuOf(page, 'en', name)
        await expect(menu).toHaveCount(1)
        expect(await menu.evaluate((element) => element.closest('.page-head') !== null)).toBe(true)
      }
    })
})

test.describe('on a phone', () => {
  test.use({ viewport: PHONES[0], locale: LOCALES.en, hasTouch: true, reducedMotion: 'reduce' })

  test('the menu is the last of the tools, and the first of them for the left hand', async ({
    page,
  }) => {
    const grid = await new GridPage(page).open()
    const tools = page.locator('.grid-tools .tool')
    await expect(tools.last()).toHaveText(grid.say('grid.menu'))
    await tools.last().tap()
    await page.getByRole('button', { name: grid.say('settings.title') }).tap()
    await page.getByLabel(grid.say('settings.leftHanded')).check()
    await page.getByRole('button', { name: grid.say('app.close') }).tap()
    await expect(tools.first()).toHaveText(grid.say('grid.menu'))
  })

  test('where the tools are gone the menu is in the head: at the finish, and when a word is done', async ({
    page,
  }) => {
    await page.addInitScript(([at, text]) => localStorage.setItem(at, text), [
      SAVE_KEY,
      nearlySolvedSave(1),
    ] as const)
    const grid = await new GridPage(page).open()
    const { id, letter } = OPEN_CELLS.at(-1) as OpenCell
    await grid.put(id, letter)
    await page.locator('.grid-finish[data-over="true"]').waitFor()
    await grid.button('grid.menu').tap()
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')
    await open(page, 'en', 'sustainably-shuffled')
    await page.keyboard.type('climateneutrality')
    await page.locator('.shuffle-done').waitFor()
    await menuOf(page, 'en', 'anagram.menu').tap()
    await page.getByRole('dialog').waitFor()
  })
})
