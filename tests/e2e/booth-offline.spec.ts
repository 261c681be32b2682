import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { PAGE_FOLDER } from '../../scripts/output-folders.mjs'
import { BoothPage } from './support/booth-page.ts'
import { startHost } from './support/host.ts'
import { SCREENS } from './support/screens.ts'
import { LOCALES } from './support/texts.ts'

test.use({ ...SCREENS.kiosk, locale: LOCALES.en, serviceWorkers: 'allow' })

/** All that can ever be asked for: code, styles, typefaces and sounds of all pages, in all languages. */
const ASSETS = readdirSync(join(PAGE_FOLDER, 'assets'))
  .filter((file) => !/\.(?:br|gz)$/.test(file))
  .map((file) => `assets/${file}`)

/** A pack with texts in 24 languages: a file for each, and its structure. */
const PACK = Array.from({ length: 25 }, (_, index) => `packs/many-${index}.json`)

const isLookedAfter = (page: Page): Promise<boolean> =>
  page.evaluate(() => navigator.serviceWorker.controller !== null)

/** Asks for files one after the other, as a long day does. */
const ask = (page: Page, files: readonly string[]): Promise<void> =>
  page.evaluate(async (paths) => {
    for (const path of paths) await (await fetch(path)).arrayBuffer()
  }, files)

const areKept = (page: Page, files: readonly string[]): Promise<boolean> =>
  page.evaluate(async (paths) => {
    const options = { ignoreVary: true, ignoreSearch: true }
    const found = await Promise.all(paths.map((path) => caches.match(path, options)))
    return found.every(Boolean)
  }, files)

test('a booth on which everything was used in a day opens without a network', async ({ page }) => {
  const host = await startHost(Object.fromEntries(PACK.map((path) => [path, '{}'])))
  try {
    const booth = await new BoothPage(page).open(`${host.address}booth.html?kiosk=1`)
    await expect.poll(() => isLookedAfter(page)).toBe(true)
    await page.reload()
    await booth.expectAttract()
    expect(ASSETS.length).toBeGreaterThan(150)
    await ask(page, [...ASSETS, ...PACK])
    await expect.poll(() => areKept(page, ['booth.html', ...ASSETS, ...PACK])).toBe(true)
    host.away(true)
    await page.reload()
    await booth.expectAttract()
    await booth.begin('es')
    await booth.play('sustainably-shuffled~short')
  } finally {
    await host.stop()
  }
})
