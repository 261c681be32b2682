import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import type { MessageKey } from '../../src/kit/text.ts'
import { atRest } from './support/at-rest.ts'
import { findingsOf } from './support/axe.ts'
import {
  beginRound,
  journalOf,
  openOnPhone,
  playQuiz,
  question,
  scan,
} from './support/booth-visit.ts'
import { OPEN_CELLS } from './support/built-in-grid.ts'
import { GridPage } from './support/grid-page.ts'
import { SCREENS } from './support/screens.ts'
import { answerOf, tap } from './support/shuffle-page.ts'
import { LOCALES, textIn } from './support/texts.ts'

const UPRIGHT = { width: 1080, height: 1920 }
const ACROSS = { width: 1920, height: 1080 }
test.use({ ...SCREENS.kiosk, locale: LOCALES.en, reducedMotion: 'reduce' } as never)

/** Begins a round of the menu, which can be taken home. */
async function begin(page: Page, puzzle: string, base?: string | null): Promise<void> {
  await beginRound(page, puzzle, base)
  await expect(item(page)).toBeVisible()
}

const item = (page: Page) =>
  page.getByRole('button', { name: textIn('en', 'booth.handOver.item'), exact: true })
const sheet = (page: Page) =>
  page.getByRole('dialog', { name: textIn('en', 'booth.handOver.title'), exact: true })
const button = (page: Page, key: MessageKey) =>
  sheet(page).getByRole('button', { name: textIn('en', key as 'booth.handOver.playOn') })

async function openSheet(page: Page): Promise<void> {
  await item(page).tap()
  await expect(sheet(page).getByRole('img')).toBeVisible()
  await atRest(page)
}

/** Fills the first open cells of the board, and says which are left. */
async function fill(grid: GridPage, count: number) {
  const board = await grid.board()
  const open = OPEN_CELLS.filter(({ row, column }) => board[(row - 1) * 9 + column - 1] === '.')
  for (const { id, letter } of open.slice(0, count)) {
    await grid.put(id, letter)
    await grid.expectCell(id, letter)
    // The explanation of a first grid goes with its first letter, and what is under it moves.
    await atRest(grid.page)
  }
  return { filled: open.slice(0, count), left: open.slice(count) }
}

/** Chooses an answer; at a booth that leads on by itself. */
async function answer(page: Page, nth: number): Promise<void> {
  await page.locator('.answer').nth(nth).tap()
}

test.describe('a code is read off the screen, and the phone goes on', () => {
  test('with a short grid, upright and by day', async ({ page, browser }) => {
    await page.setViewportSize(UPRIGHT)
    await begin(page, 'netzero-grid~short')
    const { filled, left } = await fill(await new GridPage(page).drawn(), 2)
    await openSheet(page)
    const link = await scan(page, browser)

    const grid = await new GridPage(await openOnPhone(browser, link)).drawn()
    for (const { id, letter } of filled) await grid.expectCell(id, letter)
    expect([...(await grid.board())].filter((face) => face === '.')).toHaveLength(left.length)
    await fill(grid, left.length)
    await grid.expectFinished()
    await grid.page.context().close()

    await button(page, 'booth.handOver.playOn').tap()
    await expect(sheet(page)).toHaveCount(0)
    await fill(new GridPage(page), 1)
  })

  test('with the whole grid, upright and by night', async ({ page, browser }) => {
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
    await page.setViewportSize(UPRIGHT)
    await begin(page, 'netzero-grid')
    const { filled, left } = await fill(await new GridPage(page).drawn(), 2)
    await openSheet(page)
    const phone = await openOnPhone(browser, await scan(page, browser))
    const grid = await new GridPage(phone).drawn()
    expect(await phone.evaluate(() => location.hash)).toBe('#/play/netzero-grid')
    for (const { id, letter } of filled) await grid.expectCell(id, letter)
    await grid.put(left[0]?.id ?? '', left[0]?.letter ?? '')
    await grid.expectCell(left[0]?.id ?? '', left[0]?.letter ?? '')
    await phone.context().close()

    await button(page, 'booth.handOver.clear').tap()
    await expect(page.locator('.attract')).toBeVisible()
    expect((await journalOf(page)).map(({ kind }) => kind)).toEqual([
      'begun',
      'handOver',
      'givenUp',
      'reset',
    ])
  })

  test('with a word of the shuffle, across and by day', async ({ page, browser }) => {
    await page.setViewportSize(ACROSS)
    await begin(page, 'sustainably-shuffled~short')
    await page.waitForSelector('[data-drawing="drawn"]')
    await tap(page, page.locator('[data-item^="tile-"]').nth(1))
    await tap(page, page.locator('[data-item^="tile-"]').nth(0))
    await expect.poll(() => answerOf(page)).toMatch(/^\w\w\./)
    const laid = await answerOf(page)
    await openSheet(page)
    const phone = await openOnPhone(browser, await scan(page, browser))
    await phone.waitForSelector('[data-drawing="drawn"]')
    expect(await answerOf(phone)).toBe(laid)
    await tap(phone, phone.locator('[data-item^="tile-"]').first())
    await expect.poll(() => answerOf(phone)).toMatch(/^\w\w\w/)
    await phone.context().close()
  })

  test('with a short quiz and then with its sign, across and by night', async ({
    page,
    browser,
  }) => {
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
    await page.setViewportSize(ACROSS)
    await begin(page, 'which-city~short')
    const first = await question(page).textContent()
    await answer(page, 1)
    await expect(question(page)).not.toHaveText(first ?? '')
    const asked = (await question(page).textContent()) ?? ''
    await openSheet(page)
    const phone = await openOnPhone(browser, await scan(page, browser))
    await expect(question(phone)).toHaveText(asked)
    await answer(phone, 0)
    await phone.locator('.question__actions .button--primary').tap()
    await expect(question(phone)).not.toHaveText(asked)
    await phone.context().close()

    await button(page, 'booth.handOver.playOn').tap()
    const sign = await playQuiz(page, 2)
    await atRest(page)
    await openSheet(page)
    const home = await openOnPhone(browser, await scan(page, browser))
    await expect(home.locator('.screen--result')).toBeVisible()
    await expect(question(home)).toHaveText(sign)
    await home.context().close()
    await expect(button(page, 'booth.handOver.back')).toBeVisible()
  })
})

