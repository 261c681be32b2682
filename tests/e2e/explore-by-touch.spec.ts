import { expect, test } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'
import {
  cellRect,
  layoutBoard,
  layoutPad,
} from '../../src/games/letter-sudoku/view/drawing/grid-layout.ts'
import type { Rect } from '../../src/kit/rect.ts'
import type { MessageKey } from '../../src/kit/text.ts'
import { AxReader } from './support/ax.ts'
import { GIVENS, LETTERS, SOLUTION } from './support/built-in-grid.ts'
import { GridPage } from './support/grid-page.ts'
import { SCREENS } from './support/screens.ts'
import { LOCALES, textIn } from './support/texts.ts'

/**
 * Who explores by touch moves a finger over the screen and hears what the platform's hit test finds there.
 * So does a person who cannot see and wants to know where things are. These tests ask the browser's own
 * hit test what lies at the drawn places and read the names from the accessibility tree.
 */

const SIZES = {
  ...SCREENS,
  'phone on its side': { ...SCREENS.phone, viewport: { width: 844, height: 390 } },
} as const

const middleOf = ({ x, y, width, height }: Rect) => ({ x: x + width / 2, y: y + height / 2 })

/** The place that the page reserves for something drawn, in CSS pixels of the window. */
async function slotOf(page: Page, name: string): Promise<Rect> {
  const rect = await page.locator(`[data-slot="${name}"]`).boundingBox()
  if (!rect) throw new Error(`No slot ${name}`)
  return rect
}

for (const [size, screen] of Object.entries(SIZES))
  test.describe(`on a ${size}`, () => {
    test.use({ ...screen, locale: LOCALES.en, reducedMotion: 'reduce' })

    test('a finger over the drawn board hears every cell, and over the pad every key', async ({
      page,
    }) => {
      const grid = await new GridPage(page).open()
      await grid.fits()
      const reader = await AxReader.open(page)
      const board = layoutBoard(await slotOf(page, 'board'), screen.deviceScaleFactor)
      const heard = []
      const expected = []
      for (let cell = 0; cell < 81; cell++) {
        const [row, column] = [Math.floor(cell / 9), cell % 9]
        const letter = GIVENS[row]?.[column] ?? ''
        const content =
          letter === '.'
            ? grid.say('grid.content.empty')
            : grid.say('grid.content.given', { letter })
        const name = grid.say('grid.cell', { row: row + 1, column: column + 1, content })
        heard.push(await reader.at(middleOf(cellRect(board, cell))))
        expected.push(`gridcell “${name}”`)
      }
      expect(heard).toEqual(expected)

      const pad = await slotOf(page, 'pad')
      const keys = layoutPad(pad, Math.max(6, pad.width * 0.016))
      const missing = (letter: string): number =>
        9 - GIVENS.flatMap((row) => [...row]).filter((given) => given === letter).length
      const names = LETTERS.map((letter) =>
        grid.say('grid.key.letter', { letter, count: missing(letter) }),
      )
      const keysHeard = []
      for (const key of keys) keysHeard.push(await reader.at(middleOf(key)))
      expect(keysHeard).toEqual(
        [...names, grid.say('grid.key.erase')].map((name) => `button “${name}”`),
      )
    })

    test('a finger over the drawn tiles and slots hears each of them', async ({ page }) => {
      await page.goto('./?pack=torino-2026&puzzle=sustainably-shuffled')
      await expect(page.locator('[data-drawing="drawn"]')).toBeVisible()
      const reader = await AxReader.open(page)
      const say = (key: MessageKey, params = {}): string => textIn('en', key, params)
      const heardAt = async (items: Locator): Promise<string[]> => {
        const heard = []
        for (const item of await items.all()) {
          await item.scrollIntoViewIfNeeded()
          heard.push(await reader.at(middleOf((await item.boundingBox()) as Rect)))
        }
        return heard
      }
      const content = say('anagram.slot.empty')
      const slots = [...'CLIMATE', ...'NEUTRALITY'].map((_, index) =>
        say('anagram.slot.nameInWord', {
          position: index < 7 ? index + 1 : index - 6,
          word: index < 7 ? 1 : 2,
          content,
        }),
      )
      expect(await heardAt(page.locator('[data-item^="slot-"]'))).toEqual(
        slots.map((name) => `button “${name}”`),
      )
      const tiles = page.locator('[data-item^="tile-"]')
      const letters = await tiles.allTextContents()
      expect(letters.toSorted()).toEqual([...'CLIMATENEUTRALITY'].toSorted())
      expect(await heardAt(tiles)).toEqual(
        letters.map((letter) => `button “${say('anagram.tile.name', { letter })}”`),
      )
    })
  })

