import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { BoothPage } from './support/booth-page.ts'
import { DAY } from './support/booth.ts'
import { SCREENS } from './support/screens.ts'
import { LOCALES } from './support/texts.ts'

/** A booth whose worker says nothing any more invites again within five seconds. */
test.use({ ...SCREENS.kiosk, locale: LOCALES.en })

/** What a worker's code does before it hangs: it says a word, or nothing. */
const SAYS_A_WORD = `
  addEventListener('message', ({ data: { id } }) => {
    postMessage({ type: 'progress', id, progress: { tried: 1 } })
    for (;;);
  })`
const SAYS_NOTHING = 'for (;;);'

interface HangTimes {
  readonly lastWord: number | null
  readonly invited: number | null
}

declare global {
  interface Window {
    hang: { lastWord: number | null; invited: number | null }
  }
}

/** Runs in the page: notes when, by the page's own clock, a worker says a word and the booth invites again. */
function noteTimes(): void {
  window.hang = { lastWord: null, invited: null }
  window.Worker = class extends Worker {
    constructor(...given: ConstructorParameters<typeof Worker>) {
      super(...given)
      this.addEventListener('message', () => (window.hang.lastWord = performance.now()))
    }
  }
  // It goes by the clock of the test, too.
  Object.defineProperty(AnimationTimeline.prototype, 'currentTime', {
    get: () => performance.now(),
  })
  new MutationObserver(() => {
    const invites = document.querySelector('#booth .attract') !== null
    window.hang.invited = invites ? (window.hang.invited ?? performance.now()) : null
  }).observe(document, { childList: true, subtree: true })
}

const hangTimes = (page: Page): Promise<HangTimes> => page.evaluate(() => window.hang)
const timeIn = (page: Page): Promise<number> => page.evaluate(() => performance.now())

/** Lets the page's clock go on until something has happened, or for so long at most. Gives back whether it has. */
async function runUntil(page: Page, has: () => Promise<boolean>, most: number): Promise<boolean> {
  for (let left = most; left > 0 && !(await has()); left -= 100) await page.clock.runFor(100)
  return has()
}

/** The times in milliseconds of the page's clock in which a booth invites again at the latest. */
const INVITES_WITHIN = 5000

async function playingByClock(page: Page): Promise<void> {
  await page.addInitScript(noteTimes)
  await page.clock.install({ time: DAY })
  const booth = await new BoothPage(page).open()
  await booth.begin()
  await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 1000)
  await page.locator('#app a[href="#/play/netzero-grid"]').tap()
}

test('from the last word of a worker that hangs to the invitation it takes less than five seconds', async ({
  page,
}, info) => {
  await page.route('**/maker-worker-*.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: SAYS_A_WORD }),
  )
  await playingByClock(page)
  const times = () => hangTimes(page)
  expect(await runUntil(page, async () => (await times()).lastWord !== null, 60_000)).toBe(true)
  const { lastWord } = await times()
  expect(await runUntil(page, async () => (await times()).invited !== null, 20_000)).toBe(true)
  const took = Number((await times()).invited) - Number(lastWord)
  info.annotations.push({ type: 'milliseconds', description: String(took) })
  expect(took).toBeLessThan(INVITES_WITHIN)
})

test('a worker whose code is on its way throws nobody out; once it is there, hanging ends the visit in five seconds', async ({
  page,
}, info) => {
  let letCome = (): void => undefined
  const mayCome = new Promise<void>((resolve) => (letCome = resolve))
  const coming: Promise<void>[] = []
  await page.route('**/maker-worker-*.js', (route) => {
    const answer = { contentType: 'text/javascript', body: SAYS_NOTHING }
    coming.push(mayCome.then(() => route.fulfill(answer)))
  })
  await playingByClock(page)
  const isPlayed = () => page.locator('#app [data-drawing="drawn"]').isVisible()
  expect(await runUntil(page, isPlayed, 20_000)).toBe(true)
  for (let seconds = 0; seconds < 60; seconds += 20) {
    await page.keyboard.press('Shift')
    await page.clock.runFor(20_000)
  }
  expect((await hangTimes(page)).invited).toBeNull()
  // The page has asked for it ahead, for a worker, and to know when that can begin.
  expect(coming).toHaveLength(3)
  const came = await timeIn(page)
  letCome()
  await Promise.all(coming)
  expect(
    await runUntil(page, async () => (await hangTimes(page)).invited !== null, INVITES_WITHIN),
  ).toBe(true)
  const took = Number((await hangTimes(page)).invited) - came
  info.annotations.push({ type: 'milliseconds', description: String(took) })
  expect(took).toBeLessThan(INVITES_WITHIN)
})

test('a worker that hangs ends the visit', async ({ page }) => {
  await page.route('**/maker-worker-*.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: SAYS_A_WORD }),
  )
  const booth = await new BoothPage(page).open()
  await booth.begin()
  await booth.play('netzero-grid')
  await booth.expectAttract()
  await booth.expectEntries(['begun whole', 'error WorkerHung', 'givenUp fault', 'reset fault'])
})
