import { expect, test } from '@playwright/test'
import { SAVE_KEY, nearlySolvedSave } from './support/built-in-grid.ts'
import { GridPage } from './support/grid-page.ts'
import { SCREENS } from './support/screens.ts'
import { LOCALES } from './support/texts.ts'

test.describe('on a phone', () => {
  test.use({ ...SCREENS.phone, locale: LOCALES.en })

  test('a hint comes in three steps, and the finish counts it', async ({ page }) => {
    await page.addInitScript(([key, save]) => localStorage.setItem(key, save), [
      SAVE_KEY,
      nearlySolvedSave(1),
    ] as const)
    const grid = await new GridPage(page).open()
    const line = page.locator('.grid-message')
    await grid.button('grid.tool.hint').tap()
    await expect(line).toContainText(/Have a look at/)
    await expect(grid.cell('r9c9')).toHaveText('')
    await grid.button('grid.hint.why').tap()
    await expect(line).toContainText(/needs just one more letter/)
    await grid.button('grid.hint.place').tap()
    await grid.expectFinished()
    await expect(page.getByText(grid.say('grid.finish.hints', { count: 1 }))).toBeVisible()
  })

  test('an explanation tells a reader of the page what each cell is to it', async ({ page }) => {
    const grid = await new GridPage(page).open()
    await grid.button('grid.tool.hint').tap()
    const cause = grid.say('grid.hint.role.cause')
    await expect(page.getByRole('gridcell', { name: cause })).toHaveCount(0)
    await grid.button('grid.hint.why').tap()
    await expect(page.getByRole('gridcell', { name: cause })).not.toHaveCount(0)
    const target = page.getByRole('gridcell', { name: grid.say('grid.hint.role.target') })
    await expect(target).toHaveCount(1)
    await grid.button('grid.hint.close').tap()
    await expect(target).toHaveCount(0)
  })

  test('notes that lack a letter are pointed out, and it is noted again', async ({ page }) => {
    const grid = await new GridPage(page).open()
    const line = page.locator('.grid-message')
    await grid.button('grid.menu').tap()
    await grid.button('grid.menu.fillMarks').tap()
    await grid.button('grid.tool.marks').tap()
    await grid.put('r1c1', 'O')
    await expect(grid.cell('r1c1')).not.toHaveAccessibleName(/notes.* O/)
    await grid.button('grid.tool.hint').tap()
    await expect(line).toContainText(/A note is missing in box 1/)
    await grid.button('grid.hint.why').tap()
    await grid.button('grid.hint.noteIt').tap()
    await expect(grid.cell('r1c1')).toHaveAccessibleName(/notes.* O/)
    await expect(line).toContainText('Noted O again in row 1, column 1.')
  })

  test('show me how: each step is explained and done, to the solved page', async ({ page }) => {
    await page.addInitScript(([key, save]) => localStorage.setItem(key, save), [
      SAVE_KEY,
      nearlySolvedSave(4),
    ] as const)
    const grid = await new GridPage(page).open()
    const line = page.locator('.grid-message')
    await grid.button('grid.menu').tap()
    await grid.button('grid.menu.walk').tap()
    await expect(line.locator('strong')).toHaveText(/\w/)
    const before = await grid.board()
    await grid.button('grid.hint.next').tap()
    await expect.poll(() => grid.board()).not.toBe(before)
    await grid.button('grid.tool.undo').tap()
    await expect.poll(() => grid.board()).toBe(before)
    // The walk goes on from where undo has led.
    for (let step = 0; step < 4; step++) await grid.button('grid.hint.next').tap()
    await grid.expectFinished()
    await expect(page.getByText(grid.say('grid.finish.hints', { count: 5 }))).toBeVisible()
  })

  test('show me how can be stopped, and ends where the player plays on', async ({ page }) => {
    const grid = await new GridPage(page).open()
    await grid.button('grid.menu').tap()
    await grid.button('grid.menu.walk').tap()
    await grid.button('grid.hint.next').tap()
    await grid.button('grid.hint.stop').tap()
    await expect(grid.button('grid.hint.next')).toHaveCount(0)
    await expect(page.getByText(grid.say('grid.mode.start'))).toBeVisible()
  })
})

test.describe('a long explanation', () => {
  for (const [width, height] of [
    [320, 568],
    [375, 667],
    [667, 375],
  ] as const)
    test.describe(`${width} × ${height}`, () => {
      test.use({ viewport: { width, height }, locale: LOCALES.it, hasTouch: true })

      test('leaves the pad on the screen, and can be read to its end', async ({ page }) => {
        const grid = await new GridPage(page, 'it').open()
        await grid.button('grid.menu').tap()
        await grid.button('grid.menu.walk').tap()
        const words = page.locator('.grid-hint p')
        const long = 'Una spiegazione molto lunga di quel che c’è da vedere e perché ne segue. '
        await words
          .locator('span')
          .evaluate((span, text) => (span.textContent = text.repeat(4)), long)
        for (const part of ['.grid-pad', '.grid-hint__actions', '.grid-hint p']) {
          const box = await page.locator(part).boundingBox()
          expect(box && box.y + box.height).toBeLessThanOrEqual(height)
          expect(box && box.x + box.width).toBeLessThanOrEqual(width)
        }
        const read = await words.evaluate((area) => {
          area.scrollTop = area.scrollHeight
          return area.scrollTop + area.clientHeight - area.scrollHeight
        })
        expect(Math.abs(read)).toBeLessThanOrEqual(1)
      })
    })
})
