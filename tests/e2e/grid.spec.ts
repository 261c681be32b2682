import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { AxReader } from './support/ax.ts'
import { GIVENS, LETTERS, OPEN_CELLS, SAVE_KEY, nearlySolvedSave } from './support/built-in-grid.ts'
import type { OpenCell } from './support/built-in-grid.ts'
import { GridPage } from './support/grid-page.ts'
import type { Point } from './support/grid-page.ts'
import { LANGUAGES, SCREENS, SCREEN_NAMES } from './support/screens.ts'
import type { ScreenName } from './support/screens.ts'
import { LOCALES } from './support/texts.ts'

/** Fills these cells. */
type Play = (grid: GridPage, open: readonly OpenCell[]) => Promise<void>

/** The first of the letters goes cell by cell; of the rest, each is taken in hand for all its cells. */
function plan(open: readonly OpenCell[]): {
  cellByCell: OpenCell[]
  byLetter: [string, OpenCell[]][]
} {
  const [first = '', ...others] = LETTERS.filter((letter) =>
    open.some((cell) => cell.letter === letter),
  )
  const cellsOf = (letter: string) => open.filter((cell) => cell.letter === letter)
  return { cellByCell: cellsOf(first), byLetter: others.map((letter) => [letter, cellsOf(letter)]) }
}

const byTouch: Play = async (grid, open) => {
  await grid.tap(grid.page.getByRole('link', { name: /NetZero Grid/ }))
  await grid.drawn()
  const { cells, keys } = await grid.places()
  const tap = async (point: Point | undefined) => grid.tapAt(point ?? { x: 0, y: 0 })
  const { cellByCell, byLetter } = plan(open)
  for (const { id, letter } of cellByCell) {
    await tap(cells.get(id))
    await tap(keys.get(letter))
  }
  // Whatever is chosen is let go, so that the next letter is taken in hand.
  await tap(cells.get(cellByCell.at(-1)?.id ?? ''))
  for (const [letter, all] of byLetter) {
    await tap(keys.get(letter))
    for (const { id } of all) await tap(cells.get(id))
  }
}

const byKeyboard: Play = async ({ page }, open) => {
  const { keyboard } = page
  await page.locator('a.entry').first().waitFor()
  await tabTo(page, 'a.entry')
  await keyboard.press('Enter')
  await expect(page.locator('.mirror--board')).toBeVisible()
  await tabTo(page, '.mirror--board td')
  await keyboard.press('Control+Home')
  // The first half with the arrows, the rest from one empty cell to the next.
  let [row, column] = [1, 1]
  for (const cell of open.slice(0, 6)) {
    for (; row < cell.row; row++) await keyboard.press('ArrowDown')
    for (; column < cell.column; column++) await keyboard.press('ArrowRight')
    for (; column > cell.column; column--) await keyboard.press('ArrowLeft')
    await keyboard.press(cell.letter.toLowerCase())
  }
  for (const { letter } of open.slice(6)) {
    await keyboard.press('Enter')
    await keyboard.press(letter)
  }
}

const byNames: Play = async (grid, open) => {
  const reader = await AxReader.open(grid.page)
  await reader.press('link', /^NetZero Grid/)
  const content = grid.say('grid.content.empty')
  const pressCell = async ({ row, column }: OpenCell) =>
    reader.press('gridcell', grid.say('grid.cell', { row, column, content }))
  const left = new Map<string, number>()
  for (const { letter } of open) left.set(letter, (left.get(letter) ?? 0) + 1)
  for (const cell of open) {
    const count = left.get(cell.letter) ?? 0
    await pressCell(cell)
    await reader.press('button', grid.say('grid.key.letter', { letter: cell.letter, count }))
    left.set(cell.letter, count - 1)
  }
}

async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 20; presses++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return
  }
  throw new Error(`Tab does not come to ${selector}`)
}

const scrolls = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollHeight > innerHeight)

/** What the grid's clock shows. */
async function secondsPlayed(page: Page): Promise<number> {
  const time = (await page.getByRole('timer').textContent()) ?? ''
  return time.split(':').reduce((sum, part) => sum * 60 + Number(part), 0)
}

