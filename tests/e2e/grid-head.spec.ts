import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { LANGUAGE_TAGS } from '../../src/i18n/languages.ts'
import { TEST_LANGUAGES } from '../support/test-texts.ts'
import { GridPage } from './support/grid-page.ts'
import { speakTestText } from './support/test-texts.ts'
import { LOCALES } from './support/texts.ts'

const SIZES = [
  { width: 320, height: 568 },
  { width: 390, height: 844 },
  { width: 1080, height: 1920 },
]
/** A day with the hardest kind of grid, whose name is the longest. */
const DAY = '2026-11-29'

/** Lines of the name and of what is left; what stands beside neither; and whether the page is too high. */
const headOf = (page: Page) =>
  page.locator('.grid-head').evaluate((head) => {
    const part = (selector: string): Element => head.querySelector(selector) ?? head
    const linesOf = (element: Element): number => {
      const lineHeight = Number.parseFloat(getComputedStyle(element).lineHeight)
      return Math.round(element.getBoundingClientRect().height / lineHeight)
    }
    const facts = part('.grid-head__facts')
    // On the narrowest page what is left stands above the time.
    const isStacked = getComputedStyle(facts).display !== 'contents'
    const beside = isStacked ? [facts] : [...facts.children]
    const title = part('h1').getBoundingClientRect()
    return {
      name: linesOf(part('h1')),
      left: linesOf(part('.grid-head__left')),
      strays: [...beside, part('.grid-head__pause')].filter((element) => {
        const { top, bottom } = element.getBoundingClientRect()
        const middle = (top + bottom) / 2
        return middle < title.top || middle > title.bottom
      }).length,
      scrolls: document.documentElement.scrollHeight > innerHeight,
    }
  })

// The two that are there for their long words may divide a name.
for (const language of [...LANGUAGE_TAGS, ...TEST_LANGUAGES])
  test.describe(language, () => {
    test.use({ locale: LOCALES[language], hasTouch: true, reducedMotion: 'reduce' })

    test('a day, its band, what is left and the time stand beside each other', async ({ page }) => {
      await page.clock.setFixedTime(`${DAY}T10:00:00`)
      const isTest = language === 'de' || language === 'el'
      if (isTest) await speakTestText(page, language)
      for (const size of SIZES) {
        await page.setViewportSize(size)
        await page.goto('./#/play/netzero-grid/daily')
        await new GridPage(page, language).drawn()
        await page.evaluate(() => document.fonts.ready)
        const { name, scrolls, ...rest } = await headOf(page)
        expect.soft(name, `${size.width}`).toBeLessThanOrEqual(isTest ? 2 : 1)
        expect.soft(rest, `${size.width}`).toEqual({ left: 2, strays: 0 })
        if (!isTest) expect.soft(scrolls, `${size.width}`).toBe(false)
      }
    })
  })
