import { expect, test } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'
import { LIGHT } from '../../src/theme/tokens.ts'
import { atRest } from './support/at-rest.ts'
import { OPEN_CELLS, SAVE_KEY, nearlySolvedSave } from './support/built-in-grid.ts'
import { GridPage } from './support/grid-page.ts'
import { colorsAt } from './support/pixel.ts'
import { LOCALES } from './support/texts.ts'

test.use({ locale: LOCALES.en, hasTouch: true, reducedMotion: 'reduce' })

const KIOSK = { width: 1080, height: 1920 }

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

async function boxOf(locator: Locator): Promise<Box> {
  const box = await locator.first().boundingBox()
  if (!box) throw new Error('It is not seen')
  return box
}

for (const [width, height] of [
  [390, 844],
  [820, 1180],
  [1080, 1920],
] as const)
  test(`head, board, pad and tools have one edge at ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await new GridPage(page).open()
    const cells = await boxOf(page.locator('.mirror--board'))
    const frame = Math.max(3, cells.width / 9 / 14)
    for (const other of ['.page-rule', '.grid-head', '[data-slot="pad"]', '.tools']) {
      const { x, width: wide } = await boxOf(page.locator(other))
      expect.soft(Math.abs(x - (cells.x - frame)), `${other}, left`).toBeLessThan(1)
      const right = cells.x + cells.width + frame
      expect.soft(Math.abs(x + wide - right), `${other}, right`).toBeLessThan(1)
    }
  })

for (const [width, height] of [
  [1200, 800],
  [1280, 720],
  [1920, 1080],
] as const)
  test(`on a wide screen a message stands in the middle between head and pad: ${width} × ${height}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await new GridPage(page).open()
    const [head, area, pad] = await Promise.all(
      ['.grid-head', '.grid-message', '[data-slot="pad"]'].map((each) => boxOf(page.locator(each))),
    )
    const words = await page.locator('.grid-message').evaluate((element) => {
      const range = document.createRange()
      range.selectNodeContents(element)
      const { y, height: high } = range.getBoundingClientRect()
      return { y, height: high }
    })
    const [above, below] = [
      words.y - (area?.y ?? 0),
      (area?.y ?? 0) + (area?.height ?? 0) - words.y - words.height,
    ]
    expect(Math.abs(above - below)).toBeLessThanOrEqual(2)
    expect(words.y).toBeGreaterThan((head?.y ?? 0) + (head?.height ?? 0))
    expect((pad?.y ?? 0) - words.y - words.height).toBeGreaterThanOrEqual(16)
  })

test('no notch of the chosen cell stands in it, and those of others stay', async ({ page }) => {
  await page.setViewportSize({ width: 820, height: 1180 })
  const grid = await new GridPage(page).open()
  const { x, y, width } = await boxOf(grid.cell('r1c1'))
  const top = { x: Math.round(x + width / 2), y: Math.round(y + width * 0.09) }
  const left = { x: Math.round(x + width * 0.09), y: Math.round(y + width / 2) }
  await grid.tap(grid.cell('r1c1'))
  await atRest(page)
  expect(await colorsAt(page, [top, left])).toEqual([LIGHT.lamp, LIGHT.lamp])
  await grid.tap(grid.cell('r2c1'))
  await atRest(page)
  expect((await colorsAt(page, [top]))[0]).toBe(LIGHT.rule)
})

test('a finished board keeps nothing of the last choice', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.addInitScript(
    ([key = '', save = '']) => (localStorage[key] ??= save),
    [SAVE_KEY, nearlySolvedSave(1)],
  )
  const grid = await new GridPage(page).open()
  const { id, letter } = OPEN_CELLS.at(-1) as (typeof OPEN_CELLS)[number]
  await grid.put(id, letter)
  await grid.expectFinished()
  await atRest(page)
  const corners = await page.locator('.mirror--board td').evaluateAll((cells) =>
    cells.map((cell) => {
      const { x, y, width } = cell.getBoundingClientRect()
      return { x: Math.round(x + width / 2), y: Math.round(y + 4) }
    }),
  )
  expect([...new Set(await colorsAt(page, corners))]).toEqual([LIGHT.complete])
})

test('once a letter is placed, the message says what comes next', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const grid = await new GridPage(page).open()
  const message = page.locator('.grid-message')
  await grid.tap(grid.cell('r1c1'))
  await expect(message).toHaveText(grid.say('grid.mode.letter'))
  await grid.tap(grid.key('O'))
  await grid.expectCell('r1c1', 'O')
  await expect(message).toHaveText(grid.say('grid.mode.start'))
})

const BARS = '.page-head, .result__actions, .question__actions'

/** The lowest part of the window is one bar: what is seen there that belongs to none, by its name. */
function leaksUnder(page: Page, first: string): Promise<string[]> {
  return page.evaluate(
    ([bars, from]) => {
      const top = document.querySelector(from)?.getBoundingClientRect().top ?? innerHeight
      const leaks = new Set<string>()
      for (let y = top + 1; y < innerHeight; y += 2)
        for (let x = innerWidth * 0.05; x < innerWidth; x += innerWidth * 0.09) {
          const seen = document.elementFromPoint(x, y)
          if (seen && !seen.closest(bars) && seen.querySelector(bars) === null)
            leaks.add(`${seen.tagName}.${seen.className}`)
        }
      return [...leaks]
    },
    [BARS, first] as const,
  )
}

async function endedQuiz(page: Page): Promise<void> {
  for (let question = 0; question < 8; question++) {
    await page
      .locator('.answer')
      .nth(question % 4)
      .click()
    await page.locator('.question__actions .button--primary').click()
  }
  await expect(page.locator('.result')).toBeVisible()
  await page.keyboard.press('Escape')
}

for (const [name, hash, bar, scale] of [
  ['result', '', '.result__actions', 100],
  ['result in large text', '', '.result__actions', 150],
  ['signs', '/signs', '.page-head', 100],
  ['sign', '/signs/leo', '.page-head', 100],
  ['question in large text', '', '.question__actions', 150],
] as const)
  test(`at a kiosk what scrolls fades before one bar, and nothing leaks below: ${name}`, async ({
    page,
  }) => {
    await page.setViewportSize(KIOSK)
    await page.addInitScript(
      (textScale) => localStorage.setItem('netzero/settings', JSON.stringify({ textScale })),
      scale,
    )
    await page.goto(`./#/play/which-city${hash}`)
    await expect(page.locator('h1').first()).toBeVisible()
    if (name.startsWith('result')) await endedQuiz(page)
    await atRest(page)
    const more = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)
    expect(more).toBeGreaterThan(200)
    const fade = await page
      .locator(bar)
      .evaluate((element) => getComputedStyle(element, '::before').backgroundImage)
    expect(fade).toContain('linear-gradient')
    for (const part of [0, 0.2, 0.4]) {
      await page.evaluate((top) => scrollTo(0, top), more * part)
      await atRest(page)
      expect.soft(await leaksUnder(page, bar), `scrolled by ${part}`).toEqual([])
    }
  })
