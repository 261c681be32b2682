/**
 * Measures the time from an input to the painted change, with the processor slowed down to a quarter
 * of its speed: letters, notes, tiles, answers. Real touches and keys, sent through the browser.
 * SAMPLES: how many of each.
 */
import { test } from '@playwright/test'
import type { CDPSession, Page } from '@playwright/test'
import { atRest } from '../../tests/e2e/support/at-rest.ts'
import { SCREENS } from '../../tests/e2e/support/screens.ts'
import { openBareCanvas } from './bare-canvas.ts'
import { atMost, forInformation, keepFigures, slowDown } from './figures.ts'
import type { Figure } from './figures.ts'
import { latencyOf, p95, watchLatency } from './latency.ts'
import { places, tap } from './tap.ts'

const SAMPLES = Number(process.env['SAMPLES'] ?? 20)
const LIMIT = 50
test('input', async ({ browser }) => {
  const figures: Figure[] = []
  const take = async (open: (page: Page) => Promise<void>, play: Play): Promise<number[]> => {
    const context = await browser.newContext({ ...SCREENS.phone, isMobile: true, locale: 'en-GB' })
    const page = await context.newPage()
    await watchLatency(page)
    await open(page)
    const cdp = await slowDown(page)
    const latencies: number[] = []
    await play({
      page,
      cdp,
      take: async (input) => void latencies.push(await latencyOf(page, input)),
    })
    await context.close()
    // Leave out the first two, which warm the engine up.
    return latencies.slice(2)
  }
  const measure = async (what: string, game: string, play: Play): Promise<void> => {
    const warm = await take(async (page) => {
      await page.goto(`./#/play/${game}`)
      await page.locator('[data-drawing="drawn"]').first().waitFor()
      // Wait until grids have been made ahead: on two cores, making them would take a part of the processor.
      await atRest(page)
    }, play)
    figures.push(atMost(`${what}: 95 % painted within`, p95(warm), LIMIT, 'ms'))
  }
  await measure('Letter in the grid', 'netzero-grid', letters)
  await measure('Note in the grid', 'netzero-grid', notes)
  await measure('Letter by keyboard', 'netzero-grid', typedLetters)
  await measure('Arrow key on the board', 'netzero-grid', arrows)
  await measure('Tile of a word', 'sustainably-shuffled', tiles)
  await measure('Answer of the quiz', 'which-city', answers)
  const bare = await take(openBareCanvas, touches)
  figures.push(
    forInformation(
      'In comparison, a page that only clears a canvas: 95 % painted within',
      `${p95(bare).toFixed(0)} ms`,
    ),
  )
  keepFigures('4-input', figures)
})

interface Playing {
  readonly page: Page
  readonly cdp: CDPSession
  readonly take: (input: () => Promise<void>) => Promise<void>
}

type Play = (playing: Playing) => Promise<void>

const letters: Play = async ({ page, cdp, take }) => {
  const cells = await places(page, '.mirror--board td:empty')
  const keys = await places(page, '.mirror--list button[data-item]')
  for (let sample = 0; sample < SAMPLES + 2; sample++) {
    await tap(cdp, cells[sample % cells.length])
    await atRest(page)
    await take(() => tap(cdp, keys[sample % 9]))
  }
}

const notes: Play = async ({ page, cdp, take }) => {
  const cells = await places(page, '.mirror--board td:empty')
  const keys = await places(page, '.mirror--list button[data-item]')
  await page.keyboard.press('n')
  for (let sample = 0; sample < SAMPLES + 2; sample++) {
    await tap(cdp, cells[Math.floor(sample / 3)])
    await atRest(page)
    await take(() => tap(cdp, keys[(sample * 2) % 9]))
  }
}

const typedLetters: Play = async ({ page, take }) => {
  const empty = await page.locator('.mirror--board td:empty').all()
  for (let sample = 0; sample < SAMPLES + 2; sample++) {
    await empty[sample]?.focus()
    await atRest(page)
    await take(() => page.keyboard.press('GREATJOBI'.charAt(sample % 9)))
  }
}

const arrows: Play = async ({ page, take }) => {
  await page.locator('td[data-item="r1c1"]').focus()
  await atRest(page)
  for (let sample = 0; sample < SAMPLES + 2; sample++)
    await take(() => page.keyboard.press(sample % 4 === 3 ? 'ArrowDown' : 'ArrowRight'))
}

const tiles: Play = async ({ page, cdp, take }) => {
  for (let sample = 0; sample < SAMPLES + 2; sample++) {
    const from = sample % 2 ? '[data-item="slot-0"]' : '[data-item^="tile-"]'
    const [tile] = await places(page, from)
    await take(() => tap(cdp, tile))
  }
}

const answers: Play = async ({ page, cdp, take }) => {
  for (let sample = 0; sample < SAMPLES + 2; sample++) {
    const cards = await places(page, '.answer')
    await take(() => tap(cdp, cards[sample % cards.length]))
  }
}

const touches: Play = async ({ cdp, take }) => {
  for (let sample = 0; sample < SAMPLES + 2; sample++)
    await take(() => tap(cdp, { x: 200, y: 300 + sample }))
}
