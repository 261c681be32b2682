import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { packPath } from '../../src/packs/load-pack.ts'
import { NULL_PACK } from '../support/null-pack.ts'
import { atRest } from './support/at-rest.ts'
import { tapAt } from './support/finger.ts'
import { startHost } from './support/host.ts'
import type { Host } from './support/host.ts'
import { SCREENS } from './support/screens.ts'
import { LOCALES, textIn } from './support/texts.ts'

/**
 * A new game is one folder and one line: a build whose registry has one line more, for a game that the rest of
 * the page has never heard of, and a pack with a puzzle of it.
 */
test.use({ ...SCREENS.phone, locale: LOCALES.en })
// One build for all of them.
test.describe.configure({ mode: 'default' })

const PACK = 'null-pack'
const FILES = {
  [packPath(PACK)]: NULL_PACK.structure,
  ...Object.fromEntries(
    Object.entries(NULL_PACK.texts).map(([language, text]) => [packPath(PACK, language), text]),
  ),
}

let folder: string
let host: Host

test.beforeAll(async () => {
  mkdirSync('.cache', { recursive: true })
  folder = mkdtempSync(join('.cache', 'null-game-'))
  const vite = join('node_modules', 'vite', 'bin', 'vite.js')
  const config = join('tests', 'support', 'null-game.vite.config.ts')
  await promisify(execFile)(process.execPath, [vite, 'build', '--config', config], {
    env: { ...process.env, BUILT: folder },
  })
  host = await startHost(FILES, join(folder, 'dist'))
})

test.afterEach(() => host.lose(null))

test.afterAll(async () => {
  await host.stop()
  rmSync(folder, { recursive: true })
})

const entry = (page: Page) => page.locator('a.entry', { hasText: 'The Button' })
const button = (page: Page) => page.getByRole('button', { name: 'Press', exact: true })
const presses = (page: Page) => page.locator('.screen--null output')
const end = (page: Page) => page.getByText('It is pressed.')
const allPuzzles = (page: Page) =>
  page.getByRole('button', { name: textIn('en', 'app.allPuzzles'), exact: true })

/** A finger on the middle of something. */
async function tap(page: Page, what: ReturnType<typeof button>): Promise<void> {
  const box = await what.boundingBox()
  if (!box) throw new Error('There is nothing to touch')
  await tapAt(page, box.x + box.width / 2, box.y + box.height / 2)
}

/** Moves the focus until it is there, as with the Tab key alone. */
async function tabTo(page: Page, what: ReturnType<typeof button>): Promise<void> {
  for (let steps = 0; steps < 20; steps++) {
    await page.keyboard.press('Tab')
    if (await what.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error('The Tab key does not lead there')
}

const INPUTS = {
  touch: { to: tap },
  keyboard: {
    async to(page: Page, what: ReturnType<typeof button>) {
      await tabTo(page, what)
      await page.keyboard.press('Enter')
    },
  },
} as const

for (const [name, { to }] of Object.entries(INPUTS))
  test(`it is found, opened, left in the middle, found there again and finished by ${name}`, async ({
    page,
  }) => {
    await page.goto(`${host.address}?pack=${PACK}`)
    await expect(entry(page).locator('.entry__picture circle')).toBeVisible()
    await to(page, entry(page))
    await expect(presses(page)).toHaveText('0')
    await to(page, button(page))
    await expect(presses(page)).toHaveText('1')
    await atRest(page)
    await page.reload()
    await expect(presses(page)).toHaveText('1')
    await to(page, button(page))
    await expect(end(page)).toBeVisible()
    await to(page, allPuzzles(page))
    await expect(entry(page).locator('.entry__note--finished')).toBeVisible()
    await entry(page).click()
    await expect(end(page)).toBeVisible()
  })

test('its screen is fetched when it is opened, and not with the front page', async ({ page }) => {
  const built = readdirSync(join(folder, 'dist/assets'))
  expect(built.filter((file) => /^null-screen-.*\.js$/.test(file))).toHaveLength(1)
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(`${host.address}?pack=${PACK}`)
  await expect(entry(page)).toBeVisible()
  await atRest(page)
  expect(asked.filter((url) => url.includes('null-screen'))).toEqual([])
  await entry(page).click()
  await expect(button(page)).toBeVisible()
  expect(asked.filter((url) => url.includes('null-screen'))).toHaveLength(1)
})

test('when it does not arrive, the page says so and offers what helps', async ({ page }) => {
  host.lose(/null-screen-/)
  await page.goto(`${host.address}?pack=${PACK}`)
  await entry(page).click()
  await expect(page.getByText(textIn('en', 'app.loadFailed'))).toBeVisible()
  await expect(allPuzzles(page)).toBeVisible()
})

test('it speaks the language of its reader', async ({ page }) => {
  await page.goto(`${host.address}?pack=${PACK}#/play/the-button`)
  await expect(button(page)).toBeVisible()
  await page.evaluate(() => localStorage.setItem('netzero/settings', '{"language":"it"}'))
  await page.reload()
  await expect(page.getByRole('button', { name: 'Premi', exact: true })).toBeVisible()
})