/** Milliseconds played, as the save has them. */
async function elapsedInSave(page: Page): Promise<number> {
  const save = await page.evaluate((key) => localStorage.getItem(key), SAVE_KEY)
  return (JSON.parse(save ?? '{}') as { elapsed?: number }).elapsed ?? 0
}

/** What happens when a tab goes to the background or comes back, which a test cannot bring about. */
async function setVisibility(page: Page, state: 'hidden' | 'visible'): Promise<void> {
  await page.evaluate((now) => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => now })
    document.dispatchEvent(new Event('visibilitychange'))
  }, state)
}

/** With all that moves, and without it. */
const WAYS: readonly (readonly [string, Play, 'no-preference' | 'reduce'])[] = [
  ['by touch', byTouch, 'no-preference'],
  ['by keyboard', byKeyboard, 'no-preference'],
  ['by accessible names', byNames, 'reduce'],
]

/** How many cells are left where the grid is not played from its beginning. */
const SOME = 12

/**
 * Every language in every way, every size with every language and every way: from the first cell once in each way,
 * else the last dozen.
 */
WAYS.forEach(([name, play, reducedMotion], way) => {
  LANGUAGES.forEach((language, number) => {
    const size = SCREEN_NAMES[(way + number) % SCREEN_NAMES.length] as ScreenName
    test.describe(`${name}, ${language}, ${size}`, () => {
      test.use({ ...SCREENS[size], locale: LOCALES[language], reducedMotion })

      test('the grid is played from the start screen to the end', async ({ page }) => {
        const grid = new GridPage(page, language)
        const isWhole = way === number
        if (!isWhole)
          await page.addInitScript(([key, save]) => (localStorage[key] ??= save), [
            SAVE_KEY,
            nearlySolvedSave(SOME),
          ] as const)
        await page.goto('')
        await play(grid, isWhole ? OPEN_CELLS : OPEN_CELLS.slice(-SOME))
        await grid.expectFinished()
        await expect(page.getByText(grid.say('grid.finish.hints', { count: 0 }))).toBeVisible()
        if (size === 'kiosk') await expect.poll(() => scrolls(page)).toBe(false)
        await grid.button('app.allPuzzles').press('Enter')
        await expect(page.getByRole('link', { name: /NetZero Grid/ })).toContainText(
          grid.say('start.done'),
        )
      })
    })
  })
})