const PAGES = {
  'the grid': './#/play/netzero-grid',
  'the days': './#/play/netzero-grid/days',
  'the lessons': './#/play/netzero-grid/lessons',
  'a lesson': './#/play/netzero-grid/lessons/nakedPair',
  'the shuffle': './#/play/sustainably-shuffled',
  'a question': './#/play/which-city',
  'a sign': './#/play/which-city/signs/leo',
  'the front page': './',
} as const

/** Shown texts that the hit test does not find in their middle, where they can be scrolled to. */
const deafTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const isRead = (element: Element): boolean =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      !element.closest('.visually-hidden, .mirror, [aria-hidden="true"]') &&
      [...element.childNodes].some(({ nodeType, data }: ChildNode & { data?: string }) => {
        return nodeType === Node.TEXT_NODE && data?.trim() !== ''
      })
    return [...document.body.querySelectorAll('*')].filter(isRead).flatMap((element) => {
      if (getComputedStyle(element).clipPath !== 'none') return []
      element.scrollIntoView({ block: 'center' })
      const range = document.createRange()
      range.selectNodeContents(element)
      const line = range.getClientRects()[0]
      if (!line || line.width === 0) return []
      const hit = document.elementFromPoint(line.x + line.width / 2, line.y + line.height / 2)
      // An answer of the quiz lies under its own radio button, which has the answer's text for a name.
      const labels = hit instanceof HTMLInputElement ? [...(hit.labels ?? [])] : []
      const isHeard = element.contains(hit) || labels.some((label) => label.contains(element))
      return isHeard ? [] : [`${element.tagName} “${element.textContent.slice(0, 40)}”`]
    })
  })

for (const [name, address] of Object.entries(PAGES))
  test(`a finger over ${name} hears every sentence`, async ({ page }) => {
    await page.setViewportSize(SCREENS.phone.viewport)
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
    await expect(page.locator('[data-drawing="loading"]')).toHaveCount(0)
    expect(await deafTexts(page)).toEqual([])
  })

test('over the stars of the quiz a finger hears how far it is', async ({ page }) => {
  await page.goto('./#/play/which-city')
  await expect(page.locator('[data-drawing="drawn"]')).toBeVisible()
  const reader = await AxReader.open(page)
  const stars = await slotOf(page, 'stars')
  expect(await reader.at(middleOf(stars))).toContain('progressbar')
})

test.describe('a press on a mirror acts once', () => {
  test.use({ ...SCREENS.phone, locale: LOCALES.en, reducedMotion: 'reduce' })

  const CELL = 'r1c1'
  const LETTER = SOLUTION[0]?.[0] ?? ''

  /** A press is counted by what two of them would undo: a cell is let go, a letter in hand put down. */
  const WAYS: Readonly<Record<string, (grid: GridPage, thing: Locator) => Promise<void>>> = {
    'by finger': (grid, thing) => grid.tap(thing),
    'by mouse': (_, thing) => thing.click(),
    'by a screen reader’s click': (_, thing) => thing.evaluate((node: HTMLElement) => node.click()),
    'by keyboard': async ({ page }, thing) => {
      await thing.focus()
      await page.keyboard.press('Enter')
    },
  }

  for (const [way, press] of Object.entries(WAYS)) {
    test(`on a key, ${way}`, async ({ page }) => {
      const grid = await new GridPage(page).open()
      const key = grid.key(LETTER)
      await press(grid, key)
      await expect(key).toHaveAttribute('aria-pressed', 'true')
      await press(grid, key)
      await expect(key).toHaveAttribute('aria-pressed', 'false')
    })

    if (way !== 'by keyboard')
      test(`on a cell, ${way}`, async ({ page }) => {
        const grid = await new GridPage(page).open()
        await press(grid, grid.key(LETTER))
        await press(grid, grid.cell(CELL))
        await grid.expectCell(CELL, LETTER)
        await press(grid, grid.cell(CELL))
        await grid.expectCell(CELL, '')
      })
  }
})

