import { expect, test } from '@playwright/test'
import type { Page, Request } from '@playwright/test'
import { atRest } from './support/at-rest.ts'
import { SAVE_KEY } from './support/built-in-grid.ts'
import { GridPage } from './support/grid-page.ts'
import { BUILT_IN } from './support/packs.ts'
import { HARD_SAVE } from './support/hard-grid.ts'
import { startHost } from './support/host.ts'
import type { Host } from './support/host.ts'
import type { MessageKey } from '../../src/kit/text.ts'
import { SCREENS } from './support/screens.ts'
import { LOCALES, textIn } from './support/texts.ts'

/**
 * Every part of the page that is fetched later can be missing for three reasons: there is no network, the
 * host has a newer edition, or the network was away for a moment and the browser does not ask twice.
 * Each time the page says which, and offers a button that helps.
 */
test.use({ ...SCREENS.phone, locale: LOCALES.en })

/** The built-in pack as it was in the first format. */
const OLD_PACK = BUILT_IN.replace('torino-2026', 'old')

let host: Host
test.beforeEach(async () => void (host = await startHost()))
test.afterEach(() => host.stop())

const say = (key: MessageKey, params?: Record<string, string>): string =>
  textIn('en', key, params as never)
const button = (page: Page, key: MessageKey) =>
  page.getByRole('button', { name: say(key), exact: true })

/** The labels of buttons and cells that lie under the notice. */
const covered = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const notice = document.querySelector('.notice-bar')
    const bar = notice?.getBoundingClientRect()
    if (!bar) return ['there is no notice']
    const meets = ({ top, bottom, left, right }: DOMRect): boolean =>
      top < bar.bottom && bottom > bar.top && left < bar.right && right > bar.left
    return [...document.querySelectorAll('button, select, td')]
      .filter((each) => !notice?.contains(each) && meets(each.getBoundingClientRect()))
      .map((each) => each.getAttribute('aria-label') ?? each.textContent)
  })

interface Part {
  readonly name: string
  readonly files: RegExp
  /** The sentence that names the part. */
  readonly what: string
  open(page: Page): Promise<unknown>
  /** Asks for the part. */
  ask(page: Page): Promise<unknown>
  expectThere(page: Page): Promise<unknown>
}

const openGrid = async (page: Page): Promise<unknown> => {
  await page.goto(`${host.address}#/play/netzero-grid`)
  const grid = await new GridPage(page).drawn()
  await grid.put('r1c1', 'O')
  return grid.expectCell('r1c1', 'O')
}

const hints: Omit<Part, 'name' | 'files' | 'open'> = {
  what: say('grid.hint.unreachable'),
  ask: (page) => new GridPage(page).button('grid.tool.hint').press('Enter'),
  expectThere: (page) => expect(page.locator('.grid-hint')).toBeVisible(),
}

const sharing: Omit<Part, 'name' | 'files'> = {
  what: say('share.notLoaded'),
  async open(page) {
    await page.goto(`${host.address}#/play/which-city/signs/leo`)
    await expect(button(page, 'share.open')).toBeVisible()
  },
  ask: (page) => button(page, 'share.open').click(),
  expectThere: (page) => expect(page.getByRole('dialog').locator('img')).toBeVisible(),
}

const PARTS: readonly Part[] = [
  {
    name: 'hints',
    files: /(?:lower-finding|hint-view)-/,
    ...hints,
    open: openGrid,
    async expectThere(page) {
      await new GridPage(page).expectCell('r1c1', 'O')
      await hints.expectThere(page)
    },
  },
  {
    name: 'the hardest hints',
    files: /upper-(?:finding|telling)-/,
    ...hints,
    async open(page) {
      await page.goto(host.address)
      await page.evaluate(([at, save]) => localStorage.setItem(at, save), [
        SAVE_KEY,
        HARD_SAVE,
      ] as const)
      await page.goto(`${host.address}#/play/netzero-grid`)
      return new GridPage(page).drawn()
    },
  },
  { name: 'sharing', files: /share-dialog-/, ...sharing },
  { name: 'the picture to be shared', files: /paint-emblem-/, ...sharing },
  {
    name: 'the settings',
    files: /page-dialog-/,
    what: say('app.dialogMissing'),
    open: (page) => page.goto(host.address),
    ask: (page) => button(page, 'settings.title').click(),
    expectThere: (page) => expect(page.getByRole('dialog')).toBeVisible(),
  },
  {
    name: 'new grids and results',
    files: /grid-dialog-/,
    what: say('grid.dialogMissing'),
    open: openGrid,
    async ask(page) {
      await button(page, 'grid.menu').click()
      await button(page, 'grid.results.title').click()
    },
    expectThere: (page) => expect(page.getByRole('dialog').locator('table')).toBeVisible(),
  },
  {
    name: 'how a grid goes',
    files: /begin-first-grid-/,
    what: say('grid.first.missing'),
    open: openGrid,
    async ask(page) {
      await button(page, 'grid.menu').click()
      await button(page, 'grid.rules.title').click()
    },
    expectThere: (page) => expect(page.locator('.first-strip')).toBeVisible(),
  },
  {
    name: 'another language',
    files: /\/es-/,
    what: say('app.languageMissing', { language: 'Español' }),
    open: (page) => page.goto(host.address),
    ask: (page) => page.locator('select').selectOption('es'),
    expectThere: (page) => expect(page.locator('html')).toHaveAttribute('lang', 'es'),
  },
  {
    name: 'strong contrast',
    files: /strong-theme-/,
    what: say('app.contrastMissing'),
    open: (page) => page.goto(host.address),
    async ask(page) {
      await page.emulateMedia({ contrast: 'no-preference' })
      await page.emulateMedia({ contrast: 'more' })
    },
    expectThere: (page) => expect(page.locator('html')).toHaveAttribute('data-contrast', 'strong'),
  },
  {
    name: 'sound',
    files: /sound-player-/,
    what: say('sound.missing'),
    async open(page) {
      await page.goto(`${host.address}#/play/which-city`)
      await expect(page.locator('.answer').first()).toBeVisible()
    },
    async ask(page) {
      if (await button(page, 'sound.off').isVisible()) await button(page, 'sound.off').click()
      await button(page, 'sound.on').click()
    },
    expectThere: (page) => expect(page.locator('.notice-bar')).toHaveCount(0),
  },
]

