import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { LIT_BY_DAY } from '../../src/games/letter-sudoku/view/first/lit-by-day.ts'
import { DARK, LIGHT } from '../../src/theme/tokens.ts'
import { atRest } from './support/at-rest.ts'
import { AxReader } from './support/ax.ts'
import { SAVE_KEY, nearlySolvedSave } from './support/built-in-grid.ts'
import { FIRST, STRIP, expectStep, inWords, isTold, ruleIn } from './support/first-grid.ts'
import { GridPage } from './support/grid-page.ts'
import { listen } from './support/heard.ts'
import { colorsAt } from './support/pixel.ts'
import { SCREENS } from './support/screens.ts'
import { LOCALES, textIn } from './support/texts.ts'
import { UNTOLD } from './support/told.ts'

/** What the first grid of a device says of itself, once. */
test.use({ storageState: UNTOLD })

const GRID = './#/play/netzero-grid'
const message = '.grid-message'

/** Opens the printed grid, which explains itself. */
async function open(page: Page): Promise<GridPage> {
  await page.goto(GRID)
  const grid = await new GridPage(page).drawn()
  await expect(page.locator(STRIP.all)).toBeVisible()
  return grid
}

/** The same with a clock that only the test moves on: movement is wanted, and the first step is lit. */
async function openStopped(page: Page): Promise<GridPage> {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.clock.install()
  const grid = await open(page)
  await atRest(page)
  // Ahead of what it has reached when it hears of it: a clock cannot be stopped in its past.
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 600_000))
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  await expect(page.locator(STRIP.sentence)).toHaveText(ruleIn('en', 'row'))
  return grid
}

const toTry = inWords(textIn('en', 'grid.first.cell', { letter: FIRST.letter }))
const aloud =
  `${ruleIn('en', 'other')} ` +
  textIn('en', 'grid.first.cellAloud', { letter: FIRST.letter, row: 6, column: 5 })

