/** Measures the frames of every celebration, with the processor slowed down to a quarter of its speed. */
import { test } from '@playwright/test'
import type { Browser, Page } from '@playwright/test'
import { atRest } from '../../tests/e2e/support/at-rest.ts'
import { OPEN_CELLS, SAVE_KEY, nearlySolvedSave } from '../../tests/e2e/support/built-in-grid.ts'
import { SCREENS } from '../../tests/e2e/support/screens.ts'
import { BUILT_IN } from '../../tests/e2e/support/packs.ts'
import { keepFigures, slowDown } from './figures.ts'
import type { Figure } from './figures.ts'
import { places, tap } from './tap.ts'

const LIMIT = 50

interface Frames {
  /** The longest time that scripts, layout and painting took of one frame. */
  readonly work: number
  /** The longest time from one frame to the next. Without a graphics card it includes drawing by software. */
  readonly gap: number
}

const figures: Figure[] = []

test('celebrations', async ({ browser }) => {
  await grid(browser)
  await words(browser)
  await sign(browser)
  keepFigures('5-celebrations', figures)
})

async function grid(browser: Browser): Promise<void> {
  const left = OPEN_CELLS.slice(-6)
  const page = await opened(browser, '#/play/netzero-grid', nearlySolvedSave(left.length))
  const cdp = await page.context().newCDPSession(page)
  const touch = async (selector: string): Promise<void> =>
    tap(cdp, (await places(page, selector))[0])
  const place = async (id: string, letter: string): Promise<void> => {
    await touch(`td[data-item="${id}"]`)
    await atRest(page)
    await touch(`.mirror--list button:has-text("${letter}")`)
  }
  // The last open cells lie in the last rows: each completes a row, a column or a box.
  await note('Unit sealed', page, async () => {
    for (const { id, letter } of left.slice(0, -1)) {
      await place(id, letter)
      await atRest(page)
    }
  })
  const last = left.at(-1)
  await note('Grid solved', page, () => place(last?.id ?? '', last?.letter ?? ''))
  await page.context().close()
}

async function words(browser: Browser): Promise<void> {
  const page = await opened(browser, '#/play/sustainably-shuffled')
  const answers = answersOfWords()
  for (const [index, answer] of answers.entries()) {
    for (const letter of answer.slice(0, -1)) await page.keyboard.press(letter)
    await atRest(page)
    await note(`Word ${index + 1} found`, page, () => page.keyboard.press(answer.at(-1) ?? ''))
    const next = page.locator('.shuffle-done .button').first()
    if (index < answers.length - 1) await next.press('Enter')
    else await note('Round done', page, () => next.press('Enter'))
  }
  await page.context().close()
}

async function sign(browser: Browser): Promise<void> {
  const page = await opened(browser, '#/play/which-city')
  const questions = 8
  const answer = async (): Promise<void> => {
    await page.keyboard.press('a')
    await page.keyboard.press('Enter')
    await atRest(page)
  }
  for (let question = 0; question < questions - 1; question++) await answer()
  await note('Sign revealed', page, answer)
  await page.context().close()
}

async function opened(browser: Browser, address: string, save?: string): Promise<Page> {
  const context = await browser.newContext({ ...SCREENS.phone, locale: 'en-GB' })
  const page = await context.newPage()
  await page.addInitScript(
    ([key, text]) => void (text && localStorage.setItem(key ?? '', text)),
    [SAVE_KEY, save ?? ''],
  )
  await page.goto(`./${address}`)
  await page.locator('[data-drawing="drawn"]').first().waitFor()
  await atRest(page)
  await slowDown(page)
  return page
}

async function note(what: string, page: Page, celebrate: () => Promise<void>): Promise<void> {
  await page.evaluate(watchFrames)
  await celebrate()
  await atRest(page)
  const { work, gap } = await page.evaluate(() =>
    (window as unknown as { stopFrames: () => Frames }).stopFrames(),
  )
  figures.push({
    what: `${what}: longest frame`,
    measured: `${work.toFixed(0)} ms of work (${gap.toFixed(0)} ms to the next, drawn by software)`,
    promise: `≤ ${LIMIT} ms of work`,
    kept: work <= LIMIT,
  })
}

/**
 * Runs in the page. Work is measured from a callback at the start of each frame to a message that arrives
 * right after the frame was handed over.
 */
function watchFrames(): void {
  let work = 0
  let gap = 0
  let last: number | null = null
  let running = true
  const { port1, port2 } = new MessageChannel()
  let began = 0
  port1.onmessage = () => (work = Math.max(work, performance.now() - began))
  const frame = (): void => {
    if (!running) return
    began = performance.now()
    if (last !== null) gap = Math.max(gap, began - last)
    last = began
    requestAnimationFrame(frame)
    port2.postMessage(null)
  }
  requestAnimationFrame(frame)
  ;(window as unknown as { stopFrames: () => Frames }).stopFrames = () => {
    running = false
    return { work, gap }
  }
}

function answersOfWords(): string[] {
  const { puzzles } = JSON.parse(BUILT_IN) as {
    puzzles: { game: string; spec: { rounds?: { en: { words: { answers: string[] }[] } } } }[]
  }
  const round = puzzles.find(({ game }) => game === 'anagram')?.spec.rounds?.en
  return (round?.words ?? []).map(({ answers }) =>
    (answers[0] ?? '').replaceAll(/[^\p{L}]/gu, '').toLowerCase(),
  )
}
