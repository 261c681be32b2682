import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { atRest } from './support/at-rest.ts'

const LANGUAGE_OR_PACK = /\/(?:en-page-[\w-]+\.js|packs\/[\w-]+\.json)$/

/** Which files a page asks for, in order, without the origin. */
function watchRequests(page: Page): string[] {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  return asked
}

test.use({ locale: 'en-GB' })

test('language and pack are asked for before the code is there', async ({ page }) => {
  const asked = watchRequests(page)
  let send = (): void => undefined
  const sent = new Promise<void>((done) => (send = done))
  let held = 0
  await page.route('**/assets/page-*.js', async (route) => {
    held++
    await sent
    await route.continue()
  })
  await page.goto('./', { waitUntil: 'commit' })
  await expect.poll(() => asked.filter((path) => LANGUAGE_OR_PACK.test(path)).length).toBe(2)
  expect(held).toBe(1)
  send()
  await expect(page.locator('.screen--start h1')).toBeVisible()
})

for (const place of ['', '#/play/netzero-grid', '?pack=torino-2026&puzzle=which-city'])
  test(`"${place}" asks for each file once`, async ({ page }) => {
    const asked = watchRequests(page)
    await page.goto(`./${place}`)
    await expect(page.locator('.screen h1').first()).toBeVisible()
    await atRest(page)
    expect(asked.toSorted()).toEqual([...new Set(asked)].toSorted())
    expect(asked.filter((path) => path.startsWith('/packs/'))).toHaveLength(2)
  })

test('a pack that the early request did not reach is fetched again when asked', async ({
  page,
}) => {
  await page.route('**/packs/*.json', (route) => route.abort())
  await page.goto('./')
  const again = page.getByRole('button', { name: 'Try again' })
  await expect(again).toBeVisible()
  // The page fetches the rest of the language by and by, and asks for the pack again with it.
  await atRest(page)
  await page.unroute('**/packs/*.json')
  await again.click()
  await expect(page.locator('.screen--start h1')).toBeVisible()
})
