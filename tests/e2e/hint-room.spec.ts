import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { LANGUAGE_TAGS } from '../../src/i18n/languages.ts'
import { TEST_LANGUAGES, isTestLanguage } from '../support/test-texts.ts'
import { atRest } from './support/at-rest.ts'
import { longestBeats } from './support/longest-beats.ts'
import type { BeatWords } from './support/longest-beats.ts'
import { resizeTo } from './support/resize.ts'
import { speakTestText } from './support/test-texts.ts'
import { LOCALES } from './support/texts.ts'

const SIZES = [
  [360, 640],
  [390, 844],
  [820, 1180],
  [1080, 1920],
] as const

/** Which beats do not fit, once each has stood in the place of the one that is shown. */
function scrolling(page: Page, beats: readonly BeatWords[]): Promise<string[]> {
  return page.evaluate((all) => {
    const area = document.querySelector('.grid-hint__text')
    const name = area?.querySelector('strong')?.firstChild
    const words = area?.querySelector('[aria-hidden]')
    if (!area || !name || !words) throw new Error('No beat with a name is shown')
    const sideOf = (sign: string): Element => {
      const side = document.createElement('span')
      side.className = 'side'
      side.textContent = sign
      return side
    }
    return all
      .filter((beat) => {
        name.nodeValue = beat.name
        const parts = beat.text.split(/([●■])/)
        words.replaceChildren(...parts.map((part) => (/[●■]/.test(part) ? sideOf(part) : part)))
        return area.scrollHeight > area.clientHeight + 1
      })
      .map((beat) => `${beat.name}. ${beat.text}`)
  }, beats)
}

for (const language of [...LANGUAGE_TAGS, ...TEST_LANGUAGES])
  test.describe(`in ${language}`, () => {
    test.use({
      viewport: { width: 390, height: 844 },
      locale: LOCALES[language],
      hasTouch: true,
      reducedMotion: 'reduce',
    })

    test('the longest beats of hints are seen whole', async ({ page }) => {
      if (isTestLanguage(language)) await speakTestText(page, language)
      await page.goto('./#/play/netzero-grid')
      await page.locator('[data-tool="lightbulb"]').first().press('Enter')
      await page.locator('.grid-hint .button--primary').press('Enter')
      await expect(page.locator('.grid-hint strong')).toBeVisible()
      await page.evaluate(() => document.fonts.ready)
      await atRest(page)
      const beats = longestBeats(language)
      for (const [width, height] of SIZES) {
        await resizeTo(page, { width, height })
        expect.soft(await scrolling(page, beats), `${width} × ${height}`).toEqual([])
      }
    })
  })