test.describe('on a phone', () => {
  test.use({ ...SCREENS.phone, locale: LOCALES.en })

  test('a reload goes on where it was, with notes and history', async ({ page }) => {
    const grid = await new GridPage(page).open()
    await grid.put('r1c1', 'O')
    await grid.button('grid.tool.marks').tap()
    await grid.put('r1c3', 'R')
    await page.reload()
    await grid.drawn()
    await grid.expectCell('r1c1', 'O')
    await expect(grid.cell('r1c3')).toHaveAccessibleName(/R$/)
    await grid.button('grid.tool.undo').tap()
    await grid.button('grid.tool.undo').tap()
    await grid.expectCell('r1c1', '')
    await grid.button('grid.tool.redo').tap()
    await grid.expectCell('r1c1', 'O')
  })

  test('a new move takes the place of what could have been redone', async ({ page }) => {
    const grid = await new GridPage(page).open()
    await grid.put('r1c1', 'O')
    await grid.button('grid.tool.undo').tap()
    await expect(grid.button('grid.tool.redo')).not.toHaveAttribute('aria-disabled')
    await grid.tap(grid.key('I'))
    await grid.expectCell('r1c1', 'I')
    await expect(grid.button('grid.tool.redo')).toHaveAttribute('aria-disabled', 'true')
  })

  test('check finds what is wrong, and says which letters are', async ({ page }) => {
    const grid = await new GridPage(page).open()
    const line = page.locator('.grid-message')
    await grid.put('r1c1', 'I')
    await grid.button('grid.tool.check').tap()
    await expect(line).toContainText(grid.say('grid.check.wrong', { count: 1 }))
    await expect(page.locator('#announcer')).toContainText('It’s I in row 1 column 1.')
    await expect(page.locator('[data-item="r1c1"]')).toHaveAttribute('aria-label', /; wrong$/)
    await grid.tap(grid.key('O'))
    await grid.button('grid.tool.check').tap()
    await expect(line).toHaveText(grid.say('grid.check.good'))
  })

  test('a letter that stands twice is told in words', async ({ page }) => {
    const grid = await new GridPage(page).open()
    await grid.put('r1c1', 'E')
    const conflict = grid.say('grid.conflict', { letter: 'E', kind: 'row', number: 1 })
    await expect(page.locator('.grid-message')).toHaveText(conflict)
    await expect(page.locator('#announcer')).toContainText(conflict)
  })

  test('a pause hides the board from everyone and stops the clock', async ({ page }) => {
    await page.clock.install()
    const grid = await new GridPage(page).open()
    const reader = await AxReader.open(page)
    expect(await reader.find('gridcell')).toHaveLength(81)
    await grid.button('grid.pause').tap()
    await expect(page.locator('.mirror--board')).toBeHidden()
    expect(await reader.find('gridcell')).toHaveLength(0)
    const time = await secondsPlayed(page)
    await page.clock.fastForward('10:00')
    expect(await secondsPlayed(page)).toBe(time)
    await grid.button('grid.resume').first().tap()
    await expect(page.locator('.mirror--board')).toBeVisible()
    expect(await reader.find('gridcell')).toHaveLength(81)
    expect(await secondsPlayed(page)).toBeLessThan(time + 600)
    // Less than the time after which the page takes its player to be gone.
    await page.clock.fastForward('05:00')
    await expect.poll(() => secondsPlayed(page)).toBeGreaterThanOrEqual(time + 300)
  })

  test('the clock stands still while the page cannot be seen, and goes on when it can', async ({
    page,
  }) => {
    await page.clock.install()
    const grid = await new GridPage(page).open()
    await page.clock.fastForward('01:00')
    await expect.poll(() => secondsPlayed(page)).toBeGreaterThanOrEqual(60)
    await setVisibility(page, 'hidden')
    const kept = await elapsedInSave(page)
    expect(kept).toBeGreaterThanOrEqual(60_000)
    await page.clock.fastForward('10:00')
    expect(await elapsedInSave(page)).toBe(kept)
    await setVisibility(page, 'visible')
    await grid.put('r1c1', 'O')
    await expect.poll(() => elapsedInSave(page)).toBeGreaterThan(kept)
    expect(await elapsedInSave(page)).toBeLessThan(kept + 600_000)
    await page.clock.fastForward('05:00')
    await expect.poll(() => secondsPlayed(page)).toBeGreaterThanOrEqual(360)
  })

  test('the clock stays where it was for a player who paused before the page was hidden', async ({
    page,
  }) => {
    await page.clock.install()
    const grid = await new GridPage(page).open()
    await grid.button('grid.pause').tap()
    await expect(page.locator('.mirror--board')).toBeHidden()
    const time = await secondsPlayed(page)
    await setVisibility(page, 'hidden')
    await setVisibility(page, 'visible')
    await page.clock.fastForward('10:00')
    expect(await secondsPlayed(page)).toBe(time)
    await expect(page.locator('.mirror--board')).toBeHidden()
  })

  test('leaving the page keeps the time that was played', async ({ page }) => {
    await page.clock.install()
    await new GridPage(page).open()
    await page.clock.fastForward('05:00')
    await page.reload()
    await expect.poll(() => secondsPlayed(page)).toBeGreaterThanOrEqual(300)
  })

  test('the finish that stands ready is neither seen nor read nor in the way', async ({ page }) => {
    const grid = await new GridPage(page).open()
    const reader = await AxReader.open(page)
    const finish = page.locator('.grid-finish')
    await expect(finish).toBeAttached()
    await expect(finish).toBeHidden()
    expect(await finish.evaluate(({ clientHeight }) => clientHeight)).toBe(0)
    expect(await reader.names('heading')).not.toContain(grid.say('grid.finish.title'))
    expect(await reader.names('button')).not.toContain(grid.say('grid.finish.again'))
  })

  test('turning and resizing lose nothing, and touches still hit', async ({ page }) => {
    const grid = await new GridPage(page).open()
    await grid.put('r1c1', 'O')
    for (const { width, height, cell, letter } of [
      { width: 844, height: 390, cell: 'r1c3', letter: 'R' },
      { width: 1280, height: 720, cell: 'r1c5', letter: 'I' },
      { width: 390, height: 844, cell: 'r1c8', letter: 'A' },
    ]) {
      await page.setViewportSize({ width, height })
      await grid.fits()
      await grid.expectCell('r1c1', 'O')
      await grid.put(cell, letter)
      await grid.expectCell(cell, letter)
    }
    await expect.poll(() => grid.row(1)).toBe('OERBIGJAT')
  })

  test('changing the language in the middle loses nothing', async ({ page }) => {
    const grid = await new GridPage(page).open()
    await grid.put('r1c1', 'O')
    await grid.button('grid.menu').tap()
    await grid.button('settings.title').tap()
    await page.getByLabel(grid.say('settings.language')).selectOption('es')
    const spanish = new GridPage(page, 'es')
    await expect(page.getByRole('heading', { name: spanish.say('settings.title') })).toBeVisible()
    await spanish.button('app.close').tap()
    await spanish.expectCell('r1c1', 'O')
    await spanish.put('r1c3', 'R')
    await spanish.expectCell('r1c3', 'R')
    await page.reload()
    await spanish.drawn()
    await spanish.expectCell('r1c3', 'R')
    await expect(page.locator('html')).toHaveAttribute('lang', 'es')
  })

  test('letters first: a letter in hand goes to every cell that is touched', async ({ page }) => {
    const grid = await new GridPage(page).open()
    await grid.tap(grid.key('O'))
    await expect(page.getByText(grid.say('grid.mode.armed', { letter: 'O' }))).toBeVisible()
    await expect(grid.key('O')).toHaveAttribute('aria-pressed', 'true')
    for (const { id } of OPEN_CELLS.filter(({ letter }) => letter === 'O'))
      await grid.tap(grid.cell(id))
    await expect(grid.key('O')).toHaveAccessibleName(
      grid.say('grid.key.letter', { letter: 'O', count: 0 }),
    )
  })

  test('starting over can be undone', async ({ page }) => {
    const grid = await new GridPage(page).open()
    await grid.put('r1c1', 'O')
    await grid.button('grid.menu').tap()
    await grid.button('grid.menu.restart').tap()
    expect(await grid.board()).toBe(GIVENS.join(''))
    await grid.button('grid.tool.undo').tap()
    await grid.expectCell('r1c1', 'O')
  })

  test('a given stays, whatever is tried', async ({ page }) => {
    const grid = await new GridPage(page).open()
    await grid.put('r1c2', 'O')
    await grid.cell('r1c2').focus()
    for (const key of ['o', 'Delete']) await page.keyboard.press(key)
    expect(await grid.board()).toBe(GIVENS.join(''))
  })
})

