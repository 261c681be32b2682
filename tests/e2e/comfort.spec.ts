import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { dailyWish } from '../../src/games/letter-sudoku/maker/daily.ts'
import { formatWish } from '../../src/games/letter-sudoku/maker/made-puzzle.ts'
import { parseDay } from '../../src/kit/day.ts'
import type { Day } from '../../src/kit/day.ts'
import { OPEN_CELLS, SAVE_KEY, nearlySolvedSave } from './support/built-in-grid.ts'
import { findingsOf } from './support/axe.ts'
import { nearlySolvedDay } from './support/daily-grid.ts'
import { GridPage } from './support/grid-page.ts'
import { SCREENS } from './support/screens.ts'
import { LOCALES, textIn } from './support/texts.ts'

const TODAY = '2026-05-07'
const STATS_KEY = 'netzero/stats/letter-sudoku'

test.use({ ...SCREENS.phone, locale: LOCALES.en })

const pinned = (page: Page, day = TODAY): Promise<void> =>
  page.clock.setFixedTime(`${day}T10:00:00`)
const seed = (page: Page, key: string, value: string): Promise<unknown> =>
  page.addInitScript(
    ([at, text]) => {
      if (localStorage.getItem(at ?? '') === null) localStorage.setItem(at ?? '', text ?? '')
    },
    [key, value],
  )
const settings = (page: Page, change: object): Promise<unknown> =>
  seed(page, 'netzero/settings', JSON.stringify(change))
const fitsInWidth = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)

test('the grid of a day is the same on every device, and that of its wish', async ({
  page,
  browser,
}) => {
  const { baseURL = '' } = test.info().project.use
  const other = await browser.newContext({
    ...SCREENS.tablet,
    locale: LOCALES.it,
    timezoneId: 'Pacific/Auckland',
    baseURL,
  })
  const theirs = await other.newPage()
  await pinned(page)
  await page.goto('./#/play/netzero-grid/daily')
  const mine = await (await new GridPage(page).drawn()).board()
  await theirs.goto(`./#/play/netzero-grid/daily/${TODAY}`)
  expect(await (await new GridPage(theirs, 'it').drawn()).board()).toBe(mine)
  await theirs.goto(`./#/play/netzero-grid/new/${formatWish(dailyWish(parseDay(TODAY) as Day))}`)
  await expect(theirs.getByRole('heading', { level: 1 })).toHaveText('NetZero Grid')
  expect(await new GridPage(theirs, 'it').board()).toBe(mine)
  await other.close()
})

test('a past day is begun from the calendar and marked there', async ({ page }) => {
  await pinned(page)
  const grid = await new GridPage(page).open()
  await grid.button('grid.menu').press('Enter')
  await grid.button('grid.daily.past').press('Enter')
  await expect(page.locator('.days__day')).toHaveCount(7)
  expect(await findingsOf(page)).toEqual([])
  await page.getByRole('link', { name: 'April 2026' }).click()
  await expect(page.locator('.days__day')).toHaveCount(30)
  await page.getByRole('link', { name: 'Monday 6 April: Easy', exact: true }).click()
  await grid.drawn()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Mon,? 6 Apr$/)
  const empty = (await grid.board()).indexOf('.')
  await grid.put(`r${Math.floor(empty / 9) + 1}c${(empty % 9) + 1}`, 'G')
  await page.goBack()
  await expect(page.locator('.days__day--started')).toHaveCount(1)
  await expect(page.getByRole('link', { name: 'Monday 6 April: Easy, started' })).toBeVisible()
})

for (const [text, key] of [
  ['2026-05-08', 'grid.daily.reason.future'],
  ['2026-02-30', 'grid.daily.reason.notADate'],
  ['2025-12-31', 'grid.daily.reason.tooEarly'],
] as const)
  test(`the day ${text} is answered in words, with a way on`, async ({ page }) => {
    await pinned(page)
    await page.goto(`./#/play/netzero-grid/daily/${text}`)
    await expect(page.locator('.message-page p')).toHaveText(textIn('en', key, { text }))
    await page
      .getByRole('button', { name: textIn('en', 'grid.daily.title'), exact: true })
      .press('Enter')
    await new GridPage(page).drawn()
  })

/** Opens the grid of Monday 4 May with one letter left at a time, and places that letter at another. */
async function solveMonday(page: Page, opened: string, solved: string): Promise<GridPage> {
  const { key, save, id, letter } = nearlySolvedDay('2026-05-04')
  await seed(page, key, save)
  await page.clock.setFixedTime(opened)
  const grid = new GridPage(page)
  await page.goto('./#/play/netzero-grid/daily/2026-05-04')
  await grid.drawn()
  await page.clock.setFixedTime(solved)
  await grid.put(id, letter)
  await grid.expectFinished()
  return grid
}

const daysSolved = (page: Page): Promise<string> =>
  page.evaluate((key) => JSON.stringify(JSON.parse(localStorage[key] as string).days), STATS_KEY)

test('the grid of a day counts for the streak when midnight comes before its last letter', async ({
  page,
}) => {
  const grid = await solveMonday(page, '2026-05-04T23:59:00', '2026-05-05T00:01:00')
  await expect(page.locator('.grid-finish')).toContainText(
    grid.say('grid.results.streak', { count: 1 }),
  )
  expect(await daysSolved(page)).toBe(JSON.stringify([parseDay('2026-05-04')]))
})

