import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { test } from '@playwright/test'
import type { Browser, Locator, Page } from '@playwright/test'
import { readPack } from '../../../scripts/packs/read-pack.ts'
import { tapAt } from './finger.ts'
import { LANGUAGES, SCREENS } from './screens.ts'
import type { ScreenName } from './screens.ts'

export type Language = (typeof LANGUAGES)[number]
type Texts = Readonly<Record<string, string>>

const ROOT = resolve(import.meta.dirname, '../../..')
const readJson = (path: string) => JSON.parse(readFileSync(resolve(ROOT, path), 'utf8')) as unknown

export const puzzle = builtInRound()
export const ADDRESS = `#/play/${puzzle.id}`

function builtInRound() {
  const round = readPack().puzzles.find(({ game }) => game === 'anagram')
  if (!round) throw new Error('The pack has no scrambles')
  return round
}

/** The answers of a language as their letters, one string each. */
export function answersOf(language: Language): string[] {
  const texts = puzzle.file.texts[language] as { words: { answers: string[] }[] } | undefined
  return (texts?.words ?? []).map(({ answers }) =>
    (answers[0] ?? '').replaceAll(/\s/g, '').normalize('NFD').replaceAll(/\p{M}/gu, ''),
  )
}

export function textsOf(language: Language): Texts {
  const areas = ['src/games/anagram/messages', 'src/i18n/messages'].map((folder) =>
    readJson(`${folder}/${language}/${folder.includes('anagram') ? 'anagram' : 'app'}.json`),
  )
  return Object.assign({}, ...areas) as Texts
}

export const quoted = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')

export async function open(
  browser: Browser,
  language: Language,
  screen: ScreenName | { width: number; height: number },
  address = '',
): Promise<Page> {
  const size = typeof screen === 'string' ? SCREENS[screen] : { viewport: screen, hasTouch: true }
  const context = await browser.newContext({
    ...size,
    locale: language,
    reducedMotion: 'reduce',
    baseURL: test.info().project.use.baseURL ?? '',
  })
  const page = await context.newPage()
  await page.goto(`./${address}`)
  if (address) await drawn(page)
  return page
}

export const drawn = (page: Page) => page.waitForSelector('[data-drawing="drawn"]')
export const slot = (page: Page, index: number): Locator =>
  page.locator(`[data-item="slot-${index}"]`)
export const trayTile = (page: Page, letter: string): Locator =>
  page
    .locator('[data-item^="tile-"]')
    .filter({ hasText: new RegExp(`^${letter}$`) })
    .first()
export const wayOn = (page: Page): Locator => page.locator('.shuffle-done .button')

/** What stands in the slots, "." where they are empty. */
export const answerOf = (page: Page): Promise<string> =>
  page
    .locator('[data-item^="slot-"]')
    .evaluateAll((slots) => slots.map((each) => each.textContent || '.').join(''))

/** Where a thing is drawn, by its mirror. A touch there is answered by the drawing. */
export async function middleOf(thing: Locator): Promise<{ x: number; y: number }> {
  const box = await thing.boundingBox()
  if (!box) throw new Error('It cannot be seen')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

export async function tap(page: Page, thing: Locator): Promise<void> {
  const { x, y } = await middleOf(thing)
  await tapAt(page, x, y)
}

export async function drag(page: Page, from: Locator, to: Locator): Promise<void> {
  const [start, end] = [await middleOf(from), await middleOf(to)]
  await page.mouse.move(start.x, start.y)
  await page.mouse.down()
  await page.mouse.move(start.x + 12, start.y + 12)
  await page.mouse.move(end.x, end.y)
  await page.mouse.up()
}

/** The slots whose letter is known to be right, as their drawing and their name say. */
export const rightSlots = (page: Page): Promise<string> =>
  page
    .locator('[data-item^="slot-"]')
    .evaluateAll((slots) =>
      slots.map((each) => (each.ariaDisabled === 'true' ? each.textContent : '.')).join(''),
    )
