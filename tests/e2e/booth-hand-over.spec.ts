import { expect, test } from '@playwright/test'
import type { Browser, Page } from '@playwright/test'
import { servedAddress } from '../../scripts/playwright-server.ts'
import type { MessageKey } from '../../src/kit/text.ts'
import { atRest } from './support/at-rest.ts'
import { findingsOf } from './support/axe.ts'
import { OPEN_CELLS } from './support/built-in-grid.ts'
import { GridPage } from './support/grid-page.ts'
import { photograph, readCodes } from './support/read-code.ts'
import { SCREENS } from './support/screens.ts'
import { answerOf, tap } from './support/shuffle-page.ts'
import { LOCALES, textIn } from './support/texts.ts'

const BOOTH = 'netzero-booth'
const UPRIGHT = { width: 1080, height: 1920 }
const ACROSS = { width: 1920, height: 1080 }
/** As long as an address usually is: it takes room in the code. */
const BASE = servedAddress()

test.use({ ...SCREENS.kiosk, locale: LOCALES.en, reducedMotion: 'reduce' } as never)

/** A booth in the hands of a visitor. Its own address is one that phones cannot open. */
async function beginVisit(page: Page, base: string | null): Promise<void> {
  await page.addInitScript(([key, settings]) => localStorage.setItem(key, settings), [
    BOOTH,
    JSON.stringify({ base }),
  ] as const)
  await page.goto('./booth.html')
  await page.locator('.attract button').first().tap()
}

/** Begins a round of the menu. */
async function beginRound(page: Page, puzzle: string, base: string | null = BASE): Promise<void> {
  await beginVisit(page, base)
  await page.locator(`.screen--lengths a[href$="/${puzzle}"]`).tap()
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

/** Reads the code off the screen with each camera, and gives the link that all of them read. */
async function scan(page: Page, browser: Browser): Promise<string> {
  const screen = await page.screenshot()
  const pictures = await photograph(browser, screen, page.viewportSize() ?? UPRIGHT)
  const read = [screen, ...pictures.values()].map(async (picture) => (await readCodes(picture))[0])
  const codes = await Promise.all(read)
  for (const code of codes) {
    expect(code?.correction).toBe('M')
    expect(code?.version).toBeLessThanOrEqual(9)
  }
  const links = [...new Set(codes.map((code) => code?.text))]
  expect(links).toHaveLength(1)
  return links[0] ?? ''
}

/** A visitor's phone, on which a link was opened. */
async function openOnPhone(browser: Browser, link: string): Promise<Page> {
  expect(link).toMatch(/#\/at\/\d+$/)
  const context = await browser.newContext({ ...SCREENS.phone, locale: LOCALES.en })
  const phone = await context.newPage()
  await phone.goto(link)
  return phone
}

/** Fills the first open cells of the board, and says which are left. */
async function fill(grid: GridPage, count: number) {
  const board = await grid.board()
  const open = OPEN_CELLS.filter(({ row, column }) => board[(row - 1) * 9 + column - 1] === '.')
  for (const { id, letter } of open.slice(0, count)) {
    await grid.put(id, letter)
    await grid.expectCell(id, letter)
  }
  return { filled: open.slice(0, count), left: open.slice(count) }
}

const question = (page: Page) => page.getByRole('heading', { level: 1 })
/** Chooses an answer; at a booth that leads on by itself. */
async function answer(page: Page, nth: number): Promise<void> {
  await page.locator('.answer').nth(nth).tap()
}

test.describe('a code is read off the screen, and the phone goes on', () => {
  test('with a short grid, upright and by day', async ({ page, browser }) => {
    await page.setViewportSize(UPRIGHT)
    await beginRound(page, 'netzero-grid~short')
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
    await beginRound(page, 'netzero-grid')
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
    expect(await journalKinds(page)).toEqual(['begun', 'handOver', 'givenUp', 'reset'])
  })

  test('with a word of the shuffle, across and by day', async ({ page, browser }) => {
    await page.setViewportSize(ACROSS)
    await beginRound(page, 'sustainably-shuffled~short')
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
    await beginRound(page, 'which-city~short')
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
    while ((await page.locator('.screen--result').count()) === 0) {
      const now = (await question(page).textContent()) ?? ''
      await answer(page, 2)
      await expect(question(page)).not.toHaveText(now)
    }
    const sign = (await question(page).textContent()) ?? ''
    await openSheet(page)
    await expect(button(page, 'booth.handOver.back')).toBeVisible()
    const home = await openOnPhone(browser, await scan(page, browser))
    await expect(home.locator('.screen--result')).toBeVisible()
    await expect(question(home)).toHaveText(sign)
    await home.context().close()
  })
})

test('the sheet is reached by keys alone; keys do not play under it, and time stands', async ({
  page,
}) => {
  await page.clock.install()
  await beginRound(page, 'netzero-grid~short')
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
  await beginRound(page, 'which-city~short', null)
  await item(page).tap()
  await expect(sheet(page).getByRole('status')).toHaveText(textIn('en', 'booth.handOver.noAddress'))
  await expect(sheet(page).getByRole('img')).toHaveCount(0)
  await button(page, 'booth.handOver.playOn').tap()
  expect(await journalKinds(page)).toEqual(['begun'])
})

test('what does not fit is left out, and the sheet says so', async ({ page, browser }) => {
  const far = `https://${'long-name.'.repeat(6)}example/${'folder/'.repeat(3)}`
  await beginRound(page, 'sustainably-shuffled~short', far)
  await openSheet(page)
  await expect(sheet(page)).toContainText(textIn('en', 'booth.handOver.leftOut'))
  expect(await scan(page, browser)).toContain(far)
})

/** The kinds of the entries of the booth's journal, as they were written. */
function journalKinds(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const opened = indexedDB.open('netzero-journal')
    await new Promise((done) => (opened.onsuccess = done))
    const all = opened.result.transaction('entries').objectStore('entries').getAll()
    await new Promise((done) => (all.onsuccess = done))
    return (all.result as { entry: { kind: string } }[]).map(({ entry }) => entry.kind)
  })
}