const REASONS = {
  offline: { text: 'app.noConnection', button: 'app.tryAgain', happens: () => host.away(true) },
  gone: { text: 'app.partGone', button: 'app.reloadNow', happens: () => host.lose(/assets/) },
  back: { text: 'app.connectionBack', button: 'app.reloadNow', happens: () => undefined },
} as const

/** Until the page knows why a part is missing: it counts as offline already while it asks its host. */
async function known(page: Page, reason: string, reach: () => Promise<unknown>): Promise<void> {
  const isUnheard = (request: Request): boolean => request.method() === 'HEAD'
  const asked = reason === 'offline' ? page.waitForEvent('requestfailed', isUnheard) : null
  await reach()
  await asked
}

for (const part of PARTS)
  for (const [reason, { text, button: label, happens }] of Object.entries(REASONS))
    test(`${part.name} can be missing: ${reason}`, async ({ page }) => {
      const notice = page.locator('.notice-bar')
      host.lose(part.files)
      await part.open(page)
      await expect(page.locator('#app > *').first()).toBeVisible()
      happens()
      await part.ask(page)
      await expect(notice).toContainText(part.what)
      await expect(notice).toContainText(say(text))
      await page.evaluate(() => scrollTo(0, 0))
      expect(await covered(page)).toEqual([])
      if (reason === 'offline') {
        await button(page, label).click()
        await expect(notice).toContainText(say('app.stillNotThere'))
      }
      host.away(false)
      host.lose(null)
      await Promise.all([page.waitForEvent('load'), button(page, label).click()])
      if (part.ask === hints.ask) await new GridPage(page).drawn()
      await part.ask(page)
      await part.expectThere(page)
    })

test('where nothing can be kept, the game goes over to the page that is loaded again', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError')
      },
    })
  })
  const grid = new GridPage(page)
  const notice = page.locator('.notice-bar')
  host.lose(/(?:lower-finding|hint-view)-/)
  await openGrid(page)
  await expect(notice).toContainText(say('storage.reason.forbidden'))
  await grid.button('grid.tool.hint').press('Enter')
  await expect(notice).toContainText(say('app.connectionBack'))
  host.lose(null)
  await Promise.all([page.waitForEvent('load'), button(page, 'app.reloadNow').click()])
  await grid.drawn()
  await grid.expectCell('r1c1', 'O')
  // It was handed over for this once: who reloads the page later finds nothing of it in the history.
  expect(await page.evaluate(() => history.state as unknown)).toEqual({ depth: 0 })
})

const SCREEN_PARTS = {
  'the grid': { files: /grid-screen-/, hash: '#/play/netzero-grid', there: '.screen--grid' },
  'the shuffle': {
    files: /shuffle-screen-/,
    hash: '#/play/sustainably-shuffled',
    there: '.screen--shuffle',
  },
  'the quiz': { files: /quiz-screen-/, hash: '#/play/which-city', there: '.answer' },
  'the lessons': {
    files: /lessons-page-/,
    hash: '#/play/netzero-grid/lessons',
    there: '.lessons',
  },
  'the days': { files: /days-page-/, hash: '#/play/netzero-grid/days', there: '.days' },
  'the words of the games': { files: /en-games-/, hash: '#/play/which-city', there: '.answer' },
} as const

