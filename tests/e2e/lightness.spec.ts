import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { activityOf, watchActivity } from './support/activity.ts'
import { footprintOf, watchFootprint } from './support/footprint.ts'
import { CHANGES_A_ROUND, GAMES, changeScenes } from './support/scene-changes.ts'
import { SCREENS } from './support/screens.ts'

test.use({ ...SCREENS.phone, locale: 'en-GB' })

const SECONDS = 10

test.describe('untouched for ten seconds', () => {
  for (const address of ['', ...GAMES.map((game) => `#/play/${game}`)]) {
    test(`${address || 'the front page'} draws nothing, and the processor is all but idle`, async ({
      page,
    }) => {
      await watchActivity(page)
      await page.goto(`./${address}`)
      const ready = address ? '[data-drawing="drawn"]' : '.contents'
      await page.locator(ready).first().waitFor({ state: 'attached' })
      await settled(page)
      const before = await activityOf(page)
      await page.waitForTimeout(SECONDS * 1000)
      const after = await activityOf(page)
      expect(after.draws - before.draws).toBe(0)
      expect(after.frames - before.frames).toBe(0)
      expect((after.cpu - before.cpu) / SECONDS).toBeLessThan(0.02)
      const moving = await page.evaluate(() => document.getAnimations().length)
      expect(moving).toBe(0)
    })
  }
})

/** Until a second has passed in which no frame was asked for. */
async function settled(page: Page): Promise<void> {
  for (;;) {
    const { frames, cpu } = await activityOf(page)
    await page.waitForTimeout(1000)
    const now = await activityOf(page)
    if (now.frames === frames && now.cpu - cpu < 0.05) return
  }
}

test('forty changes of scene leave nothing behind', async ({ page }) => {
  test.setTimeout(300_000)
  await watchFootprint(page)
  await page.goto('./')
  // Until everything is loaded that is kept for the visit.
  await changeScenes(page, 3)
  const before = await footprintOf(page)
  const rounds = Math.ceil(40 / CHANGES_A_ROUND)
  await changeScenes(page, rounds)
  const after = await footprintOf(page)
  expect(after.listeners).toBe(before.listeners)
  expect(after.nodes).toBe(before.nodes)
  expect(after.textures).toBe(before.textures)
  // Half a kilobyte for each game that was opened: a screen that stayed would be a hundred times that.
  expect(after.objects - before.objects).toBeLessThan(rounds * GAMES.length * 512)
})
