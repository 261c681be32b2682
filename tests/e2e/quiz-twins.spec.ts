import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { atRest } from './support/at-rest.ts'
import { SCREENS } from './support/screens.ts'
import { LOCALES, textIn } from './support/texts.ts'

/** Two signs that are compared on a phone, as a code of a booth leads to. */
test.use({ ...SCREENS.phone, locale: LOCALES.en })

const PAGE = './#/play/which-city'
const TWINS = `${PAGE}/compare/leo/sagittarius`
const rays = (page: Page) => page.locator('.twin-rays')
const moving = (page: Page) =>
  page.evaluate(() => document.getAnimations().map(({ playState }) => playState))

test('twins are celebrated with light around their window, which then stands still', async ({
  page,
}) => {
  await page.addInitScript(() => {
    addEventListener('animationstart', ({ animationName }) => {
      const { dataset } = document.documentElement
      dataset['moved'] = `${dataset['moved'] ?? ''} ${animationName}`
    })
  })
  await page.goto(TWINS)
  await expect(rays(page)).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('data-moved', /match-star.*match-rays/)
  await expect.poll(() => moving(page)).toEqual([])
  await atRest(page)
  await expect(rays(page)).toHaveCSS('opacity', '1')
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(beyond).toBeLessThanOrEqual(0)
})

test('they have the same light without any movement where that is asked for', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.addInitScript(() => {
    addEventListener('animationstart', () => (document.documentElement.dataset['moved'] = 'yes'))
  })
  await page.goto(TWINS)
  await expect(rays(page)).toBeVisible()
  await atRest(page)
  await expect(page.locator('html')).not.toHaveAttribute('data-moved')
})

test('their comparison is all there where the light does not arrive; others ask for none', async ({
  page,
}) => {
  const asked: string[] = []
  await page.route('**/match-light*', (route) => {
    asked.push(route.request().url())
    return route.abort()
  })
  await page.goto(`${PAGE}/compare/leo/pisces`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    textIn('en', 'quiz.compare.neither'),
  )
  await atRest(page)
  expect(asked).toEqual([])
  await page.goto(TWINS)
  await expect(page.locator('.compare-match .twin-window')).toBeVisible()
  await expect.poll(() => asked.length).toBeGreaterThan(0)
  await atRest(page)
  await expect(page.locator('.notice-bar')).toHaveCount(0)
  await expect(rays(page)).toHaveCount(0)
})