test('the journal tells of a code that a visitor opens, and not of one that stands beside a result', async ({
  page,
}) => {
  const kinds = async () => (await journalOf(page)).map(({ kind }) => kind)
  await page.setViewportSize(UPRIGHT)
  await begin(page, 'which-city~short')
  await playQuiz(page, 2)
  await expect(page.locator('.result-code').getByRole('img')).toBeVisible()
  await atRest(page)
  expect(await kinds()).toEqual(['begun', 'finished'])
  await openSheet(page)
  await expect(page.locator('.result-code')).toHaveCount(0)
  await expect.poll(kinds).toEqual(['begun', 'finished', 'handOver'])
})

test('the sheet is reached by keys alone; keys do not play under it, and time stands', async ({
  page,
}) => {
  await page.clock.install()
  await begin(page, 'netzero-grid~short')
  // The clock of a first grid begins with its first letter.
  await fill(await new GridPage(page).drawn(), 1)
  const before = await new GridPage(page).board()
  await item(page).focus()
  await page.keyboard.press('Enter')
  await expect(sheet(page).getByRole('heading')).toBeFocused()
  await atRest(page)
  // A booth is never zoomed: whoever needs larger text has a button for it.
  const findings = (await findingsOf(page)).filter((each) => !each.startsWith('meta-viewport'))
  expect(findings).toEqual([])
  const clock = page.locator('.play-clock')
  const stood = (await clock.textContent()) ?? ''
  await page.clock.fastForward(20_000)
  await expect(clock).toHaveText(stood)
  for (const key of ['g', 'r', 'e', 'Backspace', 'ArrowDown', 't']) await page.keyboard.press(key)
  await page.keyboard.press('Tab')
  await expect(button(page, 'booth.handOver.playOn')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(sheet(page)).toHaveCount(0)
  await expect(item(page)).toBeFocused()
  expect(await new GridPage(page).board()).toBe(before)
  await page.clock.fastForward(20_000)
  await expect(clock).toHaveText(/00:[2-5]\d/)
})

test('a booth without an address says so, and shows no code', async ({ page }) => {
  await begin(page, 'which-city~short', null)
  await item(page).tap()
  await expect(sheet(page).getByRole('status')).toHaveText(textIn('en', 'booth.handOver.noAddress'))
  await expect(sheet(page).getByRole('img')).toHaveCount(0)
  await button(page, 'booth.handOver.playOn').tap()
  expect((await journalOf(page)).map(({ kind }) => kind)).toEqual(['begun'])
})

test('what does not fit is left out, and the sheet says so', async ({ page, browser }) => {
  const far = `https://${'long-name.'.repeat(6)}example/${'folder/'.repeat(3)}`
  await begin(page, 'sustainably-shuffled~short', far)
  await openSheet(page)
  await expect(sheet(page)).toContainText(textIn('en', 'booth.handOver.leftOut'))
  expect(await scan(page, browser)).toContain(far)
})

test('where the part with the code does not arrive, that is said, and the round goes on', async ({
  page,
}) => {
  await page.route('**/hand-over-sheet*', (route) => route.abort())
  await begin(page, 'which-city~short')
  const asked = (await question(page).textContent()) ?? ''
  await item(page).tap()
  await expect(page.locator('.notice-bar')).toContainText(textIn('en', 'booth.handOver.missing'))
  await expect(sheet(page)).toHaveCount(0)
  await answer(page, 1)
  await expect(question(page)).not.toHaveText(asked)
})

test('where the time of a round is over, the code is beside the ways to go on', async ({
  page,
  browser,
}) => {
  await page.clock.install()
  await begin(page, 'which-city~short')
  await answer(page, 1)
  await atRest(page)
  // A key says that somebody is there, before the booth asks.
  for (let times = 0; times < 3; times++) {
    await page.clock.fastForward(40_000)
    await page.keyboard.press('Shift')
  }
  const over = page.getByRole('dialog', { name: textIn('en', 'booth.visit.timeUp') })
  await expect(over.getByRole('img', { name: textIn('en', 'booth.handOver.code') })).toBeVisible()
  await atRest(page)
  expect(await scan(page, browser)).toMatch(/#\/at\/\d+$/)
  // Nobody asked for it.
  expect((await journalOf(page)).map(({ kind }) => kind)).toEqual(['begun'])
})
