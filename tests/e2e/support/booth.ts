import type { Page } from '@playwright/test'
import { BOOTH_KEY } from '../../../src/kiosk/settings/kept-settings.ts'
import type { BoothSettings } from '../../../src/kiosk/settings/booth-settings.ts'

/** A round of the picture, at whose beginning it is day. */
export const ROUND = 16 * 60_000

/** The beginning of a round by day, whatever the time is. */
export const DAY = Math.ceil(Date.now() / ROUND) * ROUND

export const TALL = { viewport: { width: 1080, height: 1920 }, hasTouch: true } as const
export const WIDE = { viewport: { width: 1920, height: 1080 }, hasTouch: true } as const

/** Opens the page of a device that is a booth already, and waits until it invites with words. */
export async function openBooth(page: Page, settings: Partial<BoothSettings> = {}): Promise<void> {
  await page.addInitScript(
    ([key, kept]) => localStorage.setItem(key ?? '', kept ?? ''),
    [BOOTH_KEY, JSON.stringify(settings)],
  )
  await page.goto('./booth.html')
  await page.locator('.attract h1').filter({ hasText: /./ }).waitFor()
}

/**
 * As `openBooth`, with a clock that stands still until the test lets it go on.
 * @param prepare what else has to be done before the page is opened
 */
export async function openStoppedBooth(
  page: Page,
  prepare: () => Promise<void> = async () => undefined,
): Promise<void> {
  await page.clock.install({ time: DAY })
  await prepare()
  await openBooth(page)
  await page.clock.pauseAt(DAY + ROUND)
}

/** Gives a booth's window another size, and waits until the page is laid out for it. */
export async function turnTo(
  page: Page,
  size: { readonly width: number; readonly height: number },
): Promise<void> {
  await page.setViewportSize(size)
  await page.waitForFunction(
    ({ width, height }) => innerWidth === width && innerHeight === height,
    size,
  )
  // Browsers tell of a size with their next frame; whoever listens may as well be told now.
  await page.evaluate(() => dispatchEvent(new Event('resize')))
}
