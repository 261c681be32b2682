import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { TEST_LANGUAGES, isTestLanguage } from '../support/test-texts.ts'
import { LANGUAGE_TAGS } from '../../src/i18n/languages.ts'
import type { MessageKey } from '../../src/kit/text.ts'
import { atRest } from './support/at-rest.ts'
import { LETTERS, OPEN_CELLS, SAVE_KEY, nearlySolvedSave } from './support/built-in-grid.ts'
import type { OpenCell } from './support/built-in-grid.ts'
import { FIRST } from './support/first-grid.ts'
import { fillStock } from './support/full-stock.ts'
import { hurry } from './support/hurry.ts'
import { movesBetween, placesOf } from './support/places.ts'
import type { Places } from './support/places.ts'
import { resizeTo } from './support/resize.ts'
import { saveIn, speakTestText } from './support/test-texts.ts'
import { LOCALES, textIn } from './support/texts.ts'
import type { AnyLanguage } from './support/texts.ts'

type Size = readonly [width: number, height: number, textScale?: number]

const SIZES: readonly Size[] = [
  [320, 568],
  [360, 640],
  [375, 667],
  [390, 844],
  [844, 390],
  [667, 375],
  [820, 1180],
  [1200, 800],
  [1080, 1920],
  [1920, 1080],
  [320, 256],
  [256, 320],
  [390, 360],
  [390, 844, 200],
  [820, 1180, 200],
]
/** Where long words have the least room, and one of each layout. */
const LONG_WORDS: readonly Size[] = [
  [320, 568],
  [390, 844],
  [667, 375],
  [820, 1180],
  [1080, 1920],
  [390, 844, 200],
]
const SOME_SIZES: readonly Size[] = [
  [320, 568],
  [1080, 1920],
]

/** Every size in English; those where words are tight in German; two in every other language. */
const WALKS: readonly (readonly [AnyLanguage, readonly Size[]])[] = [
  ...LANGUAGE_TAGS,
  ...TEST_LANGUAGES,
].map((language) => [
  language,
  language === 'en' ? SIZES : language === 'de' ? LONG_WORDS : SOME_SIZES,
])

/** Watches a page: each look says what has moved since the first. */
class Watch {
  private seen: Places = {}

  private constructor(
    readonly page: Page,
    readonly language: AnyLanguage,
    readonly size: Size,
  ) {}

  static async start(page: Page, language: AnyLanguage, size: Size): Promise<Watch> {
    const watch = new Watch(page, language, size)
    await atRest(page)
    watch.seen = await placesOf(page)
    return watch
  }

  /** What was not there before is watched from now on. */
  async look(what: string): Promise<void> {
    await atRest(this.page)
    const places = await placesOf(this.page)
    const moved = movesBetween(this.seen, places)
    expect.soft(moved, `${this.language}, ${this.size.join(' × ')}: ${what}`).toEqual([])
    this.seen = { ...places, ...this.seen }
  }

  /** Presses as assistive technology does: whatever lies over it. */
  async press(target: string): Promise<void> {
    await this.page
      .locator(target)
      .first()
      .evaluate((element: HTMLElement) => element.click())
  }

  async pressNamed(key: MessageKey): Promise<void> {
    await this.page
      .getByRole('button', { name: textIn(this.language, key), exact: true })
      .evaluate((element: HTMLElement) => element.click())
  }
}

async function open(page: Page, language: AnyLanguage, address: string): Promise<void> {
  if (isTestLanguage(language)) await speakTestText(page, language)
  await fillStock(page)
  await hurry(page)
  await page.goto(address)
  await page.locator('.screen').waitFor()
  await page.evaluate(() => document.fonts.ready)
  await atRest(page)
}

const resize = (page: Page, [width, height, scale = 100]: Size): Promise<void> =>
  resizeTo(page, { width, height }, scale / 100)

const cell = (id: string): string => `td[data-item="${id}"]`
const key = (letter: string): string =>
  `.mirror--list button[data-item="${LETTERS.indexOf(letter)}"]`

/** Every kind of message that a grid in play has, one after the other. */
async function walkGrid(watch: Watch): Promise<void> {
  const { page } = watch
  await watch.press('[data-tool="lightbulb"]')
  await watch.look('a hint')
  while ((await page.locator('.beat-window[data-lit="false"]').count()) > 0) {
    await watch.press('.grid-hint .button--primary')
    await watch.look('its next beat')
  }
  await watch.press('.grid-hint__close')
  await watch.look('a closed hint')
  await watch.press('[data-tool="check"]')
  await watch.look('a check of what is right')
  await watch.press(cell('r1c2'))
  await watch.look('a printed letter')
  await page.locator(cell('r1c2')).press('Delete')
  await watch.look('a printed letter that stays')
  await watch.press(cell('r1c1'))
  await watch.look('a chosen cell')
  await watch.press(key('B'))
  await watch.look('a letter that stands twice')
  await watch.press('[data-tool="check"]')
  await watch.look('a check of what is wrong')
  await watch.press('[data-tool="undo"]')
  await watch.look('undo')
  await watch.press('[data-tool="pencil"]')
  await watch.look('notes')
  await watch.press('[data-tool="pencil"]')
  await watch.pressNamed('grid.pause')
  await watch.look('a pause')
  await watch.press('.grid-board .button')
  await watch.pressNamed('grid.menu')
  await watch.pressNamed('grid.menu.walk')
  await watch.look('the walk')
  await watch.press('.grid-hint__close')
}

