import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { BANDS } from '../../src/games/letter-sudoku/core/rating/band.ts'
import { SAVE_KEY } from './support/built-in-grid.ts'
import { findingsOf } from './support/axe.ts'
import { GridPage } from './support/grid-page.ts'
import { SCREENS } from './support/screens.ts'
import { LOCALES } from './support/texts.ts'

const STOCK_KEY = 'netzero/stock/letter-sudoku'

test.use({ ...SCREENS.phone, locale: LOCALES.en })

type Band = 'easy' | 'medium' | 'hard' | 'expert'

const openDialog = async (grid: GridPage): Promise<void> => {
  await grid.button('grid.menu').press('Enter')
  await grid.button('grid.new.title').press('Enter')
}

const choose = (grid: GridPage, band: Band): Promise<void> =>
  grid.page
    .getByRole('dialog')
    .getByRole('button', { name: new RegExp(`^${grid.say(`grid.band.${band}`)}`) })
    .press('Enter')

/** What was played in the printed grid. */
const movesOf = async (page: Page): Promise<unknown[]> => {
  const save = await page.evaluate((key) => localStorage.getItem(key), SAVE_KEY)
  return (JSON.parse(save ?? '') as { moves: unknown[] }).moves
}

/** How many puzzles wait in the stock. */
const waiting = (page: Page): Promise<number> =>
  page.evaluate((key) => {
    const stock = JSON.parse(localStorage.getItem(key) ?? '{"waiting":[]}') as {
      waiting: unknown[]
    }
    return stock.waiting.length
  }, STOCK_KEY)

test('a new grid is made, played, and found again after a reload', async ({ page }) => {
  const grid = await new GridPage(page).open()
  await grid.put('r1c1', 'O')
  // A move is kept soon after it is seen.
  await expect.poll(() => movesOf(page)).toHaveLength(1)
  const printed = await movesOf(page)
  await openDialog(grid)
  await choose(grid, 'hard')
  await grid.expectBand('hard')
  await grid.drawn()
  const given = await grid.board()
  expect(given).not.toBe('.'.repeat(81))

  const empty = given.indexOf('.')
  const id = `r${Math.floor(empty / 9) + 1}c${(empty % 9) + 1}`
  await grid.put(id, 'G')
  await page.reload()
  await grid.drawn()
  await grid.expectCell(id, 'G')

  expect(await movesOf(page)).toEqual(printed)
  await page.goto('./#/play/netzero-grid')
  await grid.expectCell('r1c1', 'O')
})

test('the same address is the same grid on every device', async ({ page, browser }) => {
  const address = './#/play/netzero-grid/new/medium-2s'
  const { baseURL = '' } = test.info().project.use
  const other = await browser.newContext({ ...SCREENS.tablet, locale: LOCALES.it, baseURL })
  const boards = [page, await other.newPage()].map(async (each) => {
    await each.goto(address)
    return (await new GridPage(each).drawn()).board()
  })
  const [mine, theirs] = await Promise.all(boards)
  expect(mine).toBe(theirs)
  await other.close()
})

test('while somebody plays, two of each band are laid by, and open without being made', async ({
  page,
}) => {
  const grid = await new GridPage(page).open()
  await expect.poll(() => waiting(page), { timeout: 60_000 }).toBe(2 * BANDS.length)
  const boards = new Set<string>()
  for (const band of BANDS) {
    // What waits is in the page already: nothing is left to be fetched or made.
    await page.route('**/assets/*worker*', (route) => route.abort())
    await openDialog(grid)
    await choose(grid, band)
    await grid.expectBand(band)
    boards.add(await grid.board())
  }
  expect(boards.size).toBe(BANDS.length)
})

test('without workers a new grid is made all the same', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(window, 'Worker', { value: undefined }))
  const grid = new GridPage(page)
  await page.goto('./#/play/netzero-grid/new/easy-1')
  await grid.drawn()
  expect(await grid.board()).toContain('.')
})

test('an address that names no grid says so and leads to the printed one', async ({ page }) => {
  const grid = new GridPage(page)
  await page.goto('./#/play/netzero-grid/new/evil-1')
  await expect(page.getByText(grid.say('grid.new.unknown', { code: 'evil-1' }))).toBeVisible()
  expect(await findingsOf(page)).toEqual([])
  await grid.button('grid.new.printed').press('Enter')
  await grid.drawn()
})

test('the choice of a new grid is found by axe to be in order', async ({ page }) => {
  const grid = await new GridPage(page).open()
  await openDialog(grid)
  expect(await findingsOf(page)).toEqual([])
})
