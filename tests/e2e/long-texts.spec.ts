import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { TEST_LANGUAGES } from '../support/test-texts.ts'
import type { TestLanguage } from '../support/test-texts.ts'
import { SAVE_KEY } from './support/built-in-grid.ts'
import { expectWholeFrontPage } from './support/front-picture.ts'
import { GridPage } from './support/grid-page.ts'
import { saveIn, speakTestText } from './support/test-texts.ts'
import { textFaultsOf } from './support/text-faults.ts'
import { LOCALES, textIn } from './support/texts.ts'
import type { MessageKey } from '../../src/kit/text.ts'

const SIZES = [
  { width: 320, height: 568 },
  { width: 390, height: 844 },
  { width: 844, height: 390 },
  { width: 1080, height: 1920 },
] as const

/** A hash of the address is followed without the page being loaded anew. */
const goTo = (page: Page, hash: string): Promise<void> =>
  page.evaluate((to) => void (location.hash = to), hash)

async function expectNoFaults(page: Page, screen: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready)
  expect.soft(await textFaultsOf(page), screen).toEqual([])
}

/** Waits for the dialog, and closes it. */
async function expectNoFaultsInDialog(page: Page, name: string): Promise<void> {
  const dialog = page.locator('dialog')
  await expect(dialog).toBeVisible()
  await expectNoFaults(page, name)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
}

const pressing = (page: Page, language: TestLanguage, key: MessageKey): Promise<void> =>
  page.getByRole('button', { name: textIn(language, key), exact: true }).press('Enter')

async function walkStart(page: Page, language: TestLanguage): Promise<void> {
  await page.goto('./')
  await expect(page.locator('html')).toHaveAttribute('lang', language)
  await expect(page.locator('.entry')).toHaveCount(3)
  await expectNoFaults(page, 'start')
  if ((page.viewportSize()?.height ?? 0) > 1500) await expectWholeFrontPage(page)
  await pressing(page, language, 'settings.title')
  await expectNoFaultsInDialog(page, 'settings')
}

async function walkGrid(page: Page, language: TestLanguage): Promise<void> {
  await goTo(page, '#/play/netzero-grid')
  const grid = await new GridPage(page, language).drawn()
  await expectNoFaults(page, 'grid')
  await grid.button('grid.tool.hint').press('Enter')
  await expectNoFaults(page, 'hint')
  await grid.button('grid.hint.next').press('Enter')
  await expect(page.locator('.grid-hint strong')).toBeVisible()
  await expectNoFaults(page, 'hint explained')
  await grid.button('grid.menu').press('Enter')
  await expectNoFaultsInDialog(page, 'menu')
  await goTo(page, '#/')
  await page.evaluate(
    ([key, save]) => localStorage.setItem(key ?? '', save ?? ''),
    [SAVE_KEY, saveIn(language, 0)],
  )
  await goTo(page, '#/play/netzero-grid')
  await grid.expectFinished()
  await expectNoFaults(page, 'grid finished')
}

async function walkLessons(page: Page): Promise<void> {
  await goTo(page, '#/play/netzero-grid/lessons')
  await expect(page.locator('.lesson-row').first()).toBeVisible()
  await expectNoFaults(page, 'lessons')
  for (const lesson of ['lastCell', 'pointing', 'uniqueRectangle1']) {
    await goTo(page, `#/play/netzero-grid/lessons/${lesson}`)
    await expect(page.locator('.screen--lesson')).toHaveAttribute('data-drawing', 'drawn')
    await expectNoFaults(page, lesson)
  }
}

async function walkQuiz(page: Page): Promise<void> {
  await goTo(page, '#/play/which-city')
  for (let question = 0; question < 8; question++) {
    // A question takes the focus when it appears; a key pressed before would be lost.
    await expect(page.locator('.question h1')).toBeFocused()
    await page.locator('.answer input').nth(3).press('Space')
    await expect(page.locator('.answer input:checked')).toHaveCount(1)
    if (question < 3) await expectNoFaults(page, `question ${question + 1}`)
    await page.locator('.question__actions .button--primary').press('Enter')
    // The next question has no answer yet; nor has the result.
    await expect(page.locator('.answer input:checked')).toHaveCount(0)
  }
  await expect(page.locator('.result')).toBeVisible()
  await page.keyboard.press('Escape')
  await expectNoFaults(page, 'result')
  await goTo(page, '#/play/which-city/signs/scorpio')
  await expect(page.locator('.portrait')).toBeVisible()
  await expectNoFaults(page, 'sign')
}

for (const language of TEST_LANGUAGES)
  for (const viewport of SIZES)
    test.describe(`${language}, ${viewport.width} × ${viewport.height}`, () => {
      test.use({ viewport, hasTouch: true, locale: LOCALES[language], reducedMotion: 'reduce' })

      test('every screen has room for long words', async ({ page }) => {
        await speakTestText(page, language)
        await walkStart(page, language)
        await walkGrid(page, language)
        await walkLessons(page)
        await goTo(page, '#/play/sustainably-shuffled')
        await expect(page.locator('.screen--shuffle')).toHaveAttribute('data-drawing', 'drawn')
        await expectNoFaults(page, 'shuffle')
        await walkQuiz(page)
        await goTo(page, '#/play/nothing')
        await expect(page.locator('.message-page')).toBeVisible()
        await expectNoFaults(page, 'a message')
      })
    })
