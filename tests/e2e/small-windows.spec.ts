import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { SCREENS_TO_TAKE } from '../../scripts/screens/screens.ts'
import type { MessageKey } from '../../src/kit/text.ts'
import { isTestLanguage } from '../support/test-texts.ts'
import { atRest } from './support/at-rest.ts'
import { reachFaultsOf } from './support/reach-faults.ts'
import { speakTestText } from './support/test-texts.ts'
import { textFaultsOf } from './support/text-faults.ts'
import { LOCALES, textIn } from './support/texts.ts'
import type { AnyLanguage } from './support/texts.ts'

/** 1280 × 1024 at 400%, on its side and upright, and a phone that shares its screen. */
const SIZES = [
  { width: 320, height: 256 },
  { width: 256, height: 320 },
  { width: 390, height: 360 },
] as const

/** The game has not begun here: there is nothing that could say that it is at rest. */
const NEVER_AT_REST = new Set(['no-script', 'no-language'])
/** What German, with its long words, fills most. */
const FULL_OF_WORDS = new Set([
  'start',
  'settings',
  'grid',
  'grid-hint',
  'grid-menu',
  'grid-finished',
  'shuffle',
  'question',
])

const WALKS: readonly (readonly [AnyLanguage, (name: string) => boolean])[] = [
  ['en', () => true],
  ['de', (name) => FULL_OF_WORDS.has(name)],
]

const press = (page: Page, key: MessageKey): Promise<void> =>
  page.getByRole('button', { name: textIn('en', key), exact: true }).click()

/** What else can stand on a screen or in a dialog: a question, a wait, a text to be copied by hand. */
const BESIDES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'the question whether to see an answer': async (page) => {
    await page.goto('./#/play/sustainably-shuffled')
    await page.locator('[data-drawing="drawn"]').waitFor()
    await press(page, 'anagram.tool.giveUp')
    await page.getByRole('button', { name: textIn('en', 'anagram.giveUp.yes') }).waitFor()
  },
  'the question whether to delete results': async (page) => {
    const results = { format: 1, kinds: { easy: { solved: 9, best: 3_723_000 } }, days: [20_000] }
    await page.addInitScript(
      (text) => localStorage.setItem('netzero/stats/letter-sudoku', text),
      JSON.stringify({ ...results, counted: ['a'] }),
    )
    await page.goto('./#/play/netzero-grid')
    await page.locator('[data-drawing="drawn"]').waitFor()
    await press(page, 'grid.menu')
    await press(page, 'grid.results.title')
    await press(page, 'grid.results.forget')
    await page.getByRole('alertdialog').waitFor()
  },
  'the wait for a new grid': async (page) => {
    await page.addInitScript(() => {
      // A worker that never answers.
      window.Worker = class extends EventTarget {
        postMessage(): void {}
        terminate(): void {}
      } as unknown as typeof Worker
    })
    await page.goto('./#/play/netzero-grid/new/easy-1')
    await page.getByRole('button', { name: textIn('en', 'grid.new.cancel') }).waitFor()
  },
  'a text to be copied by hand': async (page) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined })
      document.execCommand = () => false
    })
    await page.goto('./#/play/which-city/signs/leo')
    await press(page, 'share.open')
    await page.locator('dialog img').waitFor()
    await press(page, 'share.copyText')
    await page.getByRole('dialog').getByRole('textbox').waitFor()
  },
}

/** A word of this many letters fits no line of a window that is 256 pixels wide: it is divided. */
const WIDER_THAN_THE_WINDOW = /^broken: “\p{L}{17,}”/u

/** For a page that never says that it is at rest. */
const nextFrame = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  )

/** What cannot be read or reached, at each of the sizes: the window is resized under what is shown. */
async function faultsAtAllSizes(page: Page, settle: () => Promise<void>): Promise<string[]> {
  const faults: string[] = []
  for (const size of SIZES) {
    await page.setViewportSize(size)
    await settle()
    const found = await faultsOf(page)
    faults.push(...found.map((fault) => `${size.width} × ${size.height}: ${fault}`))
  }
  return faults
}

async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(() => document.fonts.ready)
  const { width } = page.viewportSize() ?? { width: 0 }
  const ofText = (await textFaultsOf(page)).filter(
    (fault) => width >= 300 || !WIDER_THAN_THE_WINDOW.test(fault),
  )
  return [...ofText, ...(await reachFaultsOf(page))]
}

test.use({ viewport: SIZES[0], hasTouch: true, reducedMotion: 'reduce' })

for (const [language, wanted] of WALKS)
  test.describe(`in small windows, ${language}`, () => {
    test.use({ locale: LOCALES[language] })

    for (const [name, reach] of Object.entries(SCREENS_TO_TAKE).filter(([each]) => wanted(each)))
      test(`everything on "${name}" can be read and reached`, async ({ page }) => {
        if (isTestLanguage(language)) await speakTestText(page, language)
        await reach(page, language)
        const settle = NEVER_AT_REST.has(name) ? () => nextFrame(page) : () => atRest(page)
        expect(await faultsAtAllSizes(page, settle)).toEqual([])
      })
  })

test.describe('in small windows', () => {
  test.use({ locale: LOCALES.en })

  for (const [name, reach] of Object.entries(BESIDES))
    test(`everything around ${name} can be read and reached`, async ({ page }) => {
      await reach(page)
      expect(await faultsAtAllSizes(page, () => nextFrame(page))).toEqual([])
    })
})
