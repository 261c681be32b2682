import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { activityOf, watchActivity } from './support/activity.ts'
import { atRest } from './support/at-rest.ts'
import { OPEN_CELLS, SAVE_KEY, nearlySolvedSave } from './support/built-in-grid.ts'
import { takeDrawingWork, watchDrawing } from './support/drawing-work.ts'
import { footprintOf, watchFootprint } from './support/footprint.ts'
import { fillStock } from './support/full-stock.ts'
import { GridPage } from './support/grid-page.ts'
import { CHANGES_A_ROUND, GAMES, changeScenes } from './support/scene-changes.ts'
import { SCREENS } from './support/screens.ts'
import { textIn } from './support/texts.ts'

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
      await expectRest(page)
    })
  }

  test('a grid in play draws nothing either, while its clock is hidden', async ({ page }) => {
    await watchActivity(page)
    await page.addInitScript(() =>
      localStorage.setItem('netzero/settings', JSON.stringify({ timer: false })),
    )
    await fillStock(page)
    const grid = await new GridPage(page).open()
    await grid.put('r1c1', 'O')
    await grid.expectCell('r1c1', 'O')
    await expectRest(page)
  })
})

async function expectRest(page: Page): Promise<void> {
  await atRest(page)
  const before = await activityOf(page)
  expect(before.frames).toBeGreaterThan(0)
  await page.waitForTimeout(SECONDS * 1000)
  const after = await activityOf(page)
  expect(after.draws - before.draws).toBe(0)
  expect(after.frames - before.frames).toBe(0)
  expect((after.cpu - before.cpu) / SECONDS).toBeLessThan(0.02)
  const moving = await page.evaluate(() => document.getAnimations().length)
  expect(moving).toBe(0)
}

test.describe('what is drawn', () => {
  /** Pixels of a dozen letters and notes of a phone's grid at twice the density. */
  const FEW = 50_000
  /** Of a phone's screen of 1.3 million. */
  const STRIP = 300_000

  test.beforeEach(async ({ page }) => {
    await watchDrawing(page)
    await fillStock(page)
  })

  for (const game of GAMES)
    test(`${game}: every picture is sent to the graphics card once`, async ({ page }) => {
      await page.goto(`./#/play/${game}`)
      await page.locator('[data-drawing="drawn"]').first().waitFor()
      await atRest(page)
      const { pixels, again } = await takeDrawingWork(page)
      expect(pixels).toBeGreaterThan(0)
      expect(again).toBe(0)
    })

  test('a letter is in the first frame after the touch, and is all that is sent', async ({
    page,
  }) => {
    const grid = await new GridPage(page).open()
    await grid.tap(grid.cell('r1c1'))
    await atRest(page)
    await takeDrawingWork(page)
    await grid.tap(grid.key('O'))
    await grid.expectCell('r1c1', 'O')
    await atRest(page)
    const { frames, pixels, again, drawings } = await takeDrawingWork(page)
    expect(frames).toBe(1)
    expect(drawings).toBeLessThanOrEqual(2)
    expect(again).toBe(0)
    expect(pixels).toBeLessThan(FEW)
  })

  test('no pixel is drawn more than once, for edges that pictures have by themselves', async ({
    page,
  }) => {
    await new GridPage(page).open()
    const smoothing = await page
      .locator('canvas')
      .evaluate((canvas: HTMLCanvasElement) => canvas.getContext('webgl')?.getContextAttributes())
    expect(smoothing?.antialias).toBe(false)
  })

  test('nothing, while a mouse passes over a board', async ({ page }) => {
    await watchActivity(page)
    const grid = await new GridPage(page).open()
    await atRest(page)
    const { cells } = await grid.places()
    const { x, y } = cells.get('r1c1') ?? { x: 0, y: 0 }
    await page.mouse.move(x, y)
    await atRest(page)
    const before = await activityOf(page)
    await page.mouse.move(x + 200, y + 200, { steps: 20 })
    await atRest(page)
    expect((await activityOf(page)).draws - before.draws).toBe(0)
  })

  test('a solved grid is celebrated with what is there', async ({ page }) => {
    await page.addInitScript(
      ([key, save]) => localStorage.setItem(key ?? '', save ?? ''),
      [SAVE_KEY, nearlySolvedSave(1)],
    )
    const grid = await new GridPage(page).open()
    const last = OPEN_CELLS.at(-1)
    await takeDrawingWork(page)
    await grid.put(last?.id ?? '', last?.letter ?? '')
    await page.getByRole('heading', { level: 2 }).waitFor()
    await atRest(page)
    const { pixels, again, programs } = await takeDrawingWork(page)
    expect(again).toBe(0)
    expect(programs).toBe(0)
    // Its sky, which is a strip of the screen: once.
    expect(pixels).toBeLessThan(STRIP)
  })

  test('no shader is compiled from the first question of the quiz to the sign', async ({
    page,
  }) => {
    await page.goto('./#/play/which-city')
    await page.locator('[data-drawing="drawn"]').first().waitFor()
    expect((await takeDrawingWork(page)).programs).toBeGreaterThan(0)
    for (let question = 0; question < 8; question++) {
      await expect(page.locator('.question h1')).toBeFocused()
      await page.locator('.answer input').first().press('Space')
      await page.locator('.question__actions .button--primary').press('Enter')
      await expect(page.locator('.answer input:checked')).toHaveCount(0)
    }
    await expect(page.locator('.portrait, .result').first()).toBeVisible()
    await atRest(page)
    expect((await takeDrawingWork(page)).programs).toBe(0)
  })
})

test('forty changes of scene leave nothing behind', async ({ page }) => {
  await watchFootprint(page)
  await page.goto('./')
  // Until everything is loaded that is kept for the visit.
  await changeScenes(page, 4)
  const before = await footprintOf(page)
  const rounds = Math.ceil(40 / CHANGES_A_ROUND)
  await changeScenes(page, rounds)
  const after = await footprintOf(page)
  expect(after.listeners).toBe(before.listeners)
  expect(after.nodes).toBe(before.nodes)
  expect(after.textures).toBe(before.textures)
  // A kilobyte for each game that was opened: a screen that stayed would be twenty times that.
  expect(after.objects - before.objects).toBeLessThan(rounds * GAMES.length * 1024)
})

test('the page says what its visit took from the network, and what that weighs', async ({
  page,
}) => {
  await page.goto('./')
  await atRest(page)
  await page.getByRole('button', { name: textIn('en', 'start.about') }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  const bytes = await page.evaluate(() =>
    [
      ...performance.getEntriesByType('navigation'),
      ...performance.getEntriesByType('resource'),
    ].reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).transferSize, 0),
  )
  const size = `${Number((bytes / 1000).toPrecision(2))} kB`
  const weight = `${Number(((bytes / 1e9) * 148.2).toPrecision(2))} g`
  await expect(page.getByRole('dialog')).toContainText(
    textIn('en', 'about.visit', { size, weight }),
  )
})
