import { expect, test } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'
import { GraphicsContext } from './support/graphics-context.ts'
import { differenceOf, lookOfWindow } from './support/same-picture.ts'
import { LOCALES, textIn } from './support/texts.ts'

/** The browser can take the graphics context away at any time: after a crash of the driver, for one. */
interface Game {
  readonly address: string
  /** Has the drawing, or says that there is none. */
  readonly screen: string
  /** Can be used while nothing is drawn. */
  readonly control: string
}

const GRID: Game = {
  address: '#/play/netzero-grid',
  screen: '.screen--grid',
  control: '.mirror--board td',
}
const SHUFFLE: Game = {
  address: '#/play/sustainably-shuffled',
  screen: '.screen--shuffle',
  control: '.mirror [data-item^="tile-"]',
}
const QUIZ: Game = { address: '#/play/which-city', screen: '.sky', control: '.answer' }
const GAMES = { GRID, SHUFFLE, QUIZ }

test.use({ locale: LOCALES.en, reducedMotion: 'reduce', viewport: { width: 390, height: 844 } })

const notice = (page: Page): Locator =>
  page.locator('.notice-bar', { hasText: textIn('en', 'app.pictureLost') })

async function show(page: Page, { address }: Game): Promise<void> {
  await page.evaluate((hash) => location.assign(hash), address)
}

async function expectDrawn(page: Page, { screen }: Game): Promise<void> {
  await expect(page.locator(screen)).toHaveAttribute('data-drawing', 'drawn')
  await expect(notice(page)).toHaveCount(0)
}

async function expectPlainControls(page: Page, { screen, control }: Game): Promise<void> {
  await expect(page.locator(screen)).toHaveAttribute('data-drawing', 'none')
  await expect(notice(page)).toBeVisible()
  const first = page.locator(control).first()
  await expect(first).toBeVisible()
  await expect(first).not.toHaveCSS('color', 'rgba(0, 0, 0, 0)')
  await first.click({ trial: true })
}

/** How the game looks in a page that has lost nothing. */
async function lookOf(page: Page, game: Game): Promise<Buffer> {
  const other = await page.context().newPage()
  await other.goto(`./${game.address}`)
  await expectDrawn(other, game)
  const picture = await lookOfWindow(other)
  await other.close()
  return picture
}

async function expectLook(page: Page, look: Buffer): Promise<void> {
  await expect
    .poll(async () => differenceOf(page, look, await lookOfWindow(page)))
    .toBeLessThan(0.001)
}

for (const [name, before, after] of [
  ['from the grid to the shuffle', GRID, SHUFFLE],
  ['from the shuffle to the quiz', SHUFFLE, QUIZ],
  ['from the quiz to the grid', QUIZ, GRID],
] as const)
  test(`a context lost on one screen leaves plain controls on the next: ${name}`, async ({
    page,
  }) => {
    const look = await lookOf(page, after)
    const context = await GraphicsContext.of(page)
    await page.goto(`./${before.address}`)
    await expectDrawn(page, before)
    await context.lose()
    await expectPlainControls(page, before)
    await show(page, after)
    await expectPlainControls(page, after)
    await context.restore()
    await expectDrawn(page, after)
    await expectLook(page, look)
  })

for (const [name, game] of Object.entries(GAMES)) {
  test(`a context lost while no game is open: ${name.toLowerCase()}`, async ({ page }) => {
    const look = await lookOf(page, game)
    const context = await GraphicsContext.of(page)
    await page.goto(`./${game.address}`)
    await expectDrawn(page, game)
    await page.evaluate(() => location.assign('#/'))
    await expect(page.locator('.contents')).toBeVisible()
    await context.lose()
    await show(page, game)
    await expectPlainControls(page, game)
    await context.restore()
    await expectDrawn(page, game)
    await expectLook(page, look)
  })

  for (const [when, moment] of [
    ['the drawing part starts', 'made'],
    ['its view is being put on the stage', 'mounted'],
  ] as const)
    test(`a context lost while ${when}: ${name.toLowerCase()}`, async ({ page }) => {
      const look = await lookOf(page, game)
      const context = await GraphicsContext.of(page)
      await context.loseWhen(moment)
      await page.goto(`./${game.address}`)
      await expectPlainControls(page, game)
      await context.restore()
      await expectDrawn(page, game)
      await expectLook(page, look)
    })

  test(`a context lost and given back twice: ${name.toLowerCase()}`, async ({ page }) => {
    const look = await lookOf(page, game)
    const context = await GraphicsContext.of(page)
    await page.goto(`./${game.address}`)
    await expectDrawn(page, game)
    for (let time = 0; time < 2; time++) {
      await context.lose()
      await expectPlainControls(page, game)
      await context.restore()
      await expectDrawn(page, game)
    }
    await expectLook(page, look)
  })
}

test('a context given back to a hidden page is drawn without an animation frame', async ({
  page,
}) => {
  const look = await lookOf(page, QUIZ)
  const context = await GraphicsContext.of(page)
  await page.goto(`./${QUIZ.address}`)
  await expectDrawn(page, QUIZ)
  // As in a page that nobody sees: the browser gives no animation frames.
  await page.evaluate(() => {
    window.requestAnimationFrame = () => 0
    Object.defineProperty(document, 'hidden', { value: true })
    Object.defineProperty(document, 'visibilityState', { value: 'hidden' })
    document.dispatchEvent(new Event('visibilitychange'))
  })
  await context.lose()
  await context.restore()
  await expectLook(page, look)
})

test('what was played by plain controls is drawn when the context is back', async ({ page }) => {
  const context = await GraphicsContext.of(page)
  await page.goto(`./${SHUFFLE.address}`)
  await expectDrawn(page, SHUFFLE)
  await context.lose()
  await show(page, GRID)
  await expectPlainControls(page, GRID)
  await page.locator('td[data-item="r1c1"]').click()
  await page.locator('.mirror--list button[data-item="6"]').click()
  await expect(page.locator('td[data-item="r1c1"]')).toHaveText('O')
  await context.restore()
  await expectDrawn(page, GRID)
  const restored = await lookOfWindow(page)
  // A change of colours and back draws everything anew.
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect
    .poll(async () => differenceOf(page, restored, await lookOfWindow(page)))
    .toBeGreaterThan(0.5)
  await page.emulateMedia({ colorScheme: 'light' })
  await expectLook(page, restored)
  await expect(page.locator('td[data-item="r1c1"]')).toHaveText('O')
})
