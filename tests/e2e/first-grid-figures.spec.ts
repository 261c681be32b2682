import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { LANGUAGE_TAGS } from '../../src/i18n/languages.ts'
import { newWords } from '../support/new-words.ts'
import { TEST_LANGUAGES, isTestLanguage } from '../support/test-texts.ts'
import { FIRST, STRIP, expectStep, isTold } from './support/first-grid.ts'
import { hurry } from './support/hurry.ts'
import { speakTestText } from './support/test-texts.ts'
import { LOCALES, textIn } from './support/texts.ts'
import { UNTOLD } from './support/told.ts'

/** How little stands between the start page and the first right letter. */
test.use({ storageState: UNTOLD })

for (const size of [
  { width: 320, height: 568 },
  { width: 390, height: 844 },
  { width: 844, height: 390 },
  { width: 1080, height: 1920 },
])
  for (const language of [...LANGUAGE_TAGS, ...TEST_LANGUAGES])
    test.describe(`at ${size.width} × ${size.height}, ${language}`, () => {
      test.use({ viewport: size, hasTouch: true, locale: LOCALES[language] })

      test('from PLAY to the first right letter it takes three touches and 25 words', async ({
        page,
      }) => {
        if (isTestLanguage(language)) await speakTestText(page, language)
        await hurry(page)
        await page.goto('./')
        let touches = 0
        const touch = async (target: string): Promise<void> => {
          touches++
          const box = await page.locator(target).first().boundingBox()
          if (!box) throw new Error(`There is no ${target}`)
          await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2)
        }
        await touch('.roofline__letter')
        await expectStep(page, 4)
        const said = await page.locator('.first-strip__sentence').allInnerTexts()
        const read = [
          ...said.flatMap((text, index) => newWords(text, said[index - 1] ?? '')),
          ...newWords(await page.locator(STRIP.skip).innerText(), ''),
          ...newWords(textIn(language, 'grid.first.yes'), ''),
        ]
        expect(said).toHaveLength(4)
        expect(read.length).toBeLessThanOrEqual(25)
        await expectWholeWithoutScrolling(page)

        await touch(`td[data-item="${FIRST.cell}"]`)
        await touch(`.mirror--list button[data-item="${FIRST.symbol}"]`)
        await expect(page.locator('.grid-message')).toHaveText(textIn(language, 'grid.first.yes'))
        await expect(page.locator(`td[data-item="${FIRST.cell}"]`)).not.toHaveText('')
        expect(touches).toBe(3)
        expect(await page.evaluate(() => scrollY)).toBe(0)
        expect(await isTold(page)).toBe(true)
      })
    })

/** All of the strip is in the window, none of its words has to be scrolled to, and its way out is large. */
async function expectWholeWithoutScrolling(page: Page): Promise<void> {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 }
  const box = await page.locator(STRIP.all).boundingBox()
  expect((box?.y ?? -1) + (box?.height ?? 0)).toBeLessThanOrEqual(height)
  expect((box?.x ?? -1) + (box?.width ?? 0)).toBeLessThanOrEqual(width)
  expect(
    await page
      .locator(STRIP.words)
      .evaluate((each) => each.scrollHeight <= each.clientHeight && each.scrollTop === 0),
  ).toBe(true)
  const out = await page.locator(STRIP.skip).boundingBox()
  expect(out?.height).toBeGreaterThanOrEqual(height > 1500 ? 92 : 44)
  expect(out?.width).toBeGreaterThanOrEqual(68)
}
