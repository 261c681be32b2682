import { expect } from '@playwright/test'
import type { Browser, Page } from '@playwright/test'
import { servedAddress } from '../../../scripts/playwright-server.ts'
import type { BoothSettings } from '../../../src/kiosk/settings/booth-settings.ts'
import { BoothVisitor } from './booth-visitor.ts'
import { photograph, readCodes } from './read-code.ts'
import { SCREENS } from './screens.ts'
import { LOCALES } from './texts.ts'
import { toldAt } from './told.ts'

/** Begins a round of the menu at a booth. Its own address here is one that phones cannot open, so it is told one. */
export async function beginRound(
  page: Page,
  puzzle: string,
  base: string | null = servedAddress(),
  settings: Partial<BoothSettings> = {},
): Promise<void> {
  const visitor = await BoothVisitor.at(page, { base, ...settings })
  await visitor.begin()
  await page.locator(`.screen--lengths a[href$="/${puzzle}"]`).tap()
}

export const question = (page: Page) => page.getByRole('heading', { level: 1 })

/** Answers what is left of a quiz; at a booth an answer leads on by itself. Gives the heading of the result. */
export async function playQuiz(page: Page, nth: number): Promise<string> {
  await expect(page.locator('.answer').first()).toBeVisible()
  while ((await page.locator('.screen--result').count()) === 0) {
    const now = (await question(page).textContent()) ?? ''
    await page.locator('.answer').nth(nth).tap()
    await expect(question(page)).not.toHaveText(now)
  }
  return (await question(page).textContent()) ?? ''
}

/** Reads the code off the screen with each camera, and gives the link that all of them read. */
export async function scan(page: Page, browser: Browser): Promise<string> {
  const screen = await page.screenshot()
  const size = page.viewportSize()
  if (!size) throw new Error('A window has a size')
  const pictures = await photograph(browser, screen, size)
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

/** A phone, on which a link was opened. */
export async function openOnPhone(browser: Browser, link: string): Promise<Page> {
  const context = await browser.newContext({
    ...SCREENS.phone,
    locale: LOCALES.en,
    storageState: toldAt(servedAddress()),
  })
  const phone = await context.newPage()
  await phone.goto(link)
  return phone
}

interface Written {
  readonly kind: string
  readonly match?: unknown
}

/** The entries of the booth's journal, as they were written. */
export function journalOf(page: Page): Promise<Written[]> {
  return page.evaluate(async () => {
    const opened = indexedDB.open('netzero-journal')
    await new Promise((done) => (opened.onsuccess = done))
    const all = opened.result.transaction('entries').objectStore('entries').getAll()
    await new Promise((done) => (all.onsuccess = done))
    return (all.result as { entry: Written }[]).map(({ entry }) => entry)
  })
}
