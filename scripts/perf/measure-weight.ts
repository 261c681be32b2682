/**
 * Measures what a visit costs in bytes, as the host sent them: parts without headers, visits with headers and
 * with what a service worker fetches. Brotli, on a phone, in English.
 */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from '@playwright/test'
import type { Browser, Page } from '@playwright/test'
import { atRest } from '../../tests/e2e/support/at-rest.ts'
import { SCREENS } from '../../tests/e2e/support/screens.ts'
import { textIn } from '../../tests/e2e/support/texts.ts'
import { gramsOf } from '../carbon/grams.mjs'
import { startHost } from '../host/start-host.mjs'
import { entryOfPage } from '../entry-of-page.mjs'
import { PAGE_FOLDER } from '../output-folders.mjs'
import { atMost, forInformation, keepFigures } from './figures.ts'

interface Manifest {
  readonly [key: string]: { readonly file: string; readonly imports?: string[] }
}

const NEEDED = ['src/games/letter-sudoku/view/page/grid-screen.tsx', 'src/stage/create-stage.ts']

type Host = Awaited<ReturnType<typeof startHost>>

test('weight', async ({ browser }) => {
  const host = await startHost({ folder: PAGE_FOLDER })
  const parts = await weighParts(browser, host)
  const visits = await weighVisits(browser, host)
  await host.stop()
  const grams = (kilobytes: number): string => `${gramsOf(kilobytes * 1000).toFixed(3)} g of CO2e`
  keepFigures('1-weight', [
    atMost(
      'Start screen, ready to use',
      parts.start.all - parts.start.faces - parts.start.words,
      52,
      'kB',
    ),
    forInformation('Its typefaces, asked for beside it', `${parts.start.faces.toFixed(0)} kB`),
    forInformation('The words of the games, once it stands', `${parts.start.words.toFixed(0)} kB`),
    atMost(
      'First game, ready to play, with all since the start',
      parts.start.all + parts.game.all - parts.game.ahead,
      260,
      'kB',
    ),
    forInformation('Fetched behind it: hints, new grids', `${parts.game.ahead.toFixed(0)} kB`),
    atMost('Then Sustainably Shuffled', parts.shuffle, 40, 'kB'),
    atMost('Then Which city are you?', parts.quiz, 40, 'kB'),
    forInformation('Sound, once it is on', `${parts.sound.toFixed(0)} kB (else 0)`),
    forInformation(
      'First visit: a game, and all that is kept to play offline',
      `${visits.first.toFixed(0)} kB, ${grams(visits.first)}`,
    ),
    forInformation('The same visit again', `${visits.again.toFixed(1)} kB, ${grams(visits.again)}`),
  ])
})

/** In kB of 1000 bytes; without a service worker, which fetches ahead. */
async function weighParts(browser: Browser, host: Host) {
  const page = await visitor(browser, 'block')
  const ahead = fetchedAhead()
  /**
   * What was sent since the last look, in kB: in all, and of that typefaces, the games'
   * words, what is for later.
   */
  const look = (): Record<'all' | 'faces' | 'words' | 'ahead', number> => {
    const sent = host.bodies.splice(0)
    const sum = (isIt: (path: string) => boolean): number =>
      sent.filter(({ path }) => isIt(path)).reduce((kb, { bytes }) => kb + bytes / 1000, 0)
    return {
      all: sum(() => true),
      faces: sum((path) => path.endsWith('.woff2')),
      words: sum((path) => /\/\w\w-games-/.test(path)),
      ahead: sum((path) => ahead.has(path)),
    }
  }
  host.bodies.splice(0)
  await page.goto(host.address)
  await page.locator('.contents').waitFor()
  await quiet(page)
  const start = look()
  await open(page, 'netzero-grid')
  const game = look()
  await open(page, 'sustainably-shuffled')
  const shuffle = look().all
  await open(page, 'which-city')
  const quiz = look().all
  await page.getByRole('button', { name: textIn('en', 'sound.on') }).click()
  await quiet(page)
  const sound = look().all
  await page.context().close()
  return { start, game, shuffle, quiz, sound }
}

/**
 * The files of hints and of the worker that makes grids. They are fetched once the board is there, and are
 * not needed to begin to play.
 */
function fetchedAhead(): Set<string> {
  const manifest = JSON.parse(
    readFileSync(join(PAGE_FOLDER, '.vite/manifest.json'), 'utf8'),
  ) as Manifest
  const filesOf = (key: string): string[] => {
    const { file, imports = [] } = manifest[key] ?? {}
    return file ? [`/${file}`, ...imports.flatMap(filesOf)] : []
  }
  const start = entryOfPage(PAGE_FOLDER, 'index.html', manifest)
  const needed = [start, ...NEEDED].flatMap(filesOf)
  const later = [
    'src/games/letter-sudoku/core/hint/lower-finding.ts',
    'src/games/letter-sudoku/view/hint/hint-view.ts',
  ].flatMap(filesOf)
  const workers = readdirSync(join(PAGE_FOLDER, 'assets')).filter((name) =>
    name.startsWith('maker-worker'),
  )
  return new Set([
    ...later.filter((file) => !needed.includes(file)),
    ...workers.map((name) => `/assets/${name}`),
  ])
}

async function weighVisits(browser: Browser, host: Host) {
  const page = await visitor(browser, 'allow')
  const spent = scale(host)
  const visit = async (): Promise<number> => {
    await page.goto(host.address)
    await page.locator('.contents').waitFor()
    await open(page, 'netzero-grid')
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => true))
    await quiet(page)
    const weight = spent()
    await page.goto('about:blank')
    return weight
  }
  const [first, again] = [await visit(), await visit()]
  await page.context().close()
  return { first, again }
}

async function visitor(browser: Browser, serviceWorkers: 'allow' | 'block'): Promise<Page> {
  const context = await browser.newContext({ ...SCREENS.phone, locale: 'en-GB', serviceWorkers })
  return context.newPage()
}

/** Kilobytes since the last look. */
function scale(host: Host): () => number {
  let last = host.bytesSent()
  return () => {
    const now = host.bytesSent()
    const spent = (now - last) / 1000
    last = now
    return spent
  }
}

async function open(page: Page, game: string): Promise<void> {
  await page.evaluate((to) => (location.hash = `#/play/${to}`), game)
  await page.locator('[data-drawing="drawn"]').first().waitFor({ state: 'attached' })
  await quiet(page)
}

async function quiet(page: Page): Promise<void> {
  await atRest(page)
  // Wait for what the page asks for a second time, so that its service worker keeps it.
  await page.waitForLoadState('networkidle')
}
