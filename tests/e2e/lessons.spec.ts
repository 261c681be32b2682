import { expect, test } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'
import { LESSONS } from '../../src/games/letter-sudoku/core/lessons/lesson.ts'
import type { LessonId } from '../../src/games/letter-sudoku/core/lessons/lesson-of.ts'
import { LESSON_POSITIONS } from '../../src/games/letter-sudoku/core/lessons/positions.ts'
import { CELLS, formatCell } from '../../src/kit/grid-geometry.ts'
import type { MessageKey } from '../../src/kit/text.ts'
import { atRest } from './support/at-rest.ts'
import { GridPage } from './support/grid-page.ts'
import { tapAt } from './support/finger.ts'
import { movesBetween, placesOf } from './support/places.ts'
import { SCREENS } from './support/screens.ts'
import { LOCALES, textIn } from './support/texts.ts'
import type { AnyLanguage } from './support/texts.ts'

const LIST = './#/play/netzero-grid/lessons'
const KEPT = 'netzero/lessons/letter-sudoku'

/** A lesson's page as a test meets it. */
class LessonPage {
  language: AnyLanguage = 'en'

  constructor(readonly page: Page) {}

  async open(lesson: LessonId): Promise<this> {
    await this.page.goto(`${LIST}/${lesson}`)
    return this.drawn()
  }

  async drawn(): Promise<this> {
    await expect(this.page.locator('.screen--lesson')).toHaveAttribute('data-drawing', 'drawn')
    await atRest(this.page)
    return this
  }

  say(key: MessageKey): string {
    return textIn(this.language, key)
  }

  button(key: MessageKey): Locator {
    return this.page.getByRole('button', { name: this.say(key), exact: true })
  }

  cell(cell: number): Locator {
    return this.page.locator(`td[data-item="${formatCell(cell)}"]`)
  }

  async tap(cell: number): Promise<void> {
    const box = await this.cell(cell).boundingBox()
    if (!box) throw new Error('There is no cell')
    await tapAt(this.page, box.x + box.width / 2, box.y + box.height / 2)
  }

  get found(): Locator {
    return this.page.locator('.lesson__found')
  }

  get why(): Locator {
    return this.page.locator('.lesson__why')
  }

  lit(): Locator {
    return this.page.locator('.lesson__head .found-window[data-lit="true"]')
  }

  kept(): Promise<string | null> {
    return this.page.evaluate((key) => localStorage.getItem(key), KEPT)
  }
}

function positionOf(lesson: LessonId, at: number): { right: number; wrong: number } {
  const position = LESSON_POSITIONS[lesson][at]
  const right = position?.cells[0] ?? 0
  const wrong = CELLS.find((cell) => position?.grid[cell] === '.' && !position.cells.includes(cell))
  return { right, wrong: wrong ?? 0 }
}

const SIZES = {
  'a phone': { ...SCREENS.phone },
  'the smallest phone': { viewport: { width: 320, height: 568 }, hasTouch: true },
  'a kiosk': { ...SCREENS.kiosk },
} as const

for (const [name, size] of Object.entries(SIZES))
  test.describe(`on ${name}`, () => {
    test.use({ ...size, locale: LOCALES.en })

    test('a lesson is gone through by touch, and nothing moves under the thumb', async ({
      page,
    }) => {
      const lesson = await new LessonPage(page).open('nakedPair')
      const places = await placesOf(page)
      const stays = async (what: string): Promise<void> => {
        await atRest(page)
        expect(movesBetween(places, await placesOf(page)), what).toEqual([])
      }
      for (const at of [0, 1, 2]) {
        const { right, wrong } = positionOf('nakedPair', at)
        const next = lesson.button(at < 2 ? 'grid.lesson.next' : 'grid.lesson.nextLesson')
        await expect(page.locator('.lesson__say')).toContainText(
          textIn('en', 'grid.lesson.position', { number: at + 1, total: 3 }),
        )
        await expect(next).toHaveAttribute('aria-disabled', 'true')
        await lesson.tap(wrong)
        await expect(lesson.why).toBeVisible()
        await expect(lesson.lit()).toHaveCount(at)
        await stays('a cell that was not the one')
        await lesson.tap(right)
        await expect(lesson.found).toHaveText(lesson.say('grid.lesson.foundIt'))
        await expect(lesson.lit()).toHaveCount(at + 1)
        await expect(page.getByRole('gridcell', { name: /part of the reason/ })).toHaveCount(2)
        await stays('the cell that was found')
        await lesson.button('grid.lesson.more').tap()
        await expect(lesson.button('grid.lesson.again')).toBeVisible()
        await stays('the end of the proof')
        await next.tap()
      }
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        lesson.say('grid.lesson.xWing.title'),
      )
      await page.goto(LIST)
      const row = page.locator('[data-lesson="nakedPair"]')
      await expect(row.locator('.found-window[data-lit="true"]')).toHaveCount(3)
      await expect(row).toHaveAccessibleName(/A pair .* 3 of 3 found/)
      await expect(page.locator('.lessons__head p')).toHaveText('3 of 42 found')
    })

    test('nothing is wider than the page', async ({ page }) => {
      for (const address of [LIST, `${LIST}/hiddenSingleLine`, `${LIST}/nothing`]) {
        await page.goto(address)
        await page.getByRole('heading', { level: 1 }).waitFor()
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(
          size.viewport.width,
        )
      }
    })
  })

