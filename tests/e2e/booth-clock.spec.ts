import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { BoothPage } from './support/booth-page.ts'
import { DAY } from './support/booth.ts'
import { playQuiz } from './support/booth-visit.ts'
import { SCREENS } from './support/screens.ts'
import { enterPanel, openBooth, say } from './support/staff.ts'
import { LOCALES } from './support/texts.ts'

/** A clock that was never set, or that somebody sets: who plays doesn't notice, and no round is lost. */
test.use({ ...SCREENS.kiosk, locale: LOCALES.en })

const QUIZ = 'which-city~short'
const YEAR = 365 * 86_400_000
const HALF_MINUTE = 30_000
/** As a device without a battery begins, some minutes after it was turned on. */
const UNSET = 7 * 60_000

const lit = (page: Page) => page.locator('.round-time .window-row__one--lit')

/** Time passes, and somebody is there. */
async function pass(page: Page, milliseconds: number): Promise<void> {
  for (let left = milliseconds; left > 0; left -= 10_000) {
    await page.keyboard.press('Shift')
    await page.clock.runFor(Math.min(left, 10_000))
  }
}

async function stopClock(page: Page): Promise<void> {
  await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 1000)
}

for (const [what, to] of [
  ['a year on', DAY + YEAR],
  ['back to 1970', UNSET],
] as const)
  test(`a clock that jumps ${what} in the middle of a round neither ends it nor takes time from it`, async ({
    page,
  }) => {
    await page.clock.install({ time: DAY })
    const booth = await new BoothPage(page).open()
    await booth.begin()
    await booth.play(QUIZ)
    await stopClock(page)
    const windows = await lit(page).count()
    expect(windows).toBe(3)
    await page.clock.setSystemTime(to)
    await pass(page, HALF_MINUTE + 2000)
    await expect(lit(page)).toHaveCount(windows - 1)
    await expect(page.locator('.still-there')).toHaveCount(0)
    await page.clock.resume()
    await playQuiz(page, 0)
    await booth.finish()
    await booth.expectEntries(['begun short', 'finished short', 'reset left'])
    const [begun, finished] = await booth.entries()
    expect(begun?.['jump']).toBeNull()
    const jump = finished?.['jump'] as unknown as { readonly by: number }
    expect(Math.abs(jump.by - (to - DAY))).toBeLessThan(10 * 60_000)
    expect(Number(finished?.['duration'])).toBeGreaterThan(HALF_MINUTE)
    expect(Number(finished?.['duration'])).toBeLessThan(4 * HALF_MINUTE)
  })

test('rounds of a clock that was never set count for the event once it is set, and staff are told', async ({
  page,
}) => {
  const note = page.getByText(say('booth.staff.trouble.clock'), { exact: true })
  const misdated = (count: number) =>
    page.getByText(say('booth.staff.trouble.misdated', { count }), { exact: true })
  const begun = page.locator('.today__figures strong').first()
  const round = async () => {
    await booth.begin()
    await booth.play(QUIZ)
    await playQuiz(page, 0)
    await booth.finish()
  }
  await page.clock.install({ time: UNSET })
  await openBooth(page)
  const booth = new BoothPage(page)
  await booth.expectAttract()
  await round()
  await enterPanel(page)
  await expect(note).toBeVisible()
  await expect(begun).toHaveText('1')
  await page.locator('.sill__item').last().tap()

  await page.clock.setSystemTime(DAY)
  await round()
  await enterPanel(page)
  await expect(misdated(1)).toBeVisible()
  await expect(note).toHaveCount(0)
  await expect(begun).toHaveText('1')
  await page.getByRole('button', { name: say('booth.staff.event'), exact: true }).tap()
  await expect(begun).toHaveText('2')
})