test.describe('on a phone', () => {
  test.use({ ...SCREENS.phone, locale: LOCALES.en })

  test('lights the row, the column and the box, and then the cell in all three', async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    const grid = await open(page)
    const beside = { row: 'r6c9', column: 'r9c5', box: 'r4c4' }
    const colours = async (): Promise<string[]> => {
      await atRest(page)
      const { cells } = await grid.places()
      const corner = (id: string) => {
        const place = cells.get(id) ?? { x: 0, y: 0 }
        // Beside what is written in a cell; the cell to try is empty, and its frame is wide.
        const aside = id === FIRST.cell ? 8 : 15
        return { x: Math.round(place.x + aside), y: Math.round(place.y - aside) }
      }
      return colorsAt(page, [...Object.values(beside), FIRST.cell].map(corner))
    }
    const step = async (number: number): Promise<string[]> => {
      if (number > 1) await page.locator(STRIP.words).tap()
      await expectStep(page, number)
      return colours()
    }
    const [dark, lit, lamp] = [LIGHT.card, LIT_BY_DAY, LIGHT.lamp]
    expect(await step(1)).toEqual([lit, dark, dark, lit])
    expect(await step(2)).toEqual([dark, lit, dark, lit])
    expect(await step(3)).toEqual([dark, dark, lit, lit])
    expect(await step(4)).toEqual([lit, lit, lit, lamp])
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
    await expect.poll(colours).toEqual([DARK.peer, DARK.peer, DARK.peer, DARK.lamp])
    await page.locator(STRIP.skip).tap()
    await expect.poll(colours).toEqual(Array.from({ length: 4 }, () => DARK.card))
  })

  test('goes on by itself each 1.4 seconds once it is seen, and by a touch at once', async ({
    page,
  }) => {
    await openStopped(page)
    const lit = page.locator(STRIP.lit)
    // Its time begins when the page has heard that movement is wanted, so it is measured and not set.
    let waited = 0
    while ((await lit.count()) === 1 && waited < 10_000) {
      await page.clock.runFor(100)
      waited += 100
    }
    expect(waited).toBeGreaterThanOrEqual(1400)
    expect(waited).toBeLessThan(3000)
    await expect(page.locator(STRIP.sentence)).toHaveText(ruleIn('en', 'column'))
    await page.locator(STRIP.words).tap()
    await expect(page.locator(STRIP.sentence)).toHaveText(ruleIn('en', 'other'))
    await page.clock.runFor(1600)
    await expect(page.locator(STRIP.sentence)).toHaveText(toTry)
    await page.clock.runFor(60_000)
    await expect(page.locator(STRIP.sentence)).toHaveText(toTry)
  })

  test('waits for a touch where movement is not wanted', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.clock.install()
    const grid = await open(page)
    for (const step of [1, 2, 3]) {
      await page.clock.runFor(10_000)
      await expectStep(page, step)
      await page.locator(STRIP.words).tap()
    }
    await expect(page.locator(STRIP.sentence)).toHaveText(toTry)
    await grid.put(FIRST.cell, FIRST.letter)
    await expect(page.locator(message)).toHaveText('Yes.')
  })

  test('is told to a screen reader once, whole; then the cell is found by its name', async ({
    page,
  }) => {
    const heard = await listen(page)
    await open(page)
    await expectStep(page, 4)
    await atRest(page)
    expect((await heard()).map(inWords)).toEqual([aloud])
    const reader = await AxReader.open(page)
    await reader.waitFor('region', textIn('en', 'grid.rules.title'))
    await reader.waitFor('button', textIn('en', 'grid.first.skip'))
    await reader.press('gridcell', /; the cell to try$/)
    await reader.press('button', new RegExp(`^${FIRST.letter}, `))
    await expect(page.locator(message)).toHaveText('Yes.')
    await atRest(page)
    expect((await heard()).slice(1)).toEqual([`${FIRST.letter} in row 6, column 5. Yes.`])
    expect(await reader.find('gridcell', /the cell to try/)).toEqual([])
  })

  test('is skipped, gone on with and answered by keys alone', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await open(page)
    for (let press = 0; press < 4; press++) await page.locator(STRIP.words).press('Enter')
    await expect(page.locator(`td[data-item="${FIRST.cell}"]`)).toBeFocused()
    await page.keyboard.press(FIRST.blocked)
    await expect(page.locator(STRIP.sentence)).toHaveText('A is already in this row. Try E.')
    await page.keyboard.press(FIRST.letter)
    await expect(page.locator(message)).toHaveText('Yes.')
    await page.keyboard.press('ArrowUp')
    await expect(page.locator(message)).toHaveText(textIn('en', 'grid.reason.given'))
  })

  test('skipped by keys, hands the focus to the board, and does not come back', async ({
    page,
  }) => {
    const grid = await open(page)
    await page.locator(STRIP.skip).press('Enter')
    await expect(page.locator(STRIP.all)).toHaveCount(0)
    await expect(page.locator('.mirror--board td:focus')).toHaveCount(1)
    await expect(page.locator(message)).toHaveText(grid.say('grid.mode.start'))
    await page.reload()
    await grid.drawn()
    await atRest(page)
    await expect(page.locator(message)).toHaveText(grid.say('grid.mode.start'))
    await expect(page.locator(STRIP.all)).toHaveCount(0)
  })

  test('says kindly what blocks a wrong letter, and never counts', async ({ page }) => {
    const heard = await listen(page)
    const grid = await open(page)
    await grid.put(FIRST.cell, FIRST.blocked)
    await expect(page.locator(STRIP.sentence)).toHaveText('A is already in this row. Try E.')
    await expect.poll(async () => (await heard()).join(' ')).toContain('A is already in this row.')
    await grid.button('grid.tool.undo').tap()
    await expect(page.locator(STRIP.sentence)).toHaveText(toTry)
    await grid.tap(grid.key(FIRST.letter))
    await expect(page.locator(message)).toHaveText('Yes.')
    await grid.expectCell(FIRST.cell, FIRST.letter)
  })

  test('never holds up whoever just plays', async ({ page }) => {
    const grid = await open(page)
    await grid.button('grid.tool.marks').tap()
    await grid.put('r1c1', 'O')
    await expect(grid.cell('r1c1')).toHaveAccessibleName(/notes O/)
    await grid.button('grid.tool.marks').tap()
    await expect(page.locator(STRIP.all)).toBeVisible()
    await grid.tap(grid.key('O'))
    await grid.expectCell('r1c1', 'O')
    await expect(page.locator(STRIP.all)).toHaveCount(0)
    expect(await isTold(page)).toBe(true)
  })

  test('makes way for a hint, for a check and for a pause', async ({ page }) => {
    const grid = await open(page)
    await grid.button('grid.pause').tap()
    await expect(page.locator('.grid-board').getByRole('button')).toHaveText(
      grid.say('grid.resume'),
    )
    await page.locator('.grid-board').getByRole('button').tap()
    await expect(page.locator(STRIP.all)).toBeVisible()
    await grid.button('grid.tool.hint').tap()
    await expect(page.locator('.grid-hint')).toBeVisible()
    await expect(page.locator(STRIP.all)).toHaveCount(0)
    await explainAgain(grid)
    await expect(page.locator('.grid-hint')).toHaveCount(0)
    await grid.button('grid.tool.check').tap()
    await expect(page.locator(message)).toHaveText(grid.say('grid.check.good'))
    await explainAgain(grid)
  })

  test('begins again after a reload, also after a wrong letter', async ({ page }) => {
    const grid = await open(page)
    await expectStep(page, 2)
    await page.reload()
    await grid.drawn()
    await expectStep(page, 4)
    await grid.put(FIRST.cell, FIRST.blocked)
    await expect(page.locator(STRIP.sentence)).toHaveText('A is already in this row. Try E.')
    await atRest(page)
    await page.reload()
    await grid.drawn()
    await expectStep(page, 4)
    await expect(page.locator(STRIP.sentence)).toHaveText(toTry)
    await grid.put(FIRST.cell, FIRST.letter)
    await expect(page.locator(message)).toHaveText('Yes.')
  })

  test('waits under a dialog, and goes on in another language where it was', async ({ page }) => {
    const heard = await listen(page)
    const grid = await openStopped(page)
    await grid.button('grid.menu').tap()
    await page.clock.runFor(5000)
    await expectStep(page, 1)
    await page.clock.resume()
    await grid.button('settings.title').tap()
    await page.getByLabel(grid.say('settings.language')).selectOption('it')
    const italian = new GridPage(page, 'it')
    await expect(page.getByRole('heading', { name: italian.say('settings.title') })).toBeVisible()
    await expect(page.locator(STRIP.sentence)).toHaveText(ruleIn('it', 'row'))
    await page.clock.runFor(5000)
    await expectStep(page, 1)
    await italian.button('app.close').tap()
    await expectStep(page, 4)
    await italian.put(FIRST.cell, FIRST.letter)
    await expect(page.locator(message)).toHaveText('Sì.')
    await atRest(page)
    expect((await heard()).filter((text) => /Each letter|Ogni lettera/.test(text))).toHaveLength(1)
  })

  test('stays where it was when the phone is turned', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    const grid = await open(page)
    await page.locator(STRIP.words).tap()
    await page.setViewportSize({ width: 844, height: 390 })
    await grid.fits()
    await expect(page.locator(STRIP.sentence)).toHaveText(ruleIn('en', 'column'))
    await page.locator(STRIP.words).tap()
    await page.locator(STRIP.words).tap()
    await page.setViewportSize(SCREENS.phone.viewport)
    await grid.fits()
    await grid.put(FIRST.cell, FIRST.letter)
    await expect(page.locator(message)).toHaveText('Yes.')
  })

  test('takes no time: the clock runs from the first letter on', async ({ page }) => {
    await page.clock.install()
    const grid = await open(page)
    const time = page.locator('.play-clock')
    await page.clock.runFor('02:00')
    await expect(time).toHaveText('00:00')
    await grid.put(FIRST.cell, FIRST.blocked)
    await page.clock.runFor('01:00')
    await expect(time).toHaveText(/^01:0\d$/)
  })

  test('comes again by the first entry of the menu, over a game that has begun', async ({
    page,
  }) => {
    await page.addInitScript(([key, save]) => localStorage.setItem(key, save), [
      SAVE_KEY,
      nearlySolvedSave(20),
    ] as const)
    await page.goto(GRID)
    const grid = await new GridPage(page).drawn()
    await atRest(page)
    await expect(page.locator(STRIP.all)).toHaveCount(0)
    await explainAgain(grid)
    const time = await page.locator('.play-clock').textContent()
    await expectStep(page, 4)
    await expect(page.locator('.play-clock')).toHaveText(time ?? '')
    await page.locator(STRIP.skip).tap()
    await expect(page.locator(message)).toHaveText(grid.say('grid.mode.start'))
  })

  test('is told once on a device, whichever grid comes next', async ({ page }) => {
    const grid = await open(page)
    await expectStep(page, 4)
    await grid.put(FIRST.cell, FIRST.letter)
    await expect(page.locator(message)).toHaveText('Yes.')
    await page.goto(`${GRID}/daily`)
    await grid.drawn()
    await atRest(page)
    await expect(page.locator(message)).toHaveText(grid.say('grid.mode.start'))
  })

  test('without its code the grid is simply played', async ({ page }) => {
    await page.route('**/assets/begin-first-grid-*.js', (route) => route.abort())
    await page.goto(GRID)
    const grid = await new GridPage(page).drawn()
    await expect(page.locator(message)).toHaveText(grid.say('grid.mode.start'))
    await expect(page.locator('.notice-bar')).toHaveCount(0)
    await grid.put(FIRST.cell, FIRST.letter)
    await grid.expectCell(FIRST.cell, FIRST.letter)
    expect(await isTold(page)).toBe(false)
  })

  test('without a drawing it says where the cell is', async ({ page }) => {
    await page.route('**/assets/phaser-*.js', (route) => route.abort())
    await page.goto(GRID)
    await expect(page.locator(STRIP.sentence)).toHaveText(
      aloud.slice(ruleIn('en', 'other').length + 1),
    )
  })
})

/** Chooses the first entry of the menu. */
async function explainAgain(grid: GridPage): Promise<void> {
  await grid.button('grid.menu').tap()
  const entry = grid.page.locator('dialog .menu-group .button').first()
  await expect(entry).toHaveText(grid.say('grid.rules.title'))
  await entry.tap()
  await expect(grid.page.locator(STRIP.all)).toBeVisible()
}
