import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import type { Browser, BrowserContext, Page } from '@playwright/test'
import type { JournalPage } from '../support/journal-page/journal-page.ts'
import { buildJournalPage } from './support/build-journal-page.ts'
import { startHost } from './support/host.ts'
import type { Host } from './support/host.ts'

/** A booth's journal and PIN in a real browser, on a page that has nothing else. */
test.describe.configure({ mode: 'default' })

declare const window: Window & { page: JournalPage }

let folder = ''
let host: Host
test.beforeAll(async () => {
  folder = await buildJournalPage()
  host = await startHost({}, folder)
})
test.afterAll(async () => {
  await host.stop()
  rmSync(folder, { recursive: true, force: true })
})

async function open(page: Page, address = host.address): Promise<void> {
  await page.goto(`${address}journal-page.html`)
  await page.waitForFunction(() => window.page !== undefined)
}

const write = (page: Page, text: string): Promise<boolean> =>
  page.evaluate((said) => window.page.write(said), text)

const entriesOf = (page: Page) => page.evaluate(() => window.page.entries())

const textsOf = async (page: Page): Promise<string[]> =>
  (await entriesOf(page)).map(([text]) => text)

const stateOf = (page: Page) => page.evaluate(() => window.page.journal.state.get())

const numbers = (count: number): string[] => Array.from({ length: count }, (_, at) => `${at}`)

/** Writes entry after entry until the page is gone; gives back those of which it is said that they are stored. */
async function writeOn(page: Page, name: string): Promise<string[]> {
  const stored: string[] = []
  await page.exposeFunction('tellStored', (text: string) => void stored.push(text))
  await page.evaluate((prefix) => {
    const { tellStored } = window as unknown as { tellStored(text: string): void }
    const writeNext = async (number: number): Promise<void> => {
      const text = `${prefix}${number}`
      if (await window.page.write(text)) tellStored(text)
      return writeNext(number + 1)
    }
    // Several under way at once, so that some are always in the middle.
    for (const start of [0, 10_000, 20_000]) void writeNext(start)
  }, name)
  return stored
}

/** Every entry that was said to be stored is there, and none is there twice. */
async function expectAllOnce(page: Page, stored: readonly string[]): Promise<void> {
  const entries = await entriesOf(page)
  const texts = entries.map(([text]) => text)
  expect(stored.length).toBeGreaterThan(0)
  expect(stored.filter((text) => !texts.includes(text))).toEqual([])
  expect(new Set(texts).size).toBe(texts.length)
  const ids = entries.map(([, id]) => id)
  expect(ids).toEqual([...new Set(ids)].toSorted())
}

test('every entry is committed to the disk, and is there after a reload, in order', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const { transaction } = IDBDatabase.prototype
    const modes: unknown[] = []
    Object.assign(window, { modes })
    IDBDatabase.prototype.transaction = function (stores, mode, options) {
      const made = transaction.call(this, stores, mode, options)
      if (mode === 'readwrite') modes.push(made.durability)
      return made
    }
  })
  await open(page)
  const stored = await page.evaluate(async (texts) => {
    const appended = await Promise.all(texts.map((text) => window.page.write(text)))
    return appended.every(Boolean)
  }, numbers(1200))
  expect(stored).toBe(true)
  const modes = await page.evaluate(() => (window as unknown as { modes: unknown[] }).modes)
  expect(modes.length).toBeGreaterThan(0)
  expect(new Set(modes)).toEqual(new Set(['strict']))
  await open(page)
  expect(await textsOf(page)).toEqual(numbers(1200))
  await expectAllOnce(page, numbers(1200))
})

