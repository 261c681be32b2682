import { pbkdf2Sync } from 'node:crypto'
import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import type { MessageKey } from '../../../src/kit/text.ts'
import { findingsOf } from './axe.ts'
import { turnTo } from './booth.ts'
import { textIn } from './texts.ts'

/** The PIN of the booths of tests. */
export const PIN = '4711'

const SIDEWAYS = { width: 1920, height: 1080 }

export const say = textIn.bind(null, 'en')
export const button = (page: Page, key: MessageKey) =>
  page.getByRole('button', { name: textIn('en', key), exact: true })
export const attract = (page: Page) => page.locator('.attract')
export const door = (page: Page) => page.locator('.staff-door')
export const openTab = (page: Page, key: MessageKey) =>
  page
    .getByRole('navigation')
    .getByRole('button', { name: textIn('en', key), exact: true })
    .tap()

/** All that this origin keeps, by name. */
export const keptBy = (page: Page) =>
  page.evaluate(async () => {
    const databases = await indexedDB.databases()
    return {
      storage: { ...localStorage },
      session: { ...sessionStorage },
      databases: databases.map(({ name }) => name),
      caches: await caches.keys(),
    }
  })

/** Axe in both orientations; gives back how wide the page is beyond the screen, too. */
export async function faultsIn(page: Page): Promise<unknown[]> {
  const upright = page.viewportSize() as typeof SIDEWAYS
  const faults: unknown[] = []
  for (const size of [SIDEWAYS, upright]) {
    await turnTo(page, size)
    // A booth is never zoomed, because nobody would set it back.
    const findings = await findingsOf(page)
    faults.push(...findings.filter((finding) => !finding.startsWith('meta-viewport:')))
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    if (beyond > 0) faults.push(`${size.width} × ${size.height}: ${beyond} px too wide`)
  }
  return faults
}

/** A page of the same origin that runs no script, so that something can be kept before the booth starts. */
const QUIET = './packs/torino-2026.json'

/** A record of the PIN with few rounds, as the launcher of a booth writes one. */
export function pinRecord(pin = PIN) {
  const salt = Buffer.alloc(16, 7)
  const rounds = 1000
  const hash = pbkdf2Sync(pin, salt, rounds, 32, 'sha256')
  return { salt: salt.toString('base64'), rounds, hash: hash.toString('base64') }
}

/** Opens a booth that has its PIN and these settings, as if it had been one before. */
export async function openBooth(page: Page, settings: object = {}, link = ''): Promise<void> {
  await page.goto(QUIET)
  await page.evaluate(
    async ([kept, record]) => {
      localStorage.setItem('netzero-booth', kept)
      await new Promise<void>((done, fail) => {
        const opening = indexedDB.open('netzero-pin', 1)
        opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('pin'))
        opening.addEventListener('error', () => fail(new Error('No database')))
        opening.addEventListener('success', () => {
          const writing = opening.result.transaction('pin', 'readwrite')
          writing.objectStore('pin').put(record, 'record')
          writing.addEventListener('complete', () => {
            opening.result.close()
            done()
          })
        })
      })
    },
    [JSON.stringify(settings), pinRecord()] as const,
  )
  await page.goto(`./booth.html${link}`)
  await expect(page.locator('.attract')).toBeVisible()
}

/** Five touches of the corner. */
export async function askForPanel(page: Page): Promise<void> {
  for (let touch = 0; touch < 5; touch++) await page.touchscreen.tap(20, 20)
}

export async function typePin(page: Page, pin = PIN): Promise<void> {
  for (const digit of pin) await page.locator('.pin-entry__digit', { hasText: digit }).tap()
  await page.locator('.pin-entry__done').tap()
}

export async function enterPanel(page: Page): Promise<void> {
  await askForPanel(page)
  await typePin(page)
  await expect(page.locator('.staff-panel')).toBeVisible()
}

/** A visitor begins in English. */
export async function beginVisit(page: Page): Promise<void> {
  const key = page.locator('.attract button[lang="en"], .attract [lang="en"] button').first()
  await key.focus()
  await page.keyboard.press('Enter')
}