test.describe('a press of the drawing brings the keyboard with it', () => {
  test.use({ ...SCREENS.phone, locale: LOCALES.en, reducedMotion: 'reduce' })

  const hasRing = (thing: Locator): Promise<boolean> =>
    thing.evaluate((node) => getComputedStyle(node).outlineStyle !== 'none')

  const PRESSES: Readonly<Record<string, (page: Page, thing: Locator) => Promise<void>>> = {
    finger: (page, thing) => new GridPage(page).tap(thing),
    mouse: (_, thing) => thing.click(),
  }

  for (const [by, press] of Object.entries(PRESSES)) {
    test(`on a cell, by ${by}: after Check, Delete erases there`, async ({ page }) => {
      const grid = await new GridPage(page).open()
      const [one, other] = [grid.cell('r1c1'), grid.cell('r1c3')]
      await press(page, one)
      await page.keyboard.press('o')
      await grid.expectCell('r1c1', 'O')
      await grid.button('grid.tool.check').click()
      await press(page, other)
      await expect(other).toBeFocused()
      expect(await hasRing(other)).toBe(false)
      await press(page, one)
      await expect(one).toBeFocused()
      await page.keyboard.press('Delete')
      await grid.expectCell('r1c1', '')
      await page.keyboard.press('ArrowRight')
      await expect(grid.cell('r1c2')).toBeFocused()
      expect(await hasRing(grid.cell('r1c2'))).toBe(true)
    })

    test(`on a slot, by ${by}: arrows go on from there`, async ({ page }) => {
      await page.goto('./#/play/sustainably-shuffled')
      await expect(page.locator('[data-drawing="drawn"]')).toBeVisible()
      const slot = page.locator('[data-item="slot-4"]')
      await press(page, slot)
      await expect(slot).toBeFocused()
      expect(await hasRing(slot)).toBe(false)
      await page.keyboard.press('ArrowRight')
      await expect(page.locator('[data-item="slot-5"]')).toBeFocused()
    })
  }

  test('a press on a key leaves the focus where it is', async ({ page }) => {
    const grid = await new GridPage(page).open()
    await grid.tap(grid.cell('r1c1'))
    await expect(grid.cell('r1c1')).toBeFocused()
    await grid.tap(grid.key('O'))
    await grid.expectCell('r1c1', 'O')
    await expect(grid.cell('r1c1')).toBeFocused()
  })
})

test.describe('a finger that comes down on the drawing', () => {
  test.use({ ...SCREENS.phone, viewport: { width: 390, height: 420 }, locale: LOCALES.es })

  /** Moves a finger up by 120 pixels from a place, in steps, as a touch screen reports it. */
  async function swipeUp(page: Page, { x, y }: { x: number; y: number }): Promise<void> {
    const cdp = await page.context().newCDPSession(page)
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', to?: number) =>
      cdp.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: to === undefined ? [] : [{ x, y: to }],
      })
    await send('touchStart', y)
    for (let step = 1; step <= 12; step++) await send('touchMove', y - step * 10)
    await send('touchEnd')
  }

  const scrolled = (page: Page): Promise<number> => page.evaluate(() => scrollY)

  async function open(page: Page, address: string): Promise<void> {
    await page.goto(address)
    await expect(page.locator('[data-drawing="drawn"]')).toBeVisible()
  }

  test('on a board scrolls the page and chooses nothing', async ({ page }) => {
    await open(page, './#/play/netzero-grid')
    const cell = page.locator('[data-item="r5c5"]')
    await swipeUp(page, middleOf((await cell.boundingBox()) as Rect))
    await expect.poll(() => scrolled(page)).toBeGreaterThan(50)
    await expect(cell).toHaveAttribute('aria-selected', 'false')
  })

  test('on a tile drags the tile and leaves the page where it is', async ({ page }) => {
    await open(page, './#/play/sustainably-shuffled')
    const tile = page.locator('[data-item^="tile-"]').first()
    await tile.scrollIntoViewIfNeeded()
    const [before, from] = [await scrolled(page), (await tile.boundingBox()) as Rect]
    const to = (await page.locator('[data-item="slot-2"]').boundingBox()) as Rect
    const letter = await tile.textContent()
    const cdp = await page.context().newCDPSession(page)
    const [start, end] = [middleOf(from), middleOf(to)]
    const move = (type: 'touchStart' | 'touchMove', part: number) =>
      cdp.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: [
          { x: start.x + (end.x - start.x) * part, y: start.y + (end.y - start.y) * part },
        ],
      })
    await move('touchStart', 0)
    for (let step = 1; step <= 8; step++) await move('touchMove', step / 8)
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    await expect(page.locator('[data-item="slot-2"]')).toHaveText(letter ?? '')
    expect(await scrolled(page)).toBe(before)
  })
})
