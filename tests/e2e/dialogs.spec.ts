import { expect, test } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'
import type { MessageKey } from '../../src/kit/text.ts'
import { SAVE_KEY, nearlySolvedSave } from './support/built-in-grid.ts'
import { atRest } from './support/at-rest.ts'
import { GridPage } from './support/grid-page.ts'
import { SCREENS } from './support/screens.ts'
import { LOCALES, textIn } from './support/texts.ts'

/** A dialog belongs to the page over which it was opened, whoever leads away from there: a phone's back button does. */
test.use({ ...SCREENS.phone, locale: LOCALES.en })

const GRID = '#/play/netzero-grid'
const DAILY = '#/play/netzero-grid/daily/2026-05-07'
const SHUFFLE = '#/play/sustainably-shuffled'
const LEO = '#/play/which-city/signs/leo'
const GEMINI = '#/play/which-city/signs/gemini'

const button = (page: Page, key: MessageKey): Locator =>
  page.getByRole('button', { name: textIn('en', key), exact: true })
const go = (page: Page, hash: string): Promise<void> =>
  page.evaluate((to) => void (location.hash = to), hash)

/** The buttons that lead to a dialog, and the heading that it has then. */
interface Way {
  readonly presses: readonly MessageKey[]
  readonly title: MessageKey
}

const SETTINGS: Way = { presses: ['settings.title'], title: 'settings.title' }
const ABOUT: Way = { presses: ['start.about'], title: 'about.title' }
const SHARE: Way = { presses: ['share.open'], title: 'share.title' }
const GRID_MENU: Way = { presses: ['grid.menu'], title: 'grid.menu' }
const NEW_GRID: Way = { presses: ['grid.menu', 'grid.new.title'], title: 'grid.new.title' }
const RESULTS: Way = { presses: ['grid.menu', 'grid.results.title'], title: 'grid.results.title' }

/** Presses begin when the page has arrived: until then it may still take the focus to its heading. */
async function pressEach(page: Page, keys: readonly MessageKey[]): Promise<void> {
  await atRest(page)
  for (const key of keys) await button(page, key).press('Enter')
}

async function openDialog(page: Page, { presses, title }: Way): Promise<void> {
  await pressEach(page, presses)
  await expect(page.getByRole('dialog').getByRole('heading', { level: 2 })).toHaveText(
    textIn('en', title),
  )
}

/** The front page has the keyboard from its beginning, as where no dialog was open. */
async function expectFrontPage(page: Page): Promise<void> {
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.locator('.screen--start')).toBeVisible()
  await expect(page.locator('body')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.locator('.screen--start :focus')).toHaveCount(1)
}

/** The page of a sign begins with its heading, which takes the focus. */
async function expectSign(page: Page, sign: string): Promise<void> {
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(sign)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
}

const OVER_GAMES: Readonly<Record<string, readonly [string, Way]>> = {
  'the settings': [LEO, SETTINGS],
  "the grid's menu": [GRID, GRID_MENU],
  'the choice of a new grid': [GRID, NEW_GRID],
  'the results of the grid': [GRID, RESULTS],
  "the shuffle's menu": [SHUFFLE, { presses: ['anagram.menu'], title: 'anagram.menu' }],
  'what is shared of a sign': [LEO, SHARE],
}

for (const [name, [hash, way]] of Object.entries(OVER_GAMES))
  test(`${name}: going back to the front page closes it`, async ({ page }) => {
    await page.goto('./')
    await go(page, hash)
    // The front page has a button of the same name.
    await expect(page.locator('.screen--start')).toHaveCount(0)
    await openDialog(page, way)
    await page.goBack()
    await expectFrontPage(page)
  })

for (const [name, way] of Object.entries({ 'the settings': SETTINGS, 'about this page': ABOUT }))
  test(`${name}: going forward from the front page closes it`, async ({ page }) => {
    await page.goto('./')
    await go(page, LEO)
    await expect(button(page, 'share.open')).toBeVisible()
    await page.goBack()
    await expect(page.locator('.screen--start')).toBeVisible()
    await openDialog(page, way)
    await page.goForward()
    await expectSign(page, 'Leo')
  })

test('what is shared of a solved grid: going back to the front page closes it', async ({
  page,
}) => {
  await page.addInitScript(([at, save]) => localStorage.setItem(at, save), [
    SAVE_KEY,
    nearlySolvedSave(0),
  ] as const)
  await page.goto('./')
  await go(page, GRID)
  await expect(page.locator('.screen--start')).toHaveCount(0)
  await openDialog(page, SHARE)
  await page.goBack()
  await expectFrontPage(page)
})

for (const [name, way] of Object.entries({
  "the grid's menu": GRID_MENU,
  'the choice of a new grid': NEW_GRID,
  'the results of the grid': RESULTS,
}))
  test(`${name}: going back to another grid closes it, and its button has the focus`, async ({
    page,
  }) => {
    await page.goto(`./${GRID}`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await go(page, DAILY)
    await new GridPage(page).expectBand('medium')
    await openDialog(page, way)
    await page.goBack()
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(button(page, 'grid.menu')).toBeFocused()
  })

for (const [name, way] of Object.entries({
  'the settings': SETTINGS,
  'what is shared of a sign': SHARE,
}))
  test(`${name}: going back to another sign closes it, and the sign is read`, async ({ page }) => {
    await page.goto(`./${GEMINI}`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await go(page, LEO)
    await expectSign(page, 'Leo')
    await openDialog(page, way)
    await page.goBack()
    await expectSign(page, 'Gemini')
  })

const LATE: Readonly<Record<string, readonly [string, Way, RegExp]>> = {
  'the settings': [LEO, SETTINGS, /\/page-dialog-/],
  'what is shared of a sign': [LEO, SHARE, /\/share-dialog-/],
  'the results of the grid': [DAILY, RESULTS, /\/grid-dialog-/],
}

for (const [name, [hash, { presses }, file]] of Object.entries(LATE))
  test(`${name}: what arrives after the reader has gone back is not shown`, async ({ page }) => {
    let send = (): void => undefined
    const hasLeft = new Promise<void>((resolve) => (send = resolve))
    await page.route(file, async (route) => {
      await hasLeft
      await route.continue()
    })
    const before = hash === DAILY ? GRID : GEMINI
    await page.goto(`./${before}`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await go(page, hash)
    if (hash === DAILY) await new GridPage(page).expectBand('medium')
    else await expectSign(page, 'Leo')
    const asked = page.waitForRequest(file)
    await pressEach(page, presses)
    const request = await asked
    await page.goBack()
    send()
    await page.evaluate((address) => import(address), request.url())
    await atRest(page)
    await expect(page.getByRole('dialog')).toHaveCount(0)
  })

test('what a closed dialog says late does not close the one that is open by then', async ({
  page,
}) => {
  const grid = await new GridPage(page).open()
  await openDialog(page, GRID_MENU)
  const gone = await page.getByRole('dialog').elementHandle()
  await button(page, 'grid.menu.fillMarks').press('Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await openDialog(page, GRID_MENU)
  // A browser tells of the closing in a task of its own, which input overtakes on a busy machine.
  await gone?.evaluate((dialog) => dialog.dispatchEvent(new Event('close')))
  await atRest(page)
  await expect(grid.button('grid.new.title')).toBeVisible()
})
