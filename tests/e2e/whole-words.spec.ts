import { expect, test } from '@playwright/test'
import { SCREENS_TO_TAKE } from '../../scripts/screens/screens.ts'
import { resizeTo } from './support/resize.ts'
import { LANGUAGES, SCREENS } from './support/screens.ts'
import { textFaultsOf } from './support/text-faults.ts'
import { LOCALES } from './support/texts.ts'

/** Screens whose words stand in narrow places. */
const NARROW = ['settings', 'question', 'signs', 'compare-twins', 'grid', 'shuffle'] as const

const UPRIGHT = SCREENS.phone.viewport
const SIZES = [UPRIGHT, { width: UPRIGHT.height, height: UPRIGHT.width }] as const

for (const language of LANGUAGES)
  test.describe(`${language}, on a phone`, () => {
    test.use({ ...SCREENS.phone, locale: LOCALES[language], reducedMotion: 'reduce' })

    for (const name of NARROW)
      test(`no word of "${name}" is divided without a hyphen, however the phone is held`, async ({
        page,
      }) => {
        await SCREENS_TO_TAKE[name]?.(page, language)
        await page.evaluate(() => document.fonts.ready)
        for (const textScale of [1, 2])
          for (const size of SIZES) {
            await resizeTo(page, size, textScale)
            const faults = (await textFaultsOf(page)).filter((fault) => fault.startsWith('broken'))
            expect(faults, `${size.width} wide, ${textScale} times`).toEqual([])
          }
      })
  })

for (const textScale of [100, 200])
  test(`the running title has room beside its buttons at 1280 × 900, text at ${textScale}%`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.addInitScript(
      (scale) => localStorage.setItem('netzero/settings', JSON.stringify({ textScale: scale })),
      textScale,
    )
    for (const name of ['grid', 'shuffle', 'question'] as const) {
      await SCREENS_TO_TAKE[name]?.(page, 'en')
      const title = await page.locator('.page-head__title').evaluate((element) => ({
        width: element.clientWidth,
        needed: element.scrollWidth,
        cut: element.scrollHeight - element.clientHeight,
      }))
      expect(title.width, name).toBeGreaterThan(40)
      expect(title.needed, name).toBeLessThanOrEqual(title.width + 1)
      expect(title.cut, name).toBeLessThanOrEqual(1)
    }
  })

test('only long words may be divided, and never near their ends', async ({ page }) => {
  await page.goto('./')
  const limits = await page
    .locator('h1, h2, .entry__title')
    .evaluateAll((titles) =>
      titles.map((title) => getComputedStyle(title).getPropertyValue('hyphenate-limit-chars')),
    )
  expect(limits.length).toBeGreaterThan(2)
  expect(new Set(limits)).toEqual(new Set(['12 5 5']))
})