test.describe('every screen shows all that is played with, without scrolling', () => {
  for (const [width, height] of [
    [320, 568],
    [375, 667],
    [390, 844],
    [667, 375],
    [810, 1080],
    [1080, 1920],
    [1280, 720],
  ] as const) {
    test.describe(`${width} × ${height}`, () => {
      test.use({ viewport: { width, height }, locale: LOCALES.es })

      test('with keys and buttons as large as a finger', async ({ page }) => {
        const grid = await new GridPage(page, 'es').open()
        const scrolls = await page.evaluate(() => ({
          x: document.documentElement.scrollWidth - innerWidth,
          y: document.documentElement.scrollHeight - innerHeight,
        }))
        expect(scrolls).toEqual({ x: 0, y: 0 })
        // On small screens sound and night are in the settings alone.
        const sizes = await page.locator('.screen--grid button').evaluateAll((buttons) =>
          buttons
            .filter((button) => button.checkVisibility({ visibilityProperty: true }))
            .map((button) => {
              const box = button.getBoundingClientRect()
              return { name: button.ariaLabel ?? button.textContent, size: [box.width, box.height] }
            }),
        )
        expect(sizes.length).toBeGreaterThan(15)
        expect(sizes.filter(({ size }) => Math.min(...size) < 44)).toEqual([])
        const cell = await grid.cell('r5c5').boundingBox()
        // WCAG 2.5.8 asks for 24. On short phones a hint has its room below the pad, and cells are smaller for it.
        expect(cell?.width).toBeGreaterThanOrEqual(width < 375 ? 27 : height < 760 ? 36 : 38)
      })
    })
  }
})