test('the grid of a day does not count for the streak when it is opened on a later day', async ({
  page,
}) => {
  const grid = await solveMonday(page, '2026-05-05T00:01:00', '2026-05-05T00:02:00')
  await expect(page.locator('.grid-finish')).toContainText(grid.say('grid.results.isBest'))
  await expect(page.locator('.grid-finish')).not.toContainText(
    grid.say('grid.results.streak', { count: 1 }),
  )
  expect(await daysSolved(page)).toBe('[]')
})

test('a solved grid counts once, shows at the finish, and is forgotten when asked', async ({
  page,
}) => {
  await seed(page, SAVE_KEY, nearlySolvedSave(1))
  const grid = await new GridPage(page).open()
  const { id, letter } = OPEN_CELLS.at(-1) as (typeof OPEN_CELLS)[number]
  await grid.put(id, letter)
  await grid.expectFinished()
  await expect(page.locator('.grid-finish')).toContainText(grid.say('grid.results.isBest'))
  await grid.button('grid.menu').press('Enter')
  await grid.button('grid.results.title').press('Enter')
  const row = page.locator('.results tbody tr').first()
  await expect(row).toContainText('101:0')
  expect(await findingsOf(page)).toEqual([])
  await grid.button('grid.results.forget').press('Enter')
  await grid.button('grid.results.keep').press('Enter')
  await expect(row.locator('td').first()).toHaveText('1')
  await grid.button('grid.results.forget').press('Enter')
  await grid.button('grid.results.forgetNow').press('Enter')
  await expect(row.locator('td').first()).toHaveText('0')
})

test('damaged results are set aside and told of, and the grid is solved all the same', async ({
  page,
}) => {
  await seed(page, SAVE_KEY, nearlySolvedSave(1))
  await seed(page, STATS_KEY, '{"format":1,"kinds":7}')
  const grid = await new GridPage(page).open()
  const { id, letter } = OPEN_CELLS.at(-1) as (typeof OPEN_CELLS)[number]
  await grid.put(id, letter)
  await grid.expectFinished()
  await expect(page.locator('.notice-bar')).toContainText(grid.say('results.reason.damaged'))
  const aside = await page.evaluate(
    () => localStorage['netzero/damaged/stats/letter-sudoku'] as string,
  )
  expect(aside).toBe('{"format":1,"kinds":7}')
})

test('for the left hand the controls lie to the left, and can be touched there', async ({
  page,
}) => {
  await settings(page, { leftHanded: true, largeLetters: true })
  await page.setViewportSize({ width: 844, height: 390 })
  const grid = await new GridPage(page).open()
  const [board, tools] = [page.locator('.grid-board'), page.locator('.grid-tools')]
  const x = async (locator: typeof board): Promise<number> =>
    (await locator.boundingBox())?.x ?? NaN
  expect(await x(tools)).toBeLessThan(await x(board))
  await grid.fits()
  await grid.put('r1c1', 'O')
  await grid.expectCell('r1c1', 'O')
  await page.setViewportSize(SCREENS.phone.viewport)
  await grid.fits()
  const row = page.locator('.grid-tools .tool')
  await expect(row.last()).toHaveAttribute('data-tool', 'undo')
  await row.first().focus()
  for (let step = 0; step < 4; step++) {
    const before = await x(page.locator(':focus'))
    await page.keyboard.press('Tab')
    expect(await x(page.locator(':focus'))).toBeGreaterThan(before)
  }
})

test('wide spacing and large text stay within a narrow page, without findings', async ({
  page,
}) => {
  await settings(page, { wideSpacing: true, leftHanded: true, largeLetters: true })
  await page.setViewportSize({ width: 320, height: 640 })
  await pinned(page)
  for (const address of ['./', './#/play/netzero-grid', './#/play/netzero-grid/days']) {
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect(await fitsInWidth(page)).toBe(true)
  }
  await page.goto('./#/')
  await page.getByRole('button', { name: textIn('en', 'settings.title') }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  expect(await fitsInWidth(page)).toBe(true)
  expect(await findingsOf(page)).toEqual([])
})

test('what opens over a page fits a narrow one in the largest text', async ({ page }) => {
  await settings(page, { textScale: 200 })
  await page.setViewportSize({ width: 320, height: 640 })
  for (const [address, name] of [
    ['./', 'settings.title'],
    ['./', 'start.about'],
    ['./#/play/netzero-grid', 'grid.menu'],
    ['./#/play/sustainably-shuffled', 'anagram.menu'],
  ] as const) {
    await page.goto('about:blank')
    await page.goto(address)
    await page.getByRole('button', { name: textIn('en', name), exact: true }).click()
    const over = await page
      .getByRole('dialog')
      .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)
    expect(over, name).toBeLessThanOrEqual(0)
  }
})

test('the screen is kept awake while a grid is played, and only then', async ({ page }) => {
  await page.addInitScript(() => {
    const calls: string[] = []
    Object.assign(window, { calls })
    Object.defineProperty(navigator, 'wakeLock', {
      value: {
        request: () => {
          calls.push('on')
          return Promise.resolve({
            released: false,
            release: () => {
              calls.push('off')
              return Promise.resolve()
            },
          })
        },
      },
    })
  })
  const calls = (): Promise<string> =>
    page.evaluate(() => (window as unknown as { calls: string[] }).calls.join(' '))
  await page.goto('./')
  await expect(page.locator('.contents .entry')).toHaveCount(3)
  expect(await calls()).toBe('')
  await page.locator('.contents .entry').first().click()
  const grid = await new GridPage(page).drawn()
  await expect.poll(calls).toBe('on')
  await grid.button('grid.pause').press('Enter')
  await expect.poll(calls).toBe('on off')
})
