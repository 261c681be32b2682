import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import type { BoothSettings } from '../../src/kiosk/settings/booth-settings.ts'
import { DAY, ROUND, openBooth } from '../../tests/e2e/support/booth.ts'
import { playQuiz } from '../../tests/e2e/support/booth-visit.ts'
import { openBooth as openWithPin, askForPanel, typePin } from '../../tests/e2e/support/staff.ts'
import { textIn } from '../../tests/e2e/support/texts.ts'
import type { MessageKey } from '../../src/kit/text.ts'
import type { Reach } from './reach.ts'
import { keepDay } from './booth-day.ts'

const SETTINGS: Partial<BoothSettings> = {
  name: 'Hall 2',
  base: 'https://sparks.example/',
  pixelsPerMm: 1080 / 274,
}

/** Stops the clock where the invitation is as light or as dark as the device asks for. */
async function stopClock(page: Page): Promise<void> {
  const isDark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)
  await page.clock.install({ time: isDark ? DAY + ROUND / 2 : DAY })
}

/** @param shown how many pictures of the invitation have been shown before */
const inviting =
  (shown: number, settings: Partial<BoothSettings> = {}): Reach =>
  async (page) => {
    await stopClock(page)
    await openBooth(page, { ...SETTINGS, ...settings })
    await page.clock.runFor(shown * 8000 + 1000)
  }

const visiting =
  (round: string | null, ...then: readonly Reach[]): Reach =>
  async (page, language) => {
    await inviting(0)(page, language)
    await page.locator(`[data-language="${language}"]`).tap()
    await page.locator('.screen--lengths .offer').first().waitFor()
    if (round !== null) {
      await page.locator(`.screen--lengths a[href$="/${round}"]`).tap()
      await page.locator('[data-drawing="drawn"], .answer').first().waitFor()
    }
    for (const step of then) await step(page, language)
  }

const pressing =
  (key: MessageKey): Reach =>
  (page, language) =>
    page
      .getByRole('button', { name: textIn(language, key), exact: true })
      .first()
      .tap()

/** Touches an item of the sill. */
const pressingItem =
  (nth: number): Reach =>
  (page) =>
    page.locator('.sill__item').nth(nth).tap()

/** Nobody touches the screen for so many seconds. */
const waiting =
  (seconds: number, there: string): Reach =>
  async (page) => {
    await page.clock.runFor(seconds * 1000)
    await page.locator(there).waitFor()
  }

/** Somebody plays slowly, until the time of the round is over. */
const playingUntil =
  (there: string): Reach =>
  async (page) => {
    while ((await page.locator(there).count()) === 0) {
      await page.keyboard.press('Shift')
      await page.clock.runFor(10_000)
    }
  }

const answerAll: Reach = async (page) => {
  await playQuiz(page, 1)
}

const asStaff =
  (...then: readonly Reach[]): Reach =>
  async (page, language) => {
    await stopClock(page)
    await openWithPin(page, { ...SETTINGS, staffLanguage: language })
    // A first visitor, with whom the journal begins.
    await page.locator('[data-language="en"]').tap()
    await page.locator('.sill__item').last().tap()
    await page.locator('.attract').waitFor()
    await keepDay(page, DAY)
    await askForPanel(page)
    for (const step of then) await step(page, language)
  }

const inPanel = (key: MessageKey | null, ...then: readonly Reach[]): Reach =>
  asStaff(
    async (page, language) => {
      await typePin(page)
      await expect(page.locator('.staff-panel')).toBeVisible()
      if (key) await pressing(key)(page, language)
    },
    ...then,
  )

/** Every screen of a booth and how to come to it; the name is the picture's. */
export const BOOTH_SCREENS: Readonly<Record<string, Reach>> = {
  'booth-setup': async (page) => {
    await page.goto('./?kiosk=1')
    await page.locator('.setup').waitFor()
  },
  'booth-attract': inviting(0),
  'booth-attract-grid': inviting(1),
  'booth-attract-words': inviting(2),
  'booth-attract-signs': inviting(3),
  'booth-asleep': inviting(0, { sleep: { from: '00:00', to: '23:59' } }),
  'booth-menu': visiting(null),
  'booth-grid': visiting('netzero-grid~short'),
  'booth-shuffle': visiting('sustainably-shuffled~short'),
  'booth-question': visiting('which-city~short'),
  'booth-result': visiting('which-city~short', answerAll),
  'booth-twins': visiting('which-city~short', answerAll, pressing('booth.twins.item')),
  'booth-hand-over': visiting('netzero-grid~short', pressing('booth.handOver.item')),
  'booth-still-there': visiting('which-city~short', waiting(46, '.still-there')),
  'booth-time-up': visiting('which-city~short', playingUntil('.time-up')),
  'booth-language': visiting('which-city~short', pressingItem(1)),
  'booth-pin': asStaff(),
  'booth-today': inPanel(null),
  'booth-rounds': inPanel('booth.staff.rounds'),
  'booth-settings': inPanel('booth.staff.booth'),
  'booth-tests': inPanel('booth.staff.tests'),
  'booth-measure': inPanel('booth.staff.tests', pressing('booth.staff.measure')),
}
