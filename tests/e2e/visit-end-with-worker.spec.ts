import { expect, test } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'
import { startHost } from './support/host.ts'
import type { Host } from './support/host.ts'
import { SCREENS } from './support/screens.ts'
import { LOCALES, textIn } from './support/texts.ts'
import { ENDINGS, NOTHING, Visits } from './support/visits.ts'
import type { Ending } from './support/visits.ts'

/** Visits that end in a page that its service worker answers for, as when it is opened a second time. */
test.use({ ...SCREENS.phone, locale: LOCALES.en, serviceWorkers: 'allow' })

let host: Host
test.beforeEach(async () => void (host = await startHost()))
test.afterEach(() => host.stop())

/** What a page listens to that watches for newer editions of itself. */
const WATCH = 'listener updatefound on ServiceWorkerRegistration'

/** Opens the page twice, so that a worker is in charge of it. */
async function visitsUnderWorker(page: Page): Promise<Visits> {
  const visits = await Visits.on(page, host.address)
  await visits.begin('./')
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state))
    .toBe('activated')
  await visits.end('discard')
  await visits.openAgain()
  expect(await page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true)
  return visits
}

const reload = (page: Page): Locator =>
  page.getByRole('button', { name: textIn('en', 'app.reloadNow'), exact: true })

/** A front page that offers a newer edition. */
async function offered(visits: Visits, page: Page): Promise<void> {
  host.publish()
  await visits.begin('./')
  await visits.untilItHolds(WATCH)
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration())?.update()
  })
  await reload(page).waitFor()
}

/** Whether the newest edition is in charge, and none waits any more. */
const isTaken = (page: Page): Promise<boolean> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration()
    return registration?.active?.state === 'activated' && registration.waiting === null
  })

const MIDSTS: Readonly<Record<string, (visits: Visits, page: Page, how: Ending) => Promise<void>>> =
  {
    'the front page': async (visits, _page, how) => {
      await visits.begin('./')
      await visits.untilItHolds(WATCH)
      await visits.end(how)
    },
    'a grid': async (visits, page, how) => {
      await visits.begin('./#/play/netzero-grid')
      await page.locator('[data-drawing="drawn"]').waitFor()
      await visits.untilItHolds(WATCH)
      await visits.end(how)
    },
    'a look for newer editions': (visits, _page, how) =>
      visits.endWith(WATCH, how, () => visits.begin('./')),
    'an edition that is offered': async (visits, page, how) => {
      await offered(visits, page)
      await visits.end(how)
    },
    'an edition that is taken': async (visits, page, how) => {
      await offered(visits, page)
      await visits.clickAndEnd(reload(page), how)
      await expect.poll(() => isTaken(page)).toBe(true)
    },
  }

for (const [what, midst] of Object.entries(MIDSTS))
  test(`nothing is left of visits under a service worker that end in the midst of ${what}`, async ({
    page,
  }) => {
    const visits = await visitsUnderWorker(page)
    for (const how of ENDINGS) {
      await midst(visits, page, how)
      expect(await visits.leftovers(), how).toEqual(NOTHING)
      await visits.forget()
    }
  })

test('nothing is left of a visit that ends while its service worker is registered', async ({
  page,
}) => {
  const visits = await Visits.on(page, host.address)
  for (const how of ENDINGS) {
    await visits.endWith('register under way', how, () => visits.begin('./'))
    expect(await visits.leftovers(), how).toEqual(NOTHING)
    await visits.forget()
  }
})

for (const how of ENDINGS)
  test(`a page that waits for its host keeps its edition after the ${how} of a visit`, async ({
    page,
  }) => {
    const visits = await visitsUnderWorker(page)
    await page.evaluate(async () => {
      for (const name of await caches.keys()) await caches.delete(name)
    })
    host.lose(/grid-screen-/)
    await visits.begin('./#/play/netzero-grid')
    await reload(page).waitFor()
    await visits.endBefore(/\/folder\/$/, how, () => reload(page).click(), 'HEAD')
    expect(await visits.leftovers()).toEqual(NOTHING)
  })
