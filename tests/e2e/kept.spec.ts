import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { OPEN_CELLS, SAVE_KEY } from './support/built-in-grid.ts'
import { GridPage } from './support/grid-page.ts'
import { SCREENS } from './support/screens.ts'
import { LOCALES, textIn } from './support/texts.ts'

test.use({ ...SCREENS.phone, locale: LOCALES.en })

const [first, ...others] = OPEN_CELLS.slice(0, 7)

const savedMoves = (page: Page): Promise<number> =>
  page.evaluate(
    (key) =>
      (JSON.parse(localStorage.getItem(key) ?? '{"moves":[]}') as { moves: [] }).moves.length,
    SAVE_KEY,
  )

test.describe('one grid in two tabs', () => {
  test('is the same in both, and closing the older tab loses nothing', async ({
    page,
    context,
  }) => {
    const one = await new GridPage(page).open()
    await one.put(first?.id ?? '', first?.letter ?? '')
    await expect.poll(() => savedMoves(page)).toBe(1)

    const second = await context.newPage()
    const other = await new GridPage(second).open()
    for (const { id, letter } of others) await other.put(id, letter)
    await expect.poll(() => savedMoves(second)).toBe(7)
    await second.close()

    await page.bringToFront()
    for (const { id, letter } of others) await one.expectCell(id, letter)
    await page.close({ runBeforeUnload: true })
    const third = await context.newPage()
    await third.goto('./')
    expect(await savedMoves(third)).toBe(7)
  })

  test('can be undone in the one where it was played in the other', async ({ page, context }) => {
    const one = await new GridPage(page).open()
    const second = await context.newPage()
    const other = await new GridPage(second).open()
    await other.put(first?.id ?? '', first?.letter ?? '')
    await one.expectCell(first?.id ?? '', first?.letter ?? '')
    await page.bringToFront()
    await one.button('grid.tool.undo').click()
    await other.expectCell(first?.id ?? '', '')
  })

  test('has the settings of both', async ({ page, context }) => {
    await page.goto('./')
    const second = await context.newPage()
    await second.goto('./')
    await second.getByRole('button', { name: textIn('en', 'app.toDark') }).click()
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    await page.getByRole('combobox').selectOption('it')
    await expect(second.locator('html')).toHaveAttribute('lang', 'it')
    await expect(second.locator('html')).toHaveAttribute('data-theme', 'dark')
  })
})

test('the clock goes on when the browser brings the page back as it was left', async ({ page }) => {
  const grid = await new GridPage(page).open()
  const head = page.locator('.grid-head')
  const paused = head.getByRole('button', { name: grid.say('grid.resume') })
  await page.evaluate(() => {
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))
  })
  await expect(paused).toBeVisible()
  await page.evaluate(() => {
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
  })
  await expect(paused).toBeHidden()
})

test('a grid that is left alone hides its letters, and its clock stands at the last touch', async ({
  page,
}) => {
  await page.clock.install()
  const grid = await new GridPage(page).open()
  await grid.put(first?.id ?? '', first?.letter ?? '')
  await page.clock.fastForward('03:00:00')
  await expect(page.locator('.grid-board').getByRole('button')).toHaveText(grid.say('grid.resume'))
  await expect(page.locator('.play-clock')).toHaveText(/^00:0\d$/)
})

test('starting over begins the clock anew, and undo brings the letters back', async ({ page }) => {
  await page.clock.install()
  const grid = await new GridPage(page).open()
  await grid.put(first?.id ?? '', first?.letter ?? '')
  await page.clock.fastForward('04:00')
  await grid.button('grid.menu').click()
  await grid.button('grid.menu.restart').click()
  await grid.expectCell(first?.id ?? '', '')
  await expect(page.locator('.play-clock')).toHaveText(/^00:0\d$/)
  await grid.button('grid.tool.undo').click()
  await grid.expectCell(first?.id ?? '', first?.letter ?? '')
  await expect(page.locator('.play-clock')).toHaveText(/^04:\d\d$/)
})

test('over midnight, the grid of the day is the new day’s, and the old one stays in its place', async ({
  page,
}) => {
  await page.clock.install({ time: '2026-05-07T23:58:00' })
  await page.goto('./#/play/netzero-grid/daily')
  const grid = await new GridPage(page).drawn()
  const old = await grid.board()
  await page.clock.fastForward('05:00')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/7 May$/)
  expect(await grid.board()).toBe(old)
  await grid.button('grid.menu').click()
  await grid.button('grid.daily.title').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/8 May$/)
  await expect.poll(() => grid.board()).not.toBe(old)
})

test('the days of a month know the new day at midnight', async ({ page }) => {
  await page.clock.install({ time: '2026-05-07T23:58:00' })
  await page.goto('./#/play/netzero-grid/days')
  await expect(page.locator('a.days__day')).toHaveCount(7)
  await page.clock.fastForward('05:00')
  await expect(page.locator('a.days__day')).toHaveCount(8)
})

test('back leads through the pages of the visit, and never out of it', async ({ page }) => {
  await page.clock.setFixedTime('2026-05-07T10:00:00')
  await page.goto('about:blank')
  await page.goto('./#/play/netzero-grid/days')
  const grid = new GridPage(page)
  await page.getByRole('link', { name: /^Wednesday 6 May/ }).click()
  await grid.drawn()
  await grid.button('grid.menu').click()
  await grid.button('grid.daily.title').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/7 May$/)
  await page.goBack()
  await page.goBack()
  await expect(page.locator('.days')).toBeVisible()
  await page.getByRole('button', { name: textIn('en', 'app.back') }).click()
  await expect(page.locator('.contents')).toBeVisible()
})
