import { expect, test } from '@playwright/test'
import { expectWholeFrontPage } from './support/front-picture.ts'
import { GridPage } from './support/grid-page.ts'
import { LANGUAGES } from './support/screens.ts'
import { textFaultsOf } from './support/text-faults.ts'
import { LOCALES } from './support/texts.ts'

/** A tablet on its side and upright, a booth's screen either way, and the largest there is. */
const SIZES = [
  { width: 1080, height: 810 },
  { width: 810, height: 1080 },
  { width: 1920, height: 1080 },
  { width: 1080, height: 1920 },
  { width: 3840, height: 2160 },
  { width: 2160, height: 3840 },
] as const

for (const language of LANGUAGES)
  test.describe(`large screens in ${language}`, () => {
    test.use({ locale: LOCALES[language], hasTouch: true, reducedMotion: 'reduce' })

    test('the front page is seen at a glance, with whole words and whole roofs', async ({
      page,
    }) => {
      await page.goto('./')
      await expect(page.locator('.contents .entry')).toHaveCount(3)
      await page.evaluate(() => document.fonts.ready)
      for (const size of SIZES)
        await test.step(`${size.width} × ${size.height}`, async () => {
          await page.setViewportSize(size)
          await expectWholeFrontPage(page)
          expect.soft(await textFaultsOf(page)).toEqual([])
        })
    })

    test('words are whole beside the grid of a tablet on its side', async ({ page }) => {
      await page.setViewportSize(SIZES[0])
      await new GridPage(page, language).open()
      expect(await textFaultsOf(page)).toEqual([])
    })
  })
