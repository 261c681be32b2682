import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
// For the type of `window.atRest`.
import type {} from '../../src/app/tell-rest.ts'
import { atRest } from './support/at-rest.ts'
import { SAVE_KEY, nearlySolvedSave } from './support/built-in-grid.ts'
import { GridPage } from './support/grid-page.ts'
import { packWithGivens, servePack } from './support/packs.ts'
import { SCREENS } from './support/screens.ts'
import { LOCALES } from './support/texts.ts'

/** Its second step strikes notes out. */
const STRIKES = [
  '.E...O..A',
  'AGR...O..',
  '....R..E.',
  '..GEBA.I.',
  '....I...J',
  '...J.RE..',
  '.A......G',
  'O....B...',
  '...I...J.',
]

const hint = '.grid-hint'
const onward = `${hint} .button--primary`

test.describe('on a phone', () => {
  test.use({ ...SCREENS.phone, locale: LOCALES.en })

  test('a hint is told beat by beat, back and on, and the finish counts it', async ({ page }) => {
    await page.addInitScript(([key, save]) => localStorage.setItem(key, save), [
      SAVE_KEY,
      nearlySolvedSave(1),
    ] as const)
    const grid = await new GridPage(page).open()
    await grid.button('grid.tool.hint').tap()
    const count = page.locator('.grid-hint__count')
    const text = page.locator('.grid-hint__text')
    await expect(count).toContainText('1 of 2')
    await expect(text).toContainText('Look at')
    await expect(page.locator('.beat-window[data-lit="true"]')).toHaveCount(1)
    await expect(grid.cell('r9c9')).toHaveText('')
    await page.locator(onward).tap()
    await expect(count).toContainText('2 of 2')
    await expect(text.locator('strong')).toHaveText('Last cell. ')
    await expect(page.locator(onward)).toHaveText('Place A')
    await grid.button('grid.hint.backName').tap()
    await expect(count).toContainText('1 of 2')
    await page.locator(onward).tap()
    await page.locator(onward).tap()
    await expect(page.locator('.grid-finish[data-over="true"]')).toBeVisible()
    await expect(page.getByText('Shown to the end')).toBeHidden()
    await expect(page.getByText(grid.say('grid.finish.hints', { count: 1 }))).toBeVisible()
  })

  test('where to look counts as no hint', async ({ page }) => {
    await page.addInitScript(([key, save]) => localStorage.setItem(key, save), [
      SAVE_KEY,
      nearlySolvedSave(1),
    ] as const)
    const grid = await new GridPage(page).open()
    await grid.button('grid.tool.hint').tap()
    await grid.button('grid.hint.close').tap()
    await expect(page.locator(hint)).toHaveCount(0)
    await grid.put('r9c9', 'A')
    await expect(page.getByText(grid.say('grid.finish.hints', { count: 0 }))).toBeVisible()
  })

  test('cells say what they are to a beat, as long as it is shown', async ({ page }) => {
    const grid = await new GridPage(page).open()
    await grid.button('grid.tool.hint').tap()
    const blockers = page.getByRole('gridcell', { name: grid.say('grid.hint.role.blocker') })
    await expect(blockers).toHaveCount(0)
    await page.locator(onward).tap()
    await expect(blockers).not.toHaveCount(0)
    await page.locator(onward).tap()
    await expect(blockers).toHaveCount(0)
    const place = page.getByRole('gridcell', { name: /goes here/ })
    await expect(place).toHaveCount(1)
    await grid.button('grid.hint.close').tap()
    await expect(place).toHaveCount(0)
  })

  test('notes that lack a letter are pointed out, and it is noted again', async ({ page }) => {
    const grid = await new GridPage(page).open()
    await grid.button('grid.menu').tap()
    await grid.button('grid.menu.fillMarks').tap()
    await grid.button('grid.tool.marks').tap()
    await grid.put('r1c1', 'O')
    await expect(grid.cell('r1c1')).not.toHaveAccessibleName(/notes.* O/)
    await grid.button('grid.tool.hint').tap()
    await expect(page.locator(hint)).toContainText('box 1')
    await page.locator(onward).tap()
    await expect(page.locator(onward)).toHaveText('Note O')
    await page.locator(onward).tap()
    await expect(grid.cell('r1c1')).toHaveAccessibleName(/notes.* O/)
    await expect(page.locator('.grid-message')).toContainText('Noted O again')
  })

  test('striking out asks before it notes everything', async ({ page }) => {
    await servePack(page, packWithGivens([...STRIKES]))
    const grid = await new GridPage(page).open()
    const notes = page.getByRole('gridcell', { name: /notes/ })
    await comeToStrike(grid)
    await page.locator(onward).tap()
    await expect(page.locator(hint)).toContainText(grid.say('grid.hint.ask'))
    await expect(notes).toHaveCount(0)
    await grid.button('grid.hint.askThese').tap()
    await expect(notes).not.toHaveCount(0)
    expect(await notes.count()).toBeLessThan(9)
    // What was struck out counts, though most cells have no notes: the next hint is another one.
    await grid.button('grid.tool.undo').tap()
    await expect(notes).toHaveCount(0)
    await comeToStrike(grid)
    await page.locator(onward).tap()
    await grid.button('grid.hint.askAll').tap()
    await expect(notes).not.toHaveCount(0)
    expect(await notes.count()).toBeGreaterThan(30)
  })

  test('show me how: step by step to the end, which is shown and not solved', async ({ page }) => {
    await page.addInitScript(([key, save]) => localStorage.setItem(key, save), [
      SAVE_KEY,
      nearlySolvedSave(4),
    ] as const)
    const grid = await new GridPage(page).open()
    await grid.button('grid.menu').tap()
    await grid.button('grid.menu.walk').tap()
    await expect(page.locator(hint)).toBeVisible()
    const before = await grid.board()
    await throughOneStep(grid)
    await expect.poll(() => grid.board()).not.toBe(before)
    await grid.button('grid.tool.undo').tap()
    await expect.poll(() => grid.board()).toBe(before)
    // The walk goes on from where undo has led.
    for (let step = 0; step < 4; step++) await throughOneStep(grid)
    await grid.expectFinished()
    await expect(page.getByText(grid.say('grid.finish.hints', { count: 4 }))).toBeVisible()
  })

  test('a grid that was shown from its start has no time, no count and nothing to share', async ({
    page,
  }) => {
    await page.addInitScript(([key, save]) => localStorage.setItem(key, save), [
      SAVE_KEY,
      nearlySolvedSave(4, true),
    ] as const)
    const grid = await new GridPage(page).open()
    await grid.button('grid.menu').tap()
    await grid.button('grid.menu.walk').tap()
    await walkToTheEnd(page)
    await expect(page.getByRole('heading', { name: grid.say('grid.finish.shown') })).toBeVisible()
    await expect(page.locator('.grid-finish__score')).toHaveCount(0)
    await expect(grid.button('share.open')).toHaveCount(0)
    const kept = await page.evaluate(() => JSON.stringify(localStorage))
    expect(kept).not.toContain('"counted"')
  })

  test('show me how can be stopped, and ends where the player plays on', async ({ page }) => {
    const grid = await new GridPage(page).open()
    await grid.button('grid.menu').tap()
    await grid.button('grid.menu.walk').tap()
    await throughOneStep(grid)
    await grid.button('grid.hint.stop').tap()
    await expect(page.locator(hint)).toHaveCount(0)
    await expect(page.getByText(grid.say('grid.mode.start'))).toBeVisible()
    await grid.button('grid.tool.undo').tap()
    await expect(page.locator(hint)).toHaveCount(0)
  })

  test('show me how says which step it is, of how many, also after undo and from another start', async ({
    page,
  }) => {
    await page.addInitScript(([key, save]) => localStorage.setItem(key, save), [
      SAVE_KEY,
      nearlySolvedSave(6),
    ] as const)
    const grid = await new GridPage(page).open()
    const count = page.locator('.grid-hint__count')
    const step = (number: number, total: number) => grid.say('grid.hint.step', { number, total })
    await grid.button('grid.menu').tap()
    await grid.button('grid.menu.walk').tap()
    await expect(count).toContainText(step(1, 6))
    await expect(page.locator('#announcer')).toContainText(step(1, 6))
    await throughOneStep(grid)
    await throughOneStep(grid)
    await expect(count).toContainText(step(3, 6))
    await grid.button('grid.tool.undo').tap()
    await expect(count).toContainText(step(2, 6))
    await grid.button('grid.hint.stop').tap()
    await grid.button('grid.menu').tap()
    await grid.button('grid.menu.walk').tap()
    await expect(count).toContainText(step(1, 5))
    // Further back than where this walk began, there are more steps in all.
    await grid.button('grid.tool.undo').tap()
    await expect(count).toContainText(step(1, 6))
    await grid.button('grid.tool.redo').tap()
    await expect(count).toContainText(step(1, 5))
    while ((await page.locator(hint).count()) > 0) await throughOneStep(grid)
    await grid.expectFinished()
  })

  test('a walk goes on uncounted where the part that counts does not arrive', async ({ page }) => {
    await page.route('**/assets/walk-count-*', (route) => route.abort())
    const grid = await new GridPage(page).open()
    await grid.button('grid.menu').tap()
    await grid.button('grid.menu.walk').tap()
    await throughOneStep(grid)
    await expect(page.locator('.grid-hint__count')).toHaveText(/^1 of \d$/)
  })

  test('after a check that found something wrong, a button leads back to the last right move', async ({
    page,
  }) => {
    const grid = await new GridPage(page).open()
    const before = await grid.board()
    await grid.put('r1c1', 'I')
    await grid.button('grid.tool.check').tap()
    await grid.button('grid.check.back').tap()
    await expect.poll(() => grid.board()).toBe(before)
    await expect(grid.button('grid.check.back')).toHaveCount(0)
  })
})

