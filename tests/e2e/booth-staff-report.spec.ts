import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { servedAddress } from '../../scripts/playwright-server.ts'
import { LANGUAGE_TAGS } from '../../src/i18n/languages.ts'
import { readPackText } from '../../scripts/packs/read-pack.ts'
import { readPdf } from '../support/read-pdf.ts'
import { atRest } from './support/at-rest.ts'
import { openOnPhone, scan } from './support/booth-visit.ts'
import { GridPage } from './support/grid-page.ts'
import {
  beginVisit,
  button,
  enterPanel,
  faultsIn,
  openBooth,
  openTab,
  say,
  typePin,
} from './support/staff.ts'

/** What staff take with them: the day as a page. What they bring: packs as files, whose rounds visitors take home. */
test.use({ viewport: { width: 1080, height: 1920 }, hasTouch: true, locale: 'en-GB' })

/** Entries of a day, as the journal keeps them. */
async function keepEntries(page: Page, entries: readonly object[]): Promise<void> {
  await page.evaluate(async (all) => {
    const opening = indexedDB.open('netzero-journal')
    await new Promise((done) => (opening.onsuccess = done))
    const writing = opening.result.transaction('entries', 'readwrite')
    for (const entry of all) writing.objectStore('entries').add({ entry, unsent: 1 })
    await new Promise((done) => (writing.oncomplete = done))
    opening.result.close()
  }, entries)
}

/** Those of the game, and one that only a pack has. */
const SPOKEN = [...LANGUAGE_TAGS, 'pt']

const idOf = (index: number): string => `019a0000-0000-7000-8000-${`${index}`.padStart(12, '0')}`

/** Rounds of today and of yesterday, in several languages. */
function entriesOf(now: number): object[] {
  const round = (index: number) => ({
    round: idOf(1000 + index),
    game: index % 3 === 0 ? 'anagram' : 'city-quiz',
    puzzle: 'one',
    language: SPOKEN[index % SPOKEN.length],
    length: index % 5 === 0 ? 'whole' : 'short',
  })
  const stamp = (index: number, days: number) => ({
    format: 1,
    id: idOf(index),
    booth: 'Hall',
    time: now - days * 86_400_000,
    zone: 0,
    jump: null,
  })
  return Array.from({ length: 60 }, (_, index) => {
    const days = index < 48 ? 0 : 1
    const begun = { ...stamp(2 * index, days), kind: 'begun', ...round(index), goneOn: false }
    const end = { duration: 40_000 + 1000 * index, hints: 0, sign: 'leo', match: index % 7 === 0 }
    const finished = { ...stamp(2 * index + 1, days), kind: 'finished', ...round(index), ...end }
    return index % 4 === 3 ? [begun] : [begun, finished]
  }).flat()
}

test('the day is a page of PDF that says what the panel shows, and so is the event', async ({
  page,
}) => {
  await page.clock.install({ time: Date.UTC(2026, 4, 7, 12) })
  await page.route('**/make-report-*', (route) => route.abort())
  await openBooth(page, { name: 'Hall Γ' })
  await enterPanel(page)
  await expect(page.getByText(say('booth.staff.entries', { count: 0 }))).toBeVisible()
  await button(page, 'booth.report.pdf').tap()
  await expect(page.getByText(say('booth.report.missing'))).toBeVisible()

  await page.unroute('**/make-report-*')
  await keepEntries(page, entriesOf(Date.UTC(2026, 4, 7, 12)))
  await page.reload()
  await enterPanel(page)
  const shown = page.locator('.today__figures strong')
  await expect(shown).toHaveText(['48', '36', '01:03', '0', '5', '0'])
  await expect(page.locator('.today__figures')).toContainText(
    say('booth.staff.inEvent', { text: '60' }),
  )
  await expect(page.locator('.today__bars')).toContainText('Portuguese')
  expect(await faultsIn(page)).toEqual([])
  for (const [span, name, begun] of [
    ['booth.staff.today', 'Hall-2026-05-07.pdf', '48'],
    ['booth.staff.event', 'Hall-2026-05-06-to-2026-05-07.pdf', '60'],
  ] as const) {
    await page
      .getByRole('group')
      .getByRole('button', { name: say(span), exact: true })
      .tap()
    await expect(shown.first()).toHaveText(begun)
    const downloading = page.waitForEvent('download')
    await button(page, 'booth.report.pdf').tap()
    const download = await downloading
    expect(download.suggestedFilename()).toBe(name)
    const read = await readPdf(await readFile(await download.path()))
    expect(read).toMatchObject({ pages: 1, isTagged: true, language: 'en', missingFaces: [] })
    expect(read.texts[0]).toBe('Hall Γ')
    const figures = page.locator(
      '.today__figures :is(strong, dt), .today__games td:nth-child(2), .today__bars dt, .today__signs b',
    )
    for (const text of await figures.allTextContents()) expect(read.texts).toContain(text)
  }
})

test('a round of a pack from files goes home whole, to a phone without the pack', async ({
  page,
  browser,
}) => {
  const built = readPackText()
  const own = (text: string) =>
    Buffer.from(text.replaceAll('torino-2026', 'schools').replaceAll('NetZero Grid', 'School Grid'))
  const fileOf = (name: string, text: string) => ({
    name,
    mimeType: 'application/json',
    buffer: own(text),
  })
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openBooth(page, { base: servedAddress() })
  await enterPanel(page)
  await openTab(page, 'booth.staff.booth')
  await page
    .locator('input[type="file"]')
    .setInputFiles([
      fileOf('a.json', built.structure),
      ...Object.entries(built.texts).map(([language, text]) => fileOf(`${language}.json`, text)),
    ])
  await expect(page.getByRole('button', { name: 'schools' })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  await openTab(page, 'booth.staff.close')
  await beginVisit(page)
  await page.locator('.screen--lengths a[href$="/netzero-grid~short"]').tap()
  const grid = await new GridPage(page).drawn()
  const before = await grid.board()
  await page.getByRole('button', { name: say('booth.handOver.item'), exact: true }).tap()
  await expect(page.locator('.hand-over').getByRole('img')).toBeVisible()
  await atRest(page)
  const link = await scan(page, browser)
  expect(link).not.toContain('schools')

  const phone = await new GridPage(await openOnPhone(browser, link)).drawn()
  expect(await phone.board()).toBe(before)
  await phone.page.context().close()

  // The files are lost while nobody plays: the booth says so and goes on inviting, and staff choose another pack.
  await page.evaluate(() => indexedDB.deleteDatabase('netzero-packs'))
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+Alt+Shift+KeyS')
  await typePin(page)
  await expect(page.getByText(say('booth.staff.pack.broken'))).toBeVisible()
  await openTab(page, 'booth.staff.booth')
  await page.getByRole('button', { name: 'torino-2026' }).tap()
  await openTab(page, 'booth.staff.today')
  await expect(page.getByText(say('booth.staff.pack.broken'))).toHaveCount(0)
})
