import { expect, test } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'
import { atRest } from './support/at-rest.ts'
import { findingsOf } from './support/axe.ts'
import { nearlySolvedDay } from './support/daily-grid.ts'
import { tapAt } from './support/finger.ts'
import { GridPage } from './support/grid-page.ts'
import { SCREENS } from './support/screens.ts'
import { LOCALES, textIn } from './support/texts.ts'
import type { MessageKey } from '../../src/kit/text.ts'

test.use({ ...SCREENS.phone, locale: LOCALES.en, reducedMotion: 'reduce' })

const DAY = '2026-05-04'
const say = (key: MessageKey) => textIn('en', key)
const dialog = (page: Page) => page.getByRole('dialog', { name: say('share.title') })
const words = (page: Page) => dialog(page).locator('.share__words > p')
const picture = (page: Page) => dialog(page).locator('img')
const box = (page: Page, key: MessageKey): Locator =>
  dialog(page).getByRole('checkbox', { name: say(key), exact: true })

/** Solves the grid of a day and opens what is shared of it. */
async function shareOfDay(page: Page): Promise<void> {
  const { key, save, id, letter } = nearlySolvedDay(DAY)
  // Once: when the page is opened anew, the grid is solved.
  await page.addInitScript(([at = '', text = '']) => (localStorage[at] ??= text), [key, save])
  await page.clock.setFixedTime(`${DAY}T10:00:00`)
  await page.goto(`./#/play/netzero-grid/daily/${DAY}`)
  const grid = await new GridPage(page).drawn()
  await grid.put(id, letter)
  await grid.expectFinished()
  await openShare(page)
}

async function openShare(page: Page): Promise<void> {
  await page.getByRole('button', { name: say('share.open'), exact: true }).press('Enter')
  await expect(picture(page)).toBeVisible()
}

/** The places of all that is seen or touched in the dialog. */
const placesIn = (page: Page): Promise<string[]> =>
  dialog(page).evaluate((sheet) =>
    [...sheet.querySelectorAll('button, a, label, legend, .share__preview, .share__words')].map(
      (each) => {
        const { x, y, width, height } = each.getBoundingClientRect()
        return [each.textContent, x, y, width, height].join(' ')
      },
    ),
  )
const placesButText = async (page: Page): Promise<string[]> =>
  (await placesIn(page)).map((place) =>
    place.replace(/^.*(?= -?[\d.]+ -?[\d.]+ [\d.]+ [\d.]+$)/s, ''),
  )

const WAYS: Readonly<Record<string, (page: Page, key: MessageKey) => Promise<void>>> = {
  async 'by touch'(page, key) {
    const label = dialog(page)
      .locator('label', { hasText: say(key) })
      .and(page.locator('.share__part'))
    await label.scrollIntoViewIfNeeded()
    const place = await label.boundingBox()
    if (!place) throw new Error('There is no such box')
    await tapAt(page, place.x + place.width - 4, place.y + place.height / 2)
  },
  async 'by keys'(page, key) {
    for (let steps = 0; steps < 20; steps++) {
      if (await box(page, key).evaluate((each) => each === document.activeElement)) break
      await page.keyboard.press('Tab')
    }
    await page.keyboard.press('Space')
  },
  'by its name': (page, key) => box(page, key).uncheck(),
}

for (const [way, leaveOut] of Object.entries(WAYS))
  test(`day, level and time are left out ${way}, from text and picture, and nothing moves`, async ({
    page,
  }) => {
    await shareOfDay(page)
    await expect(words(page)).toContainText(
      /in \d+:\d+(:\d+)?, without a hint\.\nMon 4 May · Easy\n/,
    )
    await expect(picture(page)).toHaveAttribute('alt', /Mon 4 May\nEasy\n/)
    expect(await findingsOf(page)).toEqual([])
    const shown = new Set([await picture(page).getAttribute('src')])
    for (const [key, text] of [
      ['share.part.day', /without a hint\.\nEasy\n/],
      ['share.part.level', /without a hint\.\nhttp/],
      ['share.part.time', /I lit the whole street, without a hint\.\nhttp/],
    ] as const) {
      await box(page, key).scrollIntoViewIfNeeded()
      const before = await placesButText(page)
      await leaveOut(page, key)
      await expect(box(page, key)).not.toBeChecked()
      await expect(words(page)).toContainText(text)
      await atRest(page)
      await expect(picture(page)).toBeVisible()
      expect(await placesButText(page)).toEqual(before)
      shown.add(await picture(page).getAttribute('src'))
    }
    expect(shown.size).toBe(4)
    await expect(picture(page)).not.toHaveAttribute('alt', /May|Easy|\d+:\d+/)
    await page.reload()
    await openShare(page)
    await expect(words(page)).toContainText(/I lit the whole street, without a hint\.\nhttp/)
    await box(page, 'share.part.day').check()
    await expect(words(page)).toContainText(/without a hint\.\nMon 4 May\n/)
  })

test('only what there is can be left out', async ({ page }) => {
  await page.goto('./#/play/which-city/signs/leo')
  await openShare(page)
  await expect(dialog(page).getByRole('checkbox')).toHaveCount(0)
})

test('a grid whose time is hidden has no time to tell', async ({ page }) => {
  await page.addInitScript(() =>
    localStorage.setItem('netzero/settings', JSON.stringify({ timer: false })),
  )
  await shareOfDay(page)
  await expect(dialog(page).getByRole('checkbox')).toHaveCount(2)
  await expect(box(page, 'share.part.time')).toHaveCount(0)
})
