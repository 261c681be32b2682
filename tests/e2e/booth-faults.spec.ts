import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { BoothPage } from './support/booth-page.ts'
import { GraphicsContext } from './support/graphics-context.ts'
import { SCREENS } from './support/screens.ts'
import { LOCALES, textIn } from './support/texts.ts'

/** A booth that something happens to comes back to its invitation, and counts it once. */
test.use({ ...SCREENS.kiosk, locale: LOCALES.en })

const QUIZ = 'which-city~short'
const GRID = 'netzero-grid~short'

/** What an open round ends with. */
const ENDED = (fault: string) => ['begun short', `error ${fault}`, 'givenUp fault', 'reset fault']

async function playing(page: Page, puzzle = QUIZ): Promise<BoothPage> {
  const booth = await new BoothPage(page).open()
  await booth.begin()
  await booth.play(puzzle)
  await booth.expectEntries([`begun ${puzzle.endsWith('~short') ? 'short' : 'whole'}`])
  return booth
}

/** Throws in a task of its own, as code does that nobody watches. */
const throwIn = (page: Page, message: string, name = 'TypeError'): Promise<void> =>
  page.evaluate(
    ([text, code]) => {
      const fault = Object.assign(new Error(text), { name: code })
      queueMicrotask(() => {
        throw fault
      })
    },
    [message, name] as const,
  )

test('an error, a rejection and both of one fault each end a visit and are counted once', async ({
  page,
}) => {
  const booth = await playing(page)
  await throwIn(page, 'see https://host.example/?name=Ada')
  await booth.expectAttract()
  await booth.expectEntries(ENDED('TypeError'))
  expect((await booth.entries())[1]).toMatchObject({ text: 'see …' })
  await booth.begin('it')
  await page.evaluate(() => {
    const fault = new RangeError('twice')
    void Promise.reject(fault)
    reportError(fault)
  })
  await booth.expectAttract()
  await booth.expectEntries([...ENDED('TypeError'), 'error RangeError', 'reset fault'])
  await booth.begin('es')
  await booth.finish()
})

test('sizes that are told of late are no fault', async ({ page }) => {
  const booth = await playing(page)
  await page.evaluate(() =>
    dispatchEvent(
      new ErrorEvent('error', {
        message: 'ResizeObserver loop completed with undelivered notifications.',
      }),
    ),
  )
  await booth.finish()
  await booth.expectEntries(['begun short', 'givenUp visitor', 'reset left'])
})

test('a graphics context that comes back is played on with, and one that does not ends the visit', async ({
  page,
}) => {
  const context = await GraphicsContext.of(page)
  const booth = await playing(page, GRID)
  await context.lose()
  await context.restore()
  await expect(page.locator('#app [data-drawing="drawn"]')).toBeAttached()
  await booth.expectEntries(['begun short'])
  await context.lose()
  await booth.expectAttract()
  await booth.expectEntries(ENDED('ContextLost'))
  await booth.begin()
  await booth.play(GRID)
})

test('faults in a row load the page again once, and what was written is there', async ({
  page,
}) => {
  const booth = await new BoothPage(page).open()
  await page.evaluate(() => Object.assign(window, { isOld: true }))
  const faults: string[] = []
  for (let fault = 0; fault < 3; fault++) {
    await booth.begin()
    await throwIn(page, `number ${fault}`, `Fault${fault}`)
    if (fault < 2) await booth.expectAttract()
    faults.push(`error Fault${fault}`, 'reset fault')
  }
  await page.waitForFunction(() => !('isOld' in window))
  await booth.expectAttract()
  await booth.expectEntries(faults)
  await page.evaluate(() => Object.assign(window, { isOld: true }))
  for (let fault = 3; fault < 6; fault++) {
    await booth.begin()
    await throwIn(page, `number ${fault}`, `Fault${fault}`)
    await booth.expectAttract()
    faults.push(`error Fault${fault}`, 'reset fault')
  }
  await booth.expectEntries(faults)
  expect(await page.evaluate(() => 'isOld' in window)).toBe(true)
})

test('a page that is left in the middle of a round writes how it ended, before it is gone', async ({
  page,
}) => {
  const booth = await playing(page)
  // No commit comes through from here on, as when the page ends at once.
  await page.evaluate(() => {
    IDBDatabase.prototype.transaction = () => {
      throw new DOMException('It is closing', 'AbortError')
    }
  })
  await page.goto('about:blank')
  await page.goBack()
  await booth.expectAttract()
  await booth.expectEntries(['begun short', 'givenUp fault', 'reset fault'])
  expect(
    await page.evaluate(() => Object.keys(localStorage).filter((key) => /booth-/.test(key))),
  ).toEqual([])
})

test('a page that is killed in the middle of a visit counts that when it is back', async ({
  page,
  context,
}) => {
  await playing(page)
  const crashed = page.waitForEvent('crash')
  const devTools = await context.newCDPSession(page)
  void devTools.send('Page.crash').catch(() => undefined)
  await crashed
  const other = await context.newPage()
  const booth = await new BoothPage(other).open()
  await booth.expectEntries(['begun short', 'error PageEnded', 'reset fault'])
})

test('what would leave the page ends the visit, and then loads the page anew', async ({ page }) => {
  const booth = await playing(page)
  await page.evaluate(() => Object.assign(window, { isOld: true }))
  const before = await page.evaluate(() => history.length)
  await page.evaluate(() => location.assign('index.html'))
  await page.waitForFunction(() => !('isOld' in window))
  await booth.expectAttract()
  await booth.expectEntries(ENDED('PageLeft'))
  expect(new URL(page.url()).pathname).toMatch(/booth\.html$/)
  expect(await page.evaluate(() => history.length)).toBe(before)
})