test.describe('with a keyboard', () => {
  test.use({ viewport: { width: 1280, height: 800 }, locale: LOCALES.en })

  test('arrows lead to the cell and Enter touches it; found and why not is announced', async ({
    page,
  }) => {
    const lesson = await new LessonPage(page).open('nakedSingle')
    const { right, wrong } = positionOf('nakedSingle', 0)
    const live = page.locator('[aria-live]')
    await page.keyboard.press('Tab')
    while (!(await page.evaluate(() => document.activeElement?.matches('td'))))
      await page.keyboard.press('Tab')
    await walkTo(page, wrong)
    await page.keyboard.press('Enter')
    await expect(lesson.why).toContainText('More than one letter fits here')
    await expect(live.filter({ hasText: 'More than one letter fits here' })).not.toHaveCount(0)
    await walkTo(page, right)
    await page.keyboard.press(' ')
    await expect(lesson.found).toBeVisible()
    await expect(live.filter({ hasText: lesson.say('grid.lesson.foundIt') })).not.toHaveCount(0)
    await expect(lesson.cell(right)).toBeFocused()
    await lesson.button('grid.lesson.next').focus()
    await page.keyboard.press('Enter')
    await expect(page.locator('.lesson__position')).toHaveText('Position 2 of 3')
    await expect(lesson.cell(right)).toBeFocused()
  })

  test('what is closed does nothing', async ({ page }) => {
    const lesson = await new LessonPage(page).open('lastCell')
    await lesson.button('grid.lesson.next').focus()
    await page.keyboard.press('Enter')
    await expect(page.locator('.lesson__position')).toHaveText('Position 1 of 3')
    expect(await lesson.kept()).toBeNull()
  })
})

/** Walks with the arrow keys from the cell that has the focus, which follows each key after the next frame. */
async function walkTo(page: Page, cell: number): Promise<void> {
  const [row, column] = [Math.floor(cell / 9), cell % 9]
  const focused = page.locator('td:focus')
  for (;;) {
    const [, r = '1', c = '1'] =
      /r(\d)c(\d)/.exec((await focused.getAttribute('data-item')) ?? '') ?? []
    const [down, right] = [row + 1 - Number(r), column + 1 - Number(c)]
    if (down === 0 && right === 0) return
    const key =
      down > 0 ? 'ArrowDown' : down < 0 ? 'ArrowUp' : right > 0 ? 'ArrowRight' : 'ArrowLeft'
    await page.keyboard.press(key)
    await expect(focused).not.toHaveAttribute('data-item', `r${r}c${c}`)
  }
}

test.describe('by names alone', () => {
  test.use({ ...SCREENS.phone, locale: LOCALES.en })

  test('a cell says where it is and what is noted, and can be pressed', async ({ page }) => {
    const lesson = await new LessonPage(page).open('nakedPair')
    const { right } = positionOf('nakedPair', 0)
    await expect(lesson.cell(right)).toHaveAccessibleName(/^Row \d, column \d: empty, notes \S \S$/)
    await lesson.cell(right).evaluate((cell: HTMLElement) => cell.click())
    await expect(lesson.found).toBeVisible()
    await expect(lesson.cell(right)).toHaveAccessibleName(/part of the reason/)
  })

  test('the proof is shown to whoever asks, and finds nothing by itself', async ({ page }) => {
    const lesson = await new LessonPage(page).open('nakedPair')
    await lesson.button('grid.lesson.show').click()
    await lesson.button('grid.lesson.more').click()
    await expect(page.getByRole('gridcell', { name: /part of the reason/ })).toHaveCount(2)
    await expect(lesson.found).toHaveCount(0)
    expect(await lesson.kept()).toBeNull()
    await lesson.tap(positionOf('nakedPair', 0).right)
    await expect(lesson.found).toBeVisible()
  })
})

