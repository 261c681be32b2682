import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { atRest } from './support/at-rest.ts'
import { findingsOf } from './support/axe.ts'
import { GridPage } from './support/grid-page.ts'
import { LANGUAGES, SCREENS } from './support/screens.ts'
import { textIn } from './support/texts.ts'
import type { MessageKey } from '../../src/kit/text.ts'

const button = (page: Page, key: MessageKey) =>
  page.getByRole('button', { name: textIn('en', key), exact: true })

/** What the page asks for that is only there to be heard. */
function soundRequests(page: Page): string[] {
  const asked: string[] = []
  page.on('request', (request) => {
    if (/sprite-|sound-player-/.test(request.url())) asked.push(request.url())
  })
  return asked
}

/** Screens of every kind: pages of games, of the pack, and what is said where nothing can be played. */
const ADDRESSES = [
  './',
  './#/play/netzero-grid',
  './#/play/netzero-grid/days',
  './#/play/netzero-grid/daily/2026-02-30',
  './#/play/sustainably-shuffled',
  './#/play/which-city',
  './#/play/which-city/signs',
  './#/play/which-city/signs/leo',
  './#/play/which-city/signs/nobody',
  './#/play/which-city/compare',
  './#/play/nothing',
  './?pack=nowhere',
]

test.describe('on a phone', () => {
  test.use({ ...SCREENS['phone'], locale: 'en-GB' })

  test('sound is off at first, and switched on it stays on', async ({ page }) => {
    await page.goto('./')
    await button(page, 'sound.on').click()
    await expect(button(page, 'sound.off')).toBeVisible()
    await page.reload()
    await expect(button(page, 'sound.off')).toBeVisible()
    await page.goto('./#/play/which-city')
    await expect(button(page, 'sound.off')).toBeVisible()
  })

  test('every screen has the mute, and the settings with the volume in reach', async ({ page }) => {
    for (const address of ADDRESSES) {
      await page.goto('about:blank')
      await page.goto(address)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      const { width = 0, height = 0 } = (await button(page, 'sound.on').boundingBox()) ?? {}
      expect(Math.min(width, height), address).toBeGreaterThanOrEqual(44)
      const menu = page.getByRole('button', { name: /^(Settings|More)$/ })
      expect(await menu.count(), address).toBe(1)
    }
  })

  test('the mute is on the page that shows the city, and in what opens over a page', async ({
    page,
  }) => {
    await page.goto('./#/play/which-city')
    for (let question = 0; question < 8; question++) {
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
      await page.keyboard.press('1')
      await page.keyboard.press('Enter')
    }
    await expect(page.locator('.result')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(button(page, 'sound.on')).toBeVisible()
    await button(page, 'share.open').click()
    const dialog = page.getByRole('dialog')
    await expect(dialog.getByRole('button', { name: textIn('en', 'app.close') })).toBeFocused()
    await dialog.getByRole('button', { name: textIn('en', 'sound.on') }).click()
    await page.keyboard.press('Escape')
    await expect(button(page, 'sound.off')).toBeVisible()
  })

  test('while it is off nothing of it is fetched', async ({ page }) => {
    const asked = soundRequests(page)
    const grid = await new GridPage(page).open()
    await grid.cell('r1c1').click({ force: true })
    await page.keyboard.type('o')
    await page.goto('./#/play/which-city')
    await page.locator('.answer').first().click()
    expect(asked).toEqual([])
    await button(page, 'sound.on').click()
    await expect.poll(() => asked.filter((url) => url.includes('sprite-')).length).toBe(1)
  })
})

test.describe('at a desk', () => {
  test.use({ locale: 'en-GB' })

  test('sound is on, is fetched with the first thing to be heard, and can be muted', async ({
    page,
  }) => {
    const asked = soundRequests(page)
    await page.goto('./#/play/which-city')
    await expect(button(page, 'sound.off')).toBeVisible()
    expect(asked).toEqual([])
    const arrived = page.waitForResponse(/sprite-.*\.(webm|m4a)$/)
    await page.locator('.answer').first().click()
    expect((await arrived).ok()).toBe(true)
    await button(page, 'sound.off').click()
    await page.reload()
    await expect(button(page, 'sound.on')).toBeVisible()
  })

  test('a missing sound file is said once, on the front page, and stops nobody', async ({
    page,
  }) => {
    const asked = soundRequests(page)
    await page.route(/sprite-/, (route) => route.fulfill({ status: 404, body: '' }))
    const notice = page.locator('.notice-bar').getByText(textIn('en', 'sound.missing'))
    await page.goto('./#/play/which-city')
    const arrived = page.waitForResponse(/sprite-/)
    await page.locator('.answer').first().click()
    await arrived
    await expect(page.locator('.answer input').first()).toBeChecked()
    await button(page, 'settings.title').click()
    await expect(page.getByRole('dialog').getByText(textIn('en', 'sound.missing'))).toBeVisible()
    await button(page, 'app.close').click()
    await expect(notice).toBeHidden()
    const before = asked.length
    await page.locator('.question__actions .button--primary').click()
    await page.locator('.answer').nth(1).click()
    await expect(page.locator('.answer input').nth(1)).toBeChecked()
    await expect(notice).toBeHidden()
    expect(asked).toHaveLength(before)
    await page.goto('./#/')
    await expect(notice).toBeVisible()

    await page.reload()
    await page.goto('./#/play/which-city')
    const again = page.waitForResponse(/sprite-/)
    await page.locator('.answer').first().click()
    await again
    await page.goto('./#/')
    await expect(page.locator('.contents .entry')).toHaveCount(3)
    await expect(notice).toBeHidden()
  })

  test('the player itself may be missing: it is told where sound was just switched on', async ({
    page,
  }) => {
    await page.route(/sound-player-/, (route) => route.abort())
    await page.goto('./#/play/which-city')
    await page.locator('.answer').first().click()
    await expect(page.locator('.answer input').first()).toBeChecked()
    await button(page, 'sound.off').click()
    await expect(page.locator('.notice-bar')).toBeHidden()
    await button(page, 'sound.on').click()
    await expect(page.locator('.notice-bar')).toContainText(textIn('en', 'sound.missing'))
  })

  test('a browser that lets no sound out is named in the settings, and nowhere in the way', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      AudioContext.prototype.resume = () => new Promise(() => undefined)
      Object.defineProperty(AudioContext.prototype, 'state', { get: () => 'suspended' })
    })
    await page.goto('./#/play/which-city')
    const arrived = page.waitForResponse(/sprite-/)
    await page.locator('.answer').first().click()
    await arrived
    await atRest(page)
    await page.locator('.answer').nth(1).click()
    await atRest(page)
    await expect(page.locator('.notice-bar')).toBeHidden()
    await button(page, 'settings.title').click()
    await expect(page.getByRole('dialog').getByText(textIn('en', 'sound.blocked'))).toBeVisible()
  })

  test('the volume is a labelled slider that keys move, and is remembered', async ({ page }) => {
    await page.goto('./')
    await button(page, 'settings.title').click()
    const slider = page.getByRole('slider', { name: textIn('en', 'sound.volume') })
    await slider.focus()
    await page.keyboard.press('ArrowUp')
    await expect(slider).toHaveValue('65')
    await expect(slider).toHaveAttribute('aria-valuetext', '65%')
    await page.keyboard.press('Home')
    const play = page.getByRole('switch', { name: textIn('en', 'sound.play') })
    await expect(play).not.toBeChecked()
    await page.keyboard.press('PageUp')
    await expect(play).toBeChecked()
    const volume = await slider.inputValue()
    await page.reload()
    await button(page, 'settings.title').click()
    await expect(slider).toHaveValue(volume)
    expect(await findingsOf(page)).toEqual([])
  })
})

for (const language of LANGUAGES)
  test.describe(`on a page of 320 pixels in ${language}`, () => {
    test.use({ viewport: { width: 320, height: 568 }, hasTouch: true, locale: language })

    test('the sound button is there, large enough, and nothing scrolls sideways', async ({
      page,
    }) => {
      // Under 760 px of height the grid's head has no room for it; there it is in the settings alone.
      for (const [address, height] of [
        ['./', 568],
        ['./#/play/sustainably-shuffled', 568],
        ['./#/play/netzero-grid', 760],
      ] as const) {
        await page.setViewportSize({ width: 320, height })
        await page.goto(address)
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        const sound = page.getByRole('button', { name: textIn(language, 'sound.on'), exact: true })
        const box = await sound.boundingBox()
        expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44)
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - window.innerWidth,
        )
        expect(overflow).toBeLessThanOrEqual(0)
      }
      expect(await findingsOf(page)).toEqual([])
    })
  })
