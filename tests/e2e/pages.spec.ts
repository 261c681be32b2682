import { readFileSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import type { Page as BrowserPage } from '@playwright/test'
import { PAGE_FOLDER } from '../../scripts/output-folders.mjs'
import { PAGES } from '../../scripts/pages.mjs'
import { weighPage } from '../../scripts/size/weigh-page.mjs'
import type { Page } from '../../scripts/vite/page.ts'
import { STUDIO, WALL } from '../support/made-up-pages/pages.ts'
import { buildMadeUpPages } from './support/build-made-up-pages.ts'
import { startHost } from './support/host.ts'
import type { Host } from './support/host.ts'
import { LOCALES } from './support/texts.ts'

/** The project is built with two more pages; what is built for readers must not notice. */
test.describe.configure({ mode: 'default' })
test.use({ locale: LOCALES.it, serviceWorkers: 'allow' })

let built = ''
let folder = ''
let host: Host
test.beforeAll(() => {
  built = buildMadeUpPages()
  folder = join(built, 'dist')
})
test.afterAll(() => rmSync(built, { recursive: true, force: true }))
test.beforeEach(async () => void (host = await startHost({}, folder)))
test.afterEach(() => host.stop())

/** What belongs to the worker itself: a page that is kept once it was opened gives it a rule more. */
const WORKER = /^sw\.js(?:\.br|\.gz)?$/

function filesIn(place: string): string[] {
  return readdirSync(place, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => statSync(join(place, name)).isFile())
}

/** What is only there because of the made-up pages. */
function addedFiles(): string[] {
  const before = filesIn(PAGE_FOLDER)
  return filesIn(folder).filter((name) => !before.includes(name))
}

/** The files that a worker keeps at once, with their revisions. */
function keptAtOnce(place: string): string {
  const [, list = ''] =
    /precache\((\[\{"revision".+?\}\])\)/.exec(readFileSync(join(place, 'sw.js'), 'utf8')) ?? []
  expect(list).toContain('index.html')
  return list
}

const htmlOf = ({ html }: Page): string => readFileSync(join(folder, html), 'utf8')

/** The words of a page in a language, as its early request names their file. */
function wordsAskedFor(page: Page, language: string): string {
  const [, file = ''] = new RegExp(`"${language}":\\s*\\["\\./([^"]+)"`).exec(htmlOf(page)) ?? []
  return readFileSync(join(folder, file), 'utf8')
}

test('every file of the readers’ page is what it is without other pages', () => {
  const files = filesIn(PAGE_FOLDER).filter((name) => !WORKER.test(name))
  expect(files.length).toBeGreaterThan(100)
  const changed = files.filter(
    (name) => !readFileSync(join(PAGE_FOLDER, name)).equals(readFileSync(join(folder, name))),
  )
  expect(changed).toEqual([])
  expect(addedFiles()).toEqual(expect.arrayContaining([WALL.html, STUDIO.html]))
})

test('its worker keeps at once what it keeps without them', () => {
  expect(keptAtOnce(folder)).toEqual(keptAtOnce(PAGE_FOLDER))
})

test('the words of other pages are in none of its catalogues, and each page asks for its own', () => {
  const [readers] = PAGES
  expect(wordsAskedFor(readers as Page, 'en')).toContain('start.play')
  for (const name of filesIn(PAGE_FOLDER).filter((file) => /assets\/.*\.js$/.test(file)))
    expect(readFileSync(join(folder, name), 'utf8'), name).not.toContain('madeUp.')
  expect(wordsAskedFor(WALL, 'en')).toContain('The words of a wall')
  expect(wordsAskedFor(WALL, 'it')).not.toMatch(/madeUp\.(?:later|studio)|start\.play/)
})

test('a page asks early for what its line in the table names, and has no more than that', () => {
  expect(htmlOf(WALL)).toContain('rel="preload" as="font"')
  expect(htmlOf(WALL)).not.toMatch(/packs\/|earlyAnswers|firstWords|og:title|webmanifest/)
  expect(htmlOf(STUDIO)).not.toMatch(/preload|assets\/en-/)
})

test('a page is weighed against its own budget', () => {
  const [readers] = PAGES
  expect(weighPage(readers as Page, folder)).toEqual(weighPage(readers as Page, PAGE_FOLDER))
  expect(weighPage(WALL, folder).failures).toEqual([])
  const tight = { ...WALL, budget: { ...WALL.budget, page: 0.5 } }
  expect(weighPage(tight, folder).failures).toEqual([`TOO LARGE: ${WALL.html}, all in`])
})

/** Whatever a page was refused by its content policy. */
async function collectRefusals(page: BrowserPage): Promise<string[]> {
  const refused: string[] = []
  await page.exposeFunction('report', (text: string) => void refused.push(text))
  await page.addInitScript(() =>
    addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
      (window as unknown as { report(text: string): void }).report(violatedDirective),
    ),
  )
  return refused
}

test('other pages open, in their own words and styles and under a policy of their own', async ({
  page,
}) => {
  const refused = await collectRefusals(page)
  await page.goto(host.address + WALL.html)
  await expect(page.locator('h1')).toHaveText('Le parole di una parete')
  await expect(page.locator('h1')).toHaveCSS('letter-spacing', '7px')
  await expect(page.locator('p')).toHaveText('Quello che una parete dice dopo')
  await page.goto(host.address + STUDIO.html)
  await expect(page.locator('h1')).toHaveText('The words of a studio')
  await expect(page.locator('h1')).toHaveCSS('letter-spacing', '9px')
  expect(refused).toEqual([])
  await page
    .evaluate(
      'document.body.append(Object.assign(document.createElement("script"), { text: "1" }))',
    )
    .catch(() => 0)
  await expect.poll(() => refused.length).toBeGreaterThan(0)
})

/** All that is kept on the device, by its path from the page's folder. */
async function keptFiles(page: BrowserPage): Promise<string[]> {
  const addresses = await page.evaluate(async () => {
    const names = await caches.keys()
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
    return requests.flat().map(({ url }) => url)
  })
  return addresses.map((address) =>
    new URL(address).pathname.slice(new URL(host.address).pathname.length),
  )
}

/** A first visit to the readers' page, until all that it keeps is on the device. */
async function visitReadersPage(page: BrowserPage): Promise<void> {
  await page.goto(host.address)
  await expect(page.locator('.contents .entry')).toHaveCount(3)
  await page.evaluate(async () => void (await navigator.serviceWorker.ready))
  await expect.poll(() => keptFiles(page)).toEqual(expect.arrayContaining(['index.html']))
}

test('a phone that visits the readers’ page keeps nothing of other pages', async ({ page }) => {
  await visitReadersPage(page)
  const added = addedFiles()
  expect((await keptFiles(page)).filter((file) => added.includes(file))).toEqual([])
})

test('of other pages a device keeps those alone that are kept once they were opened', async ({
  page,
}) => {
  await visitReadersPage(page)
  for (const { html } of [STUDIO, WALL]) {
    await page.goto(host.address + html)
    await expect(page.locator('h1')).not.toBeEmpty()
  }
  await expect(page.locator('p')).not.toBeEmpty()
  await host.stop()
  await page.goto(`${host.address + WALL.html}?from=home`)
  await expect(page.locator('p')).toHaveText('Quello che una parete dice dopo')
  await expect(page.goto(host.address + STUDIO.html)).rejects.toThrow(/ERR_/)
})
