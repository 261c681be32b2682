import { expect, test } from '@playwright/test'
import { GridPage } from './support/grid-page.ts'
import { SCREENS } from './support/screens.ts'
import { LOCALES, textIn } from './support/texts.ts'

const hint = '.grid-hint'
const onward = `${hint} .button--primary`
const count = `${hint}__count`

test.use({ ...SCREENS.phone, locale: LOCALES.en })

test('a hint that is asked for twice while it is on its way comes once, at its first beat', async ({
  page,
}) => {
  let arrive = (): void => undefined
  const arrival = new Promise<void>((resolve) => (arrive = resolve))
  await page.route('**/assets/hint-view-*', async (route) => {
    await arrival
    await route.continue()
  })
  const grid = await new GridPage(page).open()
  for (let times = 0; times < 2; times++) await grid.button('grid.tool.hint').tap()
  await expect(page.locator(hint)).toHaveCount(0)
  arrive()
  await expect(page.locator(count)).toContainText(/^1 of \d$/)
  await page.locator(onward).tap()
  await expect(page.locator(count)).toContainText(/^2 of \d$/)
})

test('a hint ends where a move is undone, and the next one is told from its start', async ({
  page,
}) => {
  const grid = await new GridPage(page).open()
  await grid.put('r1c1', 'I')
  await grid.button('grid.tool.hint').tap()
  await page.locator(onward).tap()
  await grid.button('grid.tool.undo').tap()
  await expect(page.locator(hint)).toHaveCount(0)
  await expect(grid.cell('r1c1')).toHaveText('')
  await grid.button('grid.tool.hint').tap()
  await expect(page.locator(count)).toContainText(/^1 of \d$/)
})

test('a hint goes on in another language from the beat that is shown', async ({ page }) => {
  const grid = await new GridPage(page).open()
  await grid.button('grid.tool.hint').tap()
  await page.locator(onward).tap()
  await grid.button('grid.menu').tap()
  await grid.button('settings.title').tap()
  await page.getByLabel(grid.say('settings.language')).selectOption('it')
  await page.getByRole('button', { name: textIn('it', 'app.close'), exact: true }).tap()
  await expect(page.locator(count)).toContainText(/^2 di \d$/)
  await page.locator(onward).tap()
  await expect(page.locator(onward)).toHaveText(/^Metti/)
  await page.locator(onward).tap()
  await expect(page.locator(hint)).toHaveCount(0)
})