test('a commit that fails after all of its requests succeeded is heard, and tried again', async ({
  page,
}) => {
  await open(page)
  await page.evaluate(() => {
    const { commit } = IDBTransaction.prototype
    const { add } = IDBObjectStore.prototype
    IDBTransaction.prototype.commit = () => undefined
    IDBObjectStore.prototype.add = function (...all) {
      const request = add.apply(this, all)
      request.addEventListener('success', () => this.transaction.abort())
      return request
    }
    Object.assign(window, {
      mend() {
        IDBTransaction.prototype.commit = commit
        IDBObjectStore.prototype.add = add
      },
    })
    void window.page.write('first').then((isStored) => Object.assign(window, { isStored }))
  })
  await expect.poll(() => stateOf(page)).toEqual({ storage: 'forbidden', waiting: 1, lost: 0 })
  expect(await textsOf(page)).toEqual([])
  await page.evaluate(() => (window as unknown as { mend(): void }).mend())
  expect(await write(page, 'second')).toBe(true)
  expect(await textsOf(page)).toEqual(['first', 'second'])
  expect(await page.evaluate(() => Reflect.get(window, 'isStored') as unknown)).toBe(true)
  expect(await stateOf(page)).toEqual({ storage: 'ok', waiting: 0, lost: 0 })
})

test('where storage is forbidden, the page goes on and says so', async ({ page }) => {
  const faults: string[] = []
  page.on('pageerror', ({ message }) => faults.push(message))
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      get() {
        throw new DOMException('It is forbidden', 'SecurityError')
      },
    })
  })
  await open(page)
  await page.evaluate(() => void window.page.write('in vain'))
  await expect.poll(() => stateOf(page)).toEqual({ storage: 'forbidden', waiting: 1, lost: 0 })
  expect(faults).toEqual([])
})

test('where storage is full, entries wait until there is room', async ({ page }) => {
  // Before anything is written, for the browser asks how much room there is only now and then.
  const devTools = await page.context().newCDPSession(page)
  const { origin } = new URL(host.address)
  await devTools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 })
  await open(page)
  const texts = numbers(300)
  await page.evaluate((all) => {
    const appended = all.map((text) => window.page.write(text))
    void Promise.all(appended).then((stored) => Object.assign(window, { stored }))
  }, texts)
  await expect.poll(() => stateOf(page)).toEqual({ storage: 'full', waiting: 300, lost: 0 })
  await devTools.send('Storage.overrideQuotaForOrigin', { origin })
  await page.evaluate(() => window.page.journal.retry())
  await expect.poll(() => stateOf(page)).toEqual({ storage: 'ok', waiting: 0, lost: 0 })
  const stored = await page.evaluate(() => Reflect.get(window, 'stored') as boolean[])
  expect(new Set(stored)).toEqual(new Set([true]))
  expect(await textsOf(page)).toEqual(texts)
})

/** The same page in another tab, as after a restart of the one that is gone. */
async function openAnother(context: BrowserContext): Promise<Page> {
  const page = await context.newPage()
  await open(page)
  return page
}

/**
 * Ends the processes that run pages now, as the system does when there is no memory left: at once, untold. They are
 * asked for before, because a browser that is busy answers late.
 */
async function renderersOf(browser: Browser): Promise<{ kill(): void }> {
  const devTools = await browser.newBrowserCDPSession()
  const { processInfo } = await devTools.send('SystemInfo.getProcessInfo')
  const renderers = processInfo.filter(({ type }) => type === 'renderer')
  return {
    kill() {
      for (const { id } of renderers)
        try {
          process.kill(id, 'SIGKILL')
        } catch {
          // That of a page which was closed just now.
        }
    },
  }
}

test('no entry that was written is lost when the renderer is killed in the middle', async ({
  page,
  context,
  browser,
}) => {
  await open(page)
  const renderers = await renderersOf(browser)
  const crashed = page.waitForEvent('crash')
  const stored = await writeOn(page, 'killed-')
  await expect.poll(() => stored.length).toBeGreaterThan(20)
  renderers.kill()
  await crashed
  await expectAllOnce(await openAnother(context), stored)
})