/** Reads "2 of 3", which in a walk stands behind its step. */
async function beats({ page }: GridPage): Promise<readonly [at: number, total: number]> {
  const text = (await page.locator('.grid-hint__count').textContent()) ?? ''
  const [at = 0, total = 0] = (text.match(/\d+/g) ?? []).slice(-2).map(Number)
  return [at, total]
}

/** Goes on to the last beat of the hint that is shown. */
async function toLastBeat(grid: GridPage): Promise<void> {
  const [at, total] = await beats(grid)
  for (let beat = at; beat < total; beat++) {
    await grid.page.locator(onward).tap()
    await expect(grid.page.locator('.grid-hint__count')).toContainText(`${beat + 1} of ${total}`)
  }
}

/** Goes through the beats of a step, and does what it says. */
async function throughOneStep(grid: GridPage): Promise<void> {
  await toLastBeat(grid)
  await grid.page.locator(onward).tap()
  await atRest(grid.page)
}

/** Presses the way on, beat by beat and step by step, until nothing is left to be shown. */
async function walkToTheEnd(page: Page): Promise<void> {
  await expect(page.locator(onward)).toBeVisible()
  await page.evaluate(async (button) => {
    for (;;) {
      const way = document.querySelector<HTMLElement>(button)
      if (!way) return
      way.click()
      await window.atRest?.()
    }
  }, onward)
}

/** Asks for hints and does what they say, up to the last beat of the first that strikes out. */
async function comeToStrike(grid: GridPage): Promise<void> {
  const { page } = grid
  for (;;) {
    await grid.button('grid.tool.hint').tap()
    await toLastBeat(grid)
    if ((await page.locator(onward).textContent())?.startsWith('Strike')) return
    await page.locator(onward).tap()
    await expect(page.locator(hint)).toHaveCount(0)
  }
}
