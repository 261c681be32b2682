/** Measures how many frames and how much processor time an untouched screen takes in ten seconds. */
import { test } from '@playwright/test'
import { activityOf, watchActivity } from '../../tests/e2e/support/activity.ts'
import { atRest } from '../../tests/e2e/support/at-rest.ts'
import { GAMES } from '../../tests/e2e/support/scene-changes.ts'
import { SCREENS } from '../../tests/e2e/support/screens.ts'
import { keepFigures } from './figures.ts'
import type { Figure } from './figures.ts'

const SECONDS = 10

test.use({ ...SCREENS.phone, locale: 'en-GB' })

test('at rest', async ({ browser }) => {
  const figures: Figure[] = []
  for (const game of ['', ...GAMES]) {
    const context = await browser.newContext({ ...SCREENS.phone, locale: 'en-GB' })
    const page = await context.newPage()
    await watchActivity(page)
    await page.goto(game ? `./#/play/${game}` : './')
    await page
      .locator(game ? '[data-drawing="drawn"]' : '.contents')
      .first()
      .waitFor()
    await atRest(page)
    const before = await activityOf(page)
    await page.waitForTimeout(SECONDS * 1000)
    const after = await activityOf(page)
    const frames = after.frames - before.frames
    const share = ((after.cpu - before.cpu) / SECONDS) * 100
    figures.push({
      what: `Ten seconds untouched: ${game || 'start screen'}`,
      measured: `${frames} frames, ${share.toFixed(1)} % of a processor`,
      promise: '0 frames, ≤ 2 %',
      kept: frames === 0 && share <= 2,
    })
    await context.close()
  }
  keepFigures('3-idle', figures)
})