test('a pack that disappears is played on with, and that is counted once', async ({ page }) => {
  const booth = await new BoothPage(page).open()
  await booth.begin()
  await booth.finish()
  await page.route('**/packs/*', (route) => route.abort())
  for (let visit = 0; visit < 2; visit++) {
    await booth.begin()
    await booth.play(QUIZ)
    await booth.finish()
  }
  const codes = (await booth.entries()).filter(({ kind }) => kind === 'error')
  const texts = codes.map(({ code, text }) => `${String(code)} ${String(text)}`)
  expect(new Set(texts)).toEqual(
    new Set(
      ['', '.en', '.it', '.es'].map(
        (language) => `PackMissing The last edition is used: packs/torino-2026${language}.json`,
      ),
    ),
  )
  expect(texts).toHaveLength(4)
})

test('where no pack was ever there, that is said, and the booth begins anew by itself', async ({
  page,
}) => {
  await page.route('**/packs/*', (route) => route.abort())
  const booth = await new BoothPage(page).open()
  await page.locator('#booth').getByRole('button', { name: 'Italiano' }).tap()
  const said = textIn('it', 'app.packTrouble', { pack: 'torino-2026' })
  await expect(page.getByRole('heading', { name: said })).toBeVisible()
  await booth.expectAttract()
  await booth.expectEntries(['error PackMissing', 'reset fault'])
  await page.unrouteAll()
  await booth.begin()
})

test('a second window says that the booth is open in another, and takes its place', async ({
  page,
  context,
}) => {
  const booth = await playing(page)
  const other = await context.newPage()
  await other.goto('booth.html')
  const said = textIn('en', 'booth.recover.otherWindow')
  await expect(other.getByRole('heading', { name: said })).toBeVisible()
  await expect(page.locator('#app .screen')).toHaveCount(1)
  await other.getByRole('button', { name: textIn('en', 'booth.recover.takeHere') }).tap()
  await new BoothPage(other).expectAttract()
  await expect(page.getByRole('heading', { name: said })).toBeVisible()
  await booth.expectEntries(['begun short', 'givenUp staff', 'reset staff'])
  await other.close()
  await booth.expectAttract()
})

test('a window whose words come late is the booth once the other one is closed', async ({
  page,
  context,
}) => {
  const other = await new BoothPage(await context.newPage()).open()
  let letCome = (): void => undefined
  const mayCome = new Promise<void>((resolve) => (letCome = resolve))
  const words = /\/en-page-[^/]*\.js$/
  await page.route(words, async (route) => {
    await mayCome
    await route.continue()
  })
  await page.clock.install()
  const asked = page.waitForRequest(words)
  await page.goto('booth.html')
  const address = (await asked).url()
  // Long enough for it to find that another window is the booth.
  await page.clock.runFor(2000)
  await other.page.close()
  const booth = new BoothPage(page)
  await booth.expectAttract()
  letCome()
  await page.evaluate((code) => import(code).then(() => undefined), address)
  await page.clock.runFor(1000)
  await booth.expectAttract()
})

test('a visit that cannot be opened is no visit, and the next one is', async ({ page }) => {
  const booth = await new BoothPage(page).open()
  await page.evaluate(() => {
    const languages = Object.getOwnPropertyDescriptor(Navigator.prototype, 'languages') ?? {}
    const restore = (): void =>
      void Object.defineProperty(Navigator.prototype, 'languages', languages)
    // From the touch on, because the booth itself asks for them until all of it has arrived.
    const fail = (): void =>
      void Object.defineProperty(Navigator.prototype, 'languages', {
        configurable: true,
        get() {
          restore()
          throw new TypeError('It says nothing')
        },
      })
    addEventListener('pointerdown', fail, { capture: true, once: true })
  })
  await page.locator('.attract-begin').tap()
  await booth.expectEntries(['error VisitNotOpened', 'reset fault'])
  await booth.expectAttract()
  await booth.begin()
})

test('a visit that never opens is given up, and the page is loaded anew', async ({ page }) => {
  await page.clock.install()
  const booth = await new BoothPage(page).open()
  await page.evaluate(() => Object.assign(window, { isOld: true }))
  const asked = page.waitForRequest('**/packs/*')
  await page.route('**/packs/*', () => new Promise(() => undefined))
  await page.locator('.attract-begin').tap()
  await asked
  await page.clock.fastForward(9000)
  expect(await page.evaluate(() => 'isOld' in window)).toBe(true)
  await page.clock.fastForward(1500)
  await page.waitForFunction(() => !('isOld' in window))
  await booth.expectAttract()
  await booth.expectEntries(['error VisitNotReady', 'reset fault'])
  await page.unrouteAll({ behavior: 'ignoreErrors' })
  await page.reload()
  await booth.begin()
})

/** What is shown while nobody plays writes each language's code: as that is done the next time, it fails. */
function failInShell(): void {
  const { toUpperCase } = String.prototype
  String.prototype.toUpperCase = function upperCase(this: string): string {
    if (this.toString() !== 'en') return toUpperCase.call(this)
    String.prototype.toUpperCase = toUpperCase
    throw Object.assign(new Error('No code'), { name: 'ShellFault' })
  }
}

test('an invitation that fails while it is drawn is made anew, the first one too', async ({
  page,
}) => {
  await page.addInitScript(failInShell)
  const booth = await new BoothPage(page).open()
  await booth.expectEntries(['error ShellFault'])
  await page.locator('.attract').evaluate((shown) => shown.setAttribute('data-old', ''))
  await page.evaluate(failInShell)
  await page.locator('.sill__item').last().tap()
  await expect(page.locator('.attract:not([data-old])')).toBeVisible()
  await booth.expectEntries(['error ShellFault', 'error ShellFault'])
  await booth.begin('it')
  await booth.finish()
})