/** How the grid goes: each step, a letter that does not fit, and the one that does. */
async function walkFirst(watch: Watch): Promise<void> {
  await watch.pressNamed('grid.menu')
  await watch.pressNamed('grid.rules.title')
  await watch.look('how it goes')
  while ((await watch.page.locator('.first-strip [data-lit="false"]').count()) > 0) {
    await watch.press('.first-strip__words')
    await watch.look('its next step')
  }
  await watch.press(cell(FIRST.cell))
  await watch.press(key(FIRST.blocked))
  await watch.look('a letter that is blocked')
  await watch.press(key(FIRST.letter))
  await watch.look('the right letter')
  await watch.press('[data-tool="undo"]')
  await watch.press('[data-tool="undo"]')
}

/** A word with a hint, a wrong try, and the question whether to see the answer. */
async function walkShuffle(watch: Watch): Promise<void> {
  await watch.press('[data-tool="swap"]')
  await watch.look('swapping')
  await watch.press('[data-tool="swap"]')
  await watch.press('[data-tool="lightbulb"]')
  await watch.look('a hint')
  await watch.press('[data-tool="undo"]')
  await watch.look('undo')
  const tiles = await watch.page.locator('.mirror--list [data-item^="tile-"]').count()
  for (let tile = 0; tile < tiles; tile++)
    await watch.press(`.mirror--list [data-item="tile-${tile}"]`)
  await watch.look('a wrong try')
  await watch.press('[data-tool="lightbulb"]')
  await watch.look('which letters are right')
  await watch.press('.shuffle-line__keep')
  await watch.look('the right letters kept')
  for (let step = 0; step < 2; step++) await watch.press('[data-tool="undo"]')
  await watch.look('all letters back')
  await watch.press('[data-tool="erase"]')
  await watch.look('a cleared word')
  await watch.press('[data-tool="eye"]')
  await watch.look('the question whether to see the answer')
  await watch.pressNamed('anagram.giveUp.no')
  await watch.look('the answer kept hidden')
}

async function walkQuestion(watch: Watch): Promise<void> {
  await watch.press('.question__actions .button--primary')
  await watch.look('a reminder')
  await watch.press('.answer input')
  await watch.look('an answer')
}

for (const [language, sizes] of WALKS)
  test.describe(`in ${language} nothing moves`, () => {
    test.use({
      viewport: { width: 390, height: 844 },
      locale: LOCALES[language],
      hasTouch: true,
      reducedMotion: 'reduce',
    })

    test('when a message of a grid comes or goes', async ({ page }) => {
      await open(page, language, './#/play/netzero-grid')
      for (const size of sizes) {
        await resize(page, size)
        await walkGrid(await Watch.start(page, language, size))
      }
    })

    test('while it is explained how a grid goes', async ({ page }) => {
      await open(page, language, './#/play/netzero-grid')
      for (const size of sizes) {
        await resize(page, size)
        await walkFirst(await Watch.start(page, language, size))
      }
    })

    test('but what the finish of a grid replaces', async ({ page }) => {
      const save = isTestLanguage(language) ? saveIn(language, 1) : nearlySolvedSave(1)
      await page.addInitScript(([at, text]) => localStorage.setItem(at, text), [
        SAVE_KEY,
        save,
      ] as const)
      await open(page, language, './#/play/netzero-grid')
      const watches: Watch[] = []
      for (const size of sizes) {
        await resize(page, size)
        watches.push(await Watch.start(page, language, size))
      }
      const { id, letter } = OPEN_CELLS.at(-1) as OpenCell
      await watches[0]?.press(cell(id))
      await watches[0]?.press(key(letter))
      await page.locator('.grid-finish[data-over="true"]').waitFor()
      for (const watch of watches) {
        await resize(page, watch.size)
        await watch.look('the finish')
      }
    })

    test('when a message of the shuffle comes or goes', async ({ page }) => {
      await open(page, language, './#/play/sustainably-shuffled')
      for (const size of sizes) {
        await resize(page, size)
        await walkShuffle(await Watch.start(page, language, size))
      }
    })

    test('when the answer of a shuffled word is shown', async ({ page }) => {
      await open(page, language, './#/play/sustainably-shuffled')
      for (const size of SOME_SIZES) {
        await resize(page, size)
        const watch = await Watch.start(page, language, size)
        await watch.press('[data-tool="eye"]')
        await watch.pressNamed('anagram.giveUp.yes')
        await watch.look('the answer')
        await watch.press('.shuffle-done .button')
      }
    })

    test('when the quiz reminds of an answer', async ({ page }) => {
      await open(page, language, './#/play/which-city')
      for (const size of sizes) {
        await resize(page, size)
        await walkQuestion(await Watch.start(page, language, size))
        await page.evaluate(() => localStorage.clear())
        await page.reload()
        await atRest(page)
      }
    })
  })
