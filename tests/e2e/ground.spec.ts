import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { DARK, LIGHT } from '../../src/theme/tokens.ts'
import { colorsAt } from './support/pixel.ts'
import { LOCALES } from './support/texts.ts'

/** What all else is drawn on is not drawn itself but cleared, by each renderer in its own way. */
const LOOKS = [
  ['light', LIGHT],
  ['dark', DARK],
] as const
/** Several device pixels in a CSS pixel, and not a whole number of them. */
const DEVICE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2.625 }

for (const renderer of ['webgl', 'canvas'])
  for (const [scheme, palette] of LOOKS)
    test.describe(`${renderer}, ${scheme}`, () => {
      test.use({ ...DEVICE, colorScheme: scheme, locale: LOCALES.en })

      test('the board lies as a card on the page', async ({ page }) => {
        await open(page, renderer, 'netzero-grid')
        const board = await boxOf(page, '.mirror--board')
        const cell = await boxOf(page, 'td[data-item="r1c1"]')
        const middle = board.y + board.height / 2
        const places = [
          { x: board.x - 4, y: middle },
          { x: board.x + board.width + 4, y: middle },
          { x: cell.x + cell.width * 0.75, y: cell.y + cell.height * 0.25 },
        ]
        expect(await colorsAt(page, places)).toEqual([palette.paper, palette.paper, palette.card])
      })

      test('the tray lies on a ground of its own, down to the end of the page', async ({
        page,
      }) => {
        await open(page, renderer, 'sustainably-shuffled')
        const tray = await boxOf(page, '[data-slot="tray"]')
        const answer = await boxOf(page, '[data-slot="slots"]')
        const places = [
          { x: 2, y: answer.y + answer.height / 2 },
          { x: 2, y: tray.y + tray.height / 2 },
          { x: 2, y: DEVICE.viewport.height - 3 },
        ]
        expect(await colorsAt(page, places)).toEqual([palette.paper, palette.shade, palette.shade])
      })
    })

async function open(page: Page, renderer: string, puzzle: string): Promise<void> {
  await page.goto(`./?renderer=${renderer}#/play/${puzzle}`)
  await page.locator('[data-drawing="drawn"]').waitFor()
  const context = renderer === 'canvas' ? '2d' : renderer
  const isDrawnBy = (kind: string) => !!document.querySelector('canvas')?.getContext(kind)
  expect(await page.evaluate(isDrawnBy, context)).toBe(true)
}

async function boxOf(page: Page, selector: string) {
  const box = await page.locator(selector).boundingBox()
  if (!box) throw new Error(`Nothing is at ${selector}`)
  return box
}
