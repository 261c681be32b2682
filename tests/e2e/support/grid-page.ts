import { expect } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'
import type { Band } from '../../../src/games/letter-sudoku/core/rating/band.ts'
import type { MessageParams } from '../../../src/kit/messages/message-params.ts'
import type { MessageKey, Param } from '../../../src/kit/text.ts'
import { LETTERS } from './built-in-grid.ts'
import { tapAt } from './finger.ts'
import { textIn } from './texts.ts'
import type { AnyLanguage } from './texts.ts'

/** In CSS pixels of the window. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** The grid's screen as a test meets it: what it says, and where things are drawn. */
export class GridPage {
  constructor(
    readonly page: Page,
    readonly language: AnyLanguage = 'en',
  ) {}

  say<Key extends MessageKey>(key: Key, params?: MessageParams<Param>[Key]): string {
    return textIn(this.language, key, params)
  }

  /** Opens the grid by its short link and waits until it is drawn. */
  async open(query = ''): Promise<this> {
    await this.page.goto(`?pack=torino-2026&puzzle=netzero-grid${query}`)
    return this.drawn()
  }

  async drawn(): Promise<this> {
    await expect(this.page.locator('.screen--grid')).toHaveAttribute('data-drawing', 'drawn')
    return this
  }

  /** Waits until the canvas has the size of the window again and the mirror lies on the board. */
  async fits(): Promise<void> {
    await this.page.waitForFunction(() => {
      const board = document.querySelector('.mirror--board')?.getBoundingClientRect()
      const slot = document.querySelector('[data-slot="board"]')?.getBoundingClientRect()
      const canvas = document.querySelector('canvas')?.getBoundingClientRect()
      if (!board || !slot || !canvas) return false
      const inside = board.left >= slot.left && board.right <= slot.right && board.top >= slot.top
      return inside && board.width > slot.width * 0.9 && Math.abs(canvas.width - innerWidth) < 1
    })
  }

  cell(id: string): Locator {
    return this.page.locator(`td[data-item="${id}"]`)
  }

  key(letter: string): Locator {
    const index = letter === 'erase' ? LETTERS.length : LETTERS.indexOf(letter)
    return this.page.locator(`.mirror--list button[data-item="${index}"]`)
  }

  button(key: MessageKey): Locator {
    return this.page.getByRole('button', { name: this.say(key), exact: true })
  }

  async expectCell(id: string, letter: string): Promise<void> {
    await expect(this.cell(id)).toHaveText(letter)
  }

  /** Touches what is drawn, scrolled to where a long notice pushes it down; the mirror only says where that is. */
  async tap(locator: Locator): Promise<void> {
    await locator.scrollIntoViewIfNeeded()
    await this.tapAt(await middleOf(locator))
  }

  async tapAt({ x, y }: Point): Promise<void> {
    await tapAt(this.page, x, y)
  }

  async put(id: string, letter: string): Promise<void> {
    await this.tap(this.cell(id))
    await this.tap(this.key(letter))
  }

  /** The middle of every cell and of every letter key, measured at once. */
  async places(): Promise<{ cells: Map<string, Point>; keys: Map<string, Point> }> {
    const measured = await this.page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.mirror [data-item]')].map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect()
        return { id: element.dataset['item'] ?? '', x: x + width / 2, y: y + height / 2 }
      }),
    )
    const cells = measured.filter(({ id }) => id.startsWith('r'))
    const keys = measured.filter(({ id }) => /^\d$/.test(id))
    return {
      cells: new Map(cells.map(({ id, ...point }) => [id, point])),
      keys: new Map(keys.map(({ id, ...point }) => [LETTERS[Number(id)] ?? 'erase', point])),
    }
  }

  /** Waits for a made grid of this kind, in play. */
  async expectBand(band: Band): Promise<void> {
    const said = this.page.locator('.grid-head__left')
    await expect(said).toContainText(this.say(`grid.band.${band}`))
  }

  async expectFinished(): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 2 })).toHaveText(
      this.say('grid.finish.title'),
    )
  }

  /** The letters of a row, from 1 to 9, "." where empty. */
  async row(number: number): Promise<string> {
    return (await this.board()).slice((number - 1) * 9, number * 9)
  }

  /** The letters on the board, row after row, "." where empty. */
  async board(): Promise<string> {
    const faces = await this.page.locator('.mirror--board td').allTextContents()
    return faces.map((face) => face || '.').join('')
  }
}

async function middleOf(locator: Locator): Promise<Point> {
  const box = await locator.boundingBox()
  if (!box) throw new Error('Nothing is there')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}