test.describe('between a grid and its lessons', () => {
  test.use({ ...SCREENS.phone, locale: LOCALES.en })

  test('a hint leads to the lesson of its technique, and back to the grid as it was', async ({
    page,
  }) => {
    const grid = await new GridPage(page).open()
    await grid.put('r1c1', 'O')
    await grid.button('grid.tool.hint').tap()
    const practise = page.getByRole('link', { name: grid.say('grid.lesson.practise') })
    await atRest(page)
    const places = await placesOf(page)
    for (let beat = 0; beat < 2; beat++) {
      await expect(practise).toHaveCount(0)
      await page.locator('.grid-hint .button--primary').tap()
    }
    await expect(practise).toBeVisible()
    await atRest(page)
    expect(movesBetween(places, await placesOf(page))).toEqual([])
    const box = await practise.locator('..').boundingBox()
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44)
    await practise.tap()
    const lesson = await new LessonPage(page).drawn()
    await expect(page).toHaveURL(/netzero-grid\/lessons\/hiddenSingleBox$/)
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    await lesson.button('app.back').tap()
    await grid.drawn()
    await grid.expectCell('r1c1', 'O')
    await expect(grid.button('grid.tool.undo')).not.toHaveAttribute('aria-disabled', 'true')
  })

  test('the menu and the bands of a new grid lead there too', async ({ page }) => {
    const grid = await new GridPage(page).open()
    await grid.button('grid.menu').tap()
    await grid.button('grid.lessons.title').tap()
    await expect(page.locator('.lesson-row')).toHaveCount(LESSONS.length)
    await page.locator('.page-head .icon-button').first().tap()
    await grid.drawn()
    await grid.button('grid.menu').tap()
    await grid.button('grid.new.title').tap()
    await expect(page.locator('.grid-band__choice .link-button')).toHaveText([
      'Lesson: Only here',
      'Lesson: Only this letter',
      'Lesson: XY-wing',
      'Lesson: Chains',
    ])
    await page.getByRole('link', { name: 'Lesson: XY-wing' }).tap()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('XY-wing')
    await expect(page.locator('dialog[open]')).toHaveCount(0)
  })
})

test.describe('what is kept', () => {
  test.use({ ...SCREENS.phone, locale: LOCALES.en })

  test('is there after a reload in the midst, and the lesson goes on', async ({ page }) => {
    const lesson = await new LessonPage(page).open('pointing')
    await lesson.tap(positionOf('pointing', 0).wrong)
    await expect(lesson.why).toBeVisible()
    await lesson.tap(positionOf('pointing', 0).right)
    await expect(lesson.found).toBeVisible()
    expect(await lesson.kept()).toBe('{"pointing":1}')
    await page.reload()
    await lesson.drawn()
    await expect(lesson.lit()).toHaveCount(1)
    await expect(page.locator('.lesson__position')).toHaveText('Position 2 of 3')
  })

  test('is read as far as it is whole', async ({ page }) => {
    const kept = '{"pointing":3,"xWing":"all","nothing":7,"nakedPair":99}'
    await page.addInitScript(([key, text]) => localStorage.setItem(key, text), [
      KEPT,
      kept,
    ] as const)
    await page.goto(LIST)
    await expect(page.locator('.lessons__head p')).toHaveText('2 of 42 found')
  })

  test('may be no list at all', async ({ page }) => {
    await page.addInitScript((key) => localStorage.setItem(key, '{{{'), KEPT)
    await page.goto(LIST)
    await expect(page.locator('.lessons__head p')).toHaveText('0 of 42 found')
  })
})

test.describe('in another language', () => {
  test.use({ ...SCREENS.phone, locale: LOCALES.en })

  test('a lesson goes on where it was, and says so in it', async ({ page }) => {
    const lesson = await new LessonPage(page).open('hiddenSingleBox')
    await lesson.tap(positionOf('hiddenSingleBox', 0).right)
    await expect(lesson.found).toBeVisible()
    await lesson.button('grid.lesson.next').tap()
    await lesson.button('settings.title').tap()
    await page.locator('dialog select').first().selectOption('it')
    lesson.language = 'it'
    await expect(page.locator('.lesson__position')).toHaveText('Posizione 2 di 3')
    await page.keyboard.press('Escape')
    await lesson.tap(positionOf('hiddenSingleBox', 1).right)
    await expect(lesson.found).toHaveText('Trovata.')
  })
})

test('an address of no lesson says so and leads on', async ({ page }) => {
  await page.goto(`${LIST}/jellyfish`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    textIn('en', 'grid.lessons.unknown'),
  )
  await expect(page.locator('.message-page p')).toContainText('“jellyfish”')
  await page.getByRole('button', { name: textIn('en', 'grid.lessons.all') }).click()
  await expect(page.locator('.lesson-row')).toHaveCount(LESSONS.length)
})