test('no entry that was written is lost when the page ends in the middle', async ({ page }) => {
  await open(page)
  const stored = await writeOn(page, 'left-')
  await page.evaluate(() => {
    addEventListener('pagehide', () => void window.page.write('at the end'))
  })
  await expect.poll(() => stored.length).toBeGreaterThan(20)
  await open(page)
  await expectAllOnce(page, stored)
})

test('two windows write into one journal, each in its own order, and nothing twice', async ({
  page,
  context,
}) => {
  await open(page)
  const other = await openAnother(context)
  const writeMany = (to: Page, name: string) =>
    to.evaluate(async (prefix) => {
      for (let number = 0; number < 50; number++) await window.page.write(`${prefix}${number}`)
    }, name)
  await Promise.all([writeMany(page, 'one-'), writeMany(other, 'other-')])
  const expected = (name: string): string[] => numbers(50).map((number) => name + number)
  await expectAllOnce(page, [...expected('one-'), ...expected('other-')])
  const texts = await textsOf(other)
  expect(texts.filter((text) => text.startsWith('one-'))).toEqual(expected('one-'))
  expect(texts.filter((text) => text.startsWith('other-'))).toEqual(expected('other-'))
})

test('a wipe empties the journal for all windows, and a new PIN leaves it as it is', async ({
  page,
  context,
}) => {
  await open(page)
  const other = await openAnother(context)
  await write(page, 'one')
  await write(other, 'two')
  expect(await page.evaluate(() => window.page.pin.set('1234'))).toBe(true)
  expect(await other.evaluate(() => window.page.pin.check('1234'))).toEqual({ kind: 'right' })
  expect(await other.evaluate(() => window.page.pin.set('9876'))).toBe(true)
  await open(page)
  expect(await page.evaluate(() => window.page.pin.check('1234'))).toMatchObject({ kind: 'wrong' })
  expect(await textsOf(page)).toEqual(['one', 'two'])
  await page.evaluate(() => window.page.journal.wipe())
  expect(await textsOf(other)).toEqual([])
  expect(await write(other, 'three')).toBe(true)
  expect(await textsOf(page)).toEqual(['three'])
  expect(await page.evaluate(() => window.page.pin.check('9876'))).toEqual({ kind: 'right' })
})

test('entries are read by their time', async ({ page }) => {
  await open(page)
  await page.evaluate(async () => {
    const { now } = Date
    for (const minute of [5, 3, 9, 7]) {
      Date.now = () => minute * 60_000
      await window.page.write(`${minute}`)
    }
    Date.now = now
  })
  const texts = await page.evaluate(async () => {
    const all: unknown[] = []
    const span = { from: 3 * 60_000, to: 9 * 60_000 }
    for await (const entry of window.page.journal.read(span)) all.push(entry['text'])
    return all
  })
  expect(texts).toEqual(['3', '5', '7'])
  await expectAllOnce(page, ['5', '3', '9', '7'])
})

test('on plain http, without `crypto.subtle`, journal and PIN work all the same', async ({
  page,
}) => {
  const types: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript' }
  await page.route('http://booth.test/**', (route) => {
    const { pathname } = new URL(route.request().url())
    const contentType = types[pathname.split('.').at(-1) ?? ''] ?? 'text/plain'
    return route.fulfill({ body: readFileSync(join(folder, pathname)), contentType })
  })
  await open(page, 'http://booth.test/')
  expect(await page.evaluate(() => [isSecureContext, typeof crypto.subtle])).toEqual([
    false,
    'undefined',
  ])
  expect(await page.evaluate(() => window.page.pin.set('123456'))).toBe(true)
  expect(await page.evaluate(() => window.page.pin.check('123456'))).toEqual({ kind: 'right' })
  expect(await write(page, 'plain')).toBe(true)
  await open(page, 'http://booth.test/')
  expect(await textsOf(page)).toEqual(['plain'])
})