for (const [name, { files, hash, there }] of Object.entries(SCREEN_PARTS))
  for (const [reason, { text, button: label, happens }] of Object.entries(REASONS))
    test(`${name} can be missing: ${reason}`, async ({ page }) => {
      host.lose(files)
      await page.goto(host.address)
      await expect(page.locator('.contents .entry')).toHaveCount(3)
      happens()
      await known(page, reason, () => page.evaluate((next) => (location.hash = next), hash))
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('app.loadFailed'))
      await expect(page.locator('.message-page p')).toHaveText(say(text))
      host.away(false)
      host.lose(null)
      await button(page, label).click()
      await expect(page.locator(there).first()).toBeVisible()
    })

for (const [reason, { text, button: label, happens }] of Object.entries(REASONS))
  test(`what reads packs of an older format can be missing: ${reason}`, async ({ page }) => {
    await page.route('**/packs/old.json', (route) => route.fulfill({ body: OLD_PACK }))
    // The host goes away when it is asked for the part, because the page itself has to come from it.
    await page.route(/pack-migrations-/, async (route) => {
      happens()
      await route.abort()
    })
    await known(page, reason, () => page.goto(`${host.address}?pack=old`))
    const title = page.getByRole('heading', { level: 1 })
    await expect(title).toHaveText(say('app.packTrouble', { pack: 'old' }))
    await expect(page.locator('.message-page p')).toHaveText(say(text))
    await expect(button(page, 'app.playBuiltIn')).toBeVisible()
    host.away(false)
    host.lose(null)
    await page.unroute(/pack-migrations-/)
    await button(page, label).click()
    await expect(page.locator('.contents .entry')).toHaveCount(3)
  })

test.describe('a host that answers every address with its start page', () => {
  test('has no pack that it does not have: it is not there, and not damaged', async ({ page }) => {
    host.answerAll()
    await page.goto(`${host.address}?pack=nowhere`)
    await expect(page.locator('.message-page p')).toHaveText(
      say('pack.reason.unknown', { pack: 'nowhere' }),
    )
  })

  for (const name of ['the grid', 'the quiz', 'the days'] as const)
    test(`has no part of another edition: ${name}`, async ({ page }) => {
      const { hash, there } = SCREEN_PARTS[name]
      host.answerAll()
      await page.goto(host.address)
      await expect(page.locator('.contents .entry')).toHaveCount(3)
      host.lose(/assets/)
      await page.evaluate((next) => (location.hash = next), hash)
      await expect(page.locator('.message-page p')).toHaveText(say('app.partGone'))
      host.lose(null)
      await button(page, 'app.reloadNow').click()
      await expect(page.locator(there).first()).toBeVisible()
    })
})

test('the drawing can be missing: plain controls stand in, and it is fetched when asked', async ({
  page,
}) => {
  host.lose(/phaser-/)
  await page.goto(`${host.address}#/play/netzero-grid`)
  await expect(page.locator('.screen--grid')).toHaveAttribute('data-drawing', 'none')
  await expect(page.locator('.notice-bar')).toContainText(say('app.pictureNotHere'))
  host.lose(null)
  await button(page, 'app.reloadNow').click()
  await new GridPage(page).drawn()
})

const STREET = /street-painter-/
const MAKER = /maker-worker-|run-making-/

for (const address of ['daily', 'new/easy-1'])
  test(`what makes ${address} can be missing, and makes it when the network is back`, async ({
    page,
  }) => {
    const faults: Error[] = []
    page.on('pageerror', (fault) => faults.push(fault))
    host.lose(MAKER)
    await openGrid(page)
    host.away(true)
    await page.evaluate((next) => (location.hash = next), `#/play/netzero-grid/${address}`)
    const heading = page.getByRole('heading', { level: 1 })
    await expect(heading).toHaveText(say('grid.reason.makerMissing'))
    await expect(page.locator('.message-page p')).toHaveText(say('app.noConnection'))
    host.away(false)
    host.lose(null)
    await button(page, 'app.tryAgain').click()
    await new GridPage(page).drawn()
    expect(faults).toEqual([])
  })

test('what makes a new grid can be gone after a deploy: the newer edition is offered', async ({
  page,
}) => {
  host.lose(MAKER)
  await openGrid(page)
  host.lose(/assets/)
  await page.evaluate(() => (location.hash = '#/play/netzero-grid/new/easy-1'))
  await expect(page.locator('.message-page p')).toHaveText(say('app.partGone'))
  host.lose(null)
  await button(page, 'app.reloadNow').click()
  await new GridPage(page).drawn()
})

test('without its street a grid is played all the same, and nothing is said of it', async ({
  page,
}) => {
  await page.setViewportSize(SCREENS.kiosk.viewport)
  const lost = page.waitForResponse(STREET)
  host.lose(STREET)
  await openGrid(page)
  expect((await lost).status()).toBe(404)
  await atRest(page)
  await expect(page.locator('.notice-bar')).toHaveCount(0)
})
