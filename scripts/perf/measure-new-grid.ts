/**
 * Measures how long a new grid takes from the choice of its band until it can be seen, for every band, from a
 * stock that was filled before. SAMPLES: how many of each band.
 */
import { test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { BANDS } from '../../src/games/letter-sudoku/core/rating/band.ts'
import type { MadePuzzle } from '../../src/games/letter-sudoku/maker/made-puzzle.ts'
import { SCREENS } from '../../tests/e2e/support/screens.ts'
import { textIn } from '../../tests/e2e/support/texts.ts'
import { atMost, forInformation, keepFigures } from './figures.ts'
import type { Figure } from './figures.ts'
import { quantile } from './quantile.ts'

const SAMPLES = Number(process.env['SAMPLES'] ?? 20)

test.use({ ...SCREENS.phone, locale: 'en-GB' })

test('a new grid', async ({ page }) => {
  await page.goto('./#/play/netzero-grid')
  await page.waitForSelector('[data-drawing="drawn"]')
  const figures: Figure[] = []
  for (const band of BANDS) {
    const times: number[] = []
    for (let sample = 0; sample < SAMPLES; sample++) times.push(await choose(page, band))
    const [median, longest] = [0.5, 1].map((part) => quantile(times, part).toFixed(0))
    figures.push(
      atMost(`New grid, ${band}: until it is seen, 95 %`, quantile(times, 0.95), 100, 'ms'),
      forInformation(`New grid, ${band}: the rest`, `median ${median} ms, longest ${longest} ms`),
    )
  }
  keepFigures('7-new-grid', figures)
})

/** Milliseconds from the touch until the new letters stand on the board and a frame was drawn. */
async function choose(page: Page, band: MadePuzzle['band']): Promise<number> {
  await page.waitForFunction((wanted) => {
    const stock = JSON.parse(localStorage.getItem('netzero/stock/letter-sudoku') ?? '{}') as {
      waiting?: { band: string }[]
    }
    return stock.waiting?.some((each) => each.band === wanted)
  }, band)
  await page.getByRole('button', { name: textIn('en', 'grid.menu'), exact: true }).press('Enter')
  await page
    .getByRole('button', { name: textIn('en', 'grid.new.title'), exact: true })
    .press('Enter')
  return page
    .getByRole('dialog')
    .getByRole('button', { name: new RegExp(`^${textIn('en', `grid.band.${band}`)}`) })
    .evaluate(async (button: HTMLButtonElement) => {
      const letters = (): string => document.querySelector('.mirror--board')?.textContent ?? ''
      const before = letters()
      const start = performance.now()
      button.click()
      const frame = (): Promise<number> => new Promise((go) => requestAnimationFrame(go))
      while (letters() === before || letters() === '') await frame()
      await frame()
      return performance.now() - start
    })
}
