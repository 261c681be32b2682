import { closeSync, ftruncateSync, openSync, writeSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { readPackText } from '../../scripts/packs/read-pack.ts'
import {
  askForPanel,
  beginVisit,
  button,
  enterPanel,
  faultsIn,
  openBooth,
  openTab,
  pinRecord,
  say,
  typePin,
} from './support/staff.ts'

/** What comes to a booth from elsewhere, and what its device lacks: staff are told, and nothing hangs. */
test.use({ viewport: { width: 1080, height: 1920 }, hasTouch: true, locale: 'en-GB' })

test('a pack comes from files; a film and a broken file are refused', async ({ page }) => {
  const built = readPackText()
  const own = (text: string) =>
    Buffer.from(text.replaceAll('torino-2026', 'schools').replaceAll('NetZero Grid', 'School Grid'))
  const structure = { name: 'a.json', mimeType: 'application/json', buffer: own(built.structure) }
  const texts = Object.entries(built.texts).map(([language, text]) => ({
    name: `${language}.json`,
    mimeType: 'application/json',
    buffer: own(text),
  }))
  await openBooth(page)
  await enterPanel(page)
  await openTab(page, 'booth.staff.booth')
  const chooser = page.locator('input[type="file"]')
  await chooser.setInputFiles({
    name: 'film.mp4',
    mimeType: 'video/mp4',
    buffer: Buffer.from([0, 0, 0, 32, 102, 116, 121, 112]),
  })
  await expect(page.getByText(`film.mp4: ${say('booth.staff.pack.notText')}`)).toBeVisible()
  await chooser.setInputFiles([
    { ...structure, buffer: own(built.structure.replace('"minutes"', '"minute"')) },
    ...texts,
  ])
  await expect(page.getByRole('status').getByText('puzzles.0.minutes:')).toBeVisible()
  await chooser.setInputFiles([structure, ...texts])
  await expect(page.getByRole('button', { name: 'schools' })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  await openTab(page, 'booth.staff.close')
  await beginVisit(page)
  await expect(page.locator('.screen--lengths')).toContainText('School Grid')
})

/** A file that has the first bytes of a film and is as long as one, but takes no room on the disk. */
function filmOf(path: string, bytes: number): string {
  const file = openSync(path, 'w')
  writeSync(file, Buffer.from([0, 0, 0, 32, 102, 116, 121, 112, 0xff, 0xff]))
  ftruncateSync(file, bytes)
  closeSync(file)
  return path
}

test('a film is refused by its size or by its first bytes, and nobody reads it', async ({
  page,
}, info) => {
  // How much of files the page has read.
  await page.addInitScript(() => {
    const read: number[] = []
    Object.assign(window, { read })
    for (const name of ['text', 'arrayBuffer', 'stream'] as const) {
      const whole = Blob.prototype[name] as () => never
      Blob.prototype[name] = function readAll(this: Blob) {
        read.push(this.size)
        return whole.call(this)
      }
    }
  })
  const mostRead = () =>
    page.evaluate(() => Math.max(0, ...(window as unknown as { read: number[] }).read))
  await openBooth(page)
  await enterPanel(page)
  await openTab(page, 'booth.staff.booth')
  const chooser = page.locator('input[type="file"]')
  const gigabyte = 2 ** 30
  const megabyte = 2 ** 20
  for (const [bytes, key] of [
    [3 * gigabyte, 'booth.staff.pack.tooLarge'],
    [20 * megabyte, 'booth.staff.pack.tooLarge'],
    [7 * megabyte, 'booth.staff.pack.notText'],
  ] as const) {
    const name = `film-${bytes / megabyte}.json`
    await chooser.setInputFiles(filmOf(info.outputPath(name), bytes))
    await expect(page.getByText(`${name}: ${say(key)}`)).toBeVisible()
    expect(await mostRead()).toBeLessThanOrEqual(4096)
  }
  await openTab(page, 'booth.staff.today')
  await expect(page.locator('.staff-chip')).toBeVisible()
  await openTab(page, 'booth.staff.close')
  await expect(page.locator('.attract')).toBeVisible()
})

test('a launcher brings a new PIN, and takes exports into a folder that the panel names', async ({
  page,
}) => {
  const asked: string[] = []
  await page.addInitScript(() => Object.assign(globalThis, { boothLauncher: { token: 'secret' } }))
  await page.route('**/booth/**', async (route) => {
    const { pathname, search } = new URL(route.request().url())
    const what = `${route.request().method()} ${pathname}${search}`
    asked.push(what)
    if (what.includes('DELETE')) return route.fulfill({ status: 204 })
    if (what.includes('pin')) return route.fulfill({ json: { id: 'new', ...pinRecord('0815') } })
    if (what.includes('info'))
      return route.fulfill({
        json: {
          folder: '/srv/exports',
          writable: false,
          restarts: [{ at: '2026-05-07T08:07:00.000Z', why: 'the page hung', seconds: 4 }],
        },
      })
    return route.fulfill({ status: 507, json: { error: 'full' } })
  })
  await openBooth(page)
  await expect.poll(() => asked).toContain('DELETE /booth/pin?id=new')
  await askForPanel(page)
  await typePin(page)
  await expect(page.getByText(say('booth.staff.pin.wrong'))).toBeVisible()
  expect(await faultsIn(page)).toEqual([])
  await typePin(page, '0815')
  await expect(page.getByText('the page hung')).toBeVisible()
  await expect(
    page.getByText(say('booth.staff.export.folder', { text: '/srv/exports' })),
  ).toBeVisible()
  await expect(
    page.getByText(say('booth.staff.trouble.folder', { text: '/srv/exports' })),
  ).toBeVisible()
  await page.getByRole('button', { name: 'JSON' }).tap()
  await expect(page.getByText(say('booth.staff.export.full'))).toBeVisible()
  expect(asked.at(-1)).toMatch(/^POST \/booth\/exports\?name=Booth-\d{4}-\d\d-\d\d\.json$/)
})

test('a device that keeps nothing says so, in setup and in the panel', async ({ page }) => {
  await openBooth(page)
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
    IDBObjectStore.prototype.add = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
    Object.defineProperty(window, 'AudioContext', { value: undefined })
    Object.defineProperty(window, 'isSecureContext', { value: false })
    Reflect.deleteProperty(Navigator.prototype, 'wakeLock')
  })
  await page.reload()
  await beginVisit(page)
  await expect(page.locator('.screen--lengths')).toBeVisible()
  await page.keyboard.press('Control+Alt+Shift+KeyS')
  await typePin(page)
  await expect(page.getByText(say('booth.staff.trouble.full', { count: 1 }))).toBeVisible()
  for (const key of ['insecure', 'soundless', 'sleeps', 'unreachable'] as const)
    await expect(page.getByText(say(`booth.staff.trouble.${key}`))).toBeVisible()
  await openTab(page, 'booth.staff.tests')
  await button(page, 'booth.staff.sound.both').tap()
  await expect(page.getByText(say('booth.staff.sound.none'), { exact: true })).toBeVisible()
  await openTab(page, 'booth.staff.booth')
  await page.getByRole('switch', { name: say('booth.staff.speech') }).tap()
  await openTab(page, 'booth.staff.today')
  await expect(page.getByText(say('booth.staff.trouble.settings'))).toBeVisible()

  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await page.evaluate(() => localStorage.removeItem('netzero-booth'))
  await page.goto('./booth.html')
  await button(page, 'booth.staff.setup.yes').tap()
  await button(page, 'booth.staff.setup.next').tap()
  await typePin(page)
  await typePin(page)
  await expect(page.getByText(say('booth.staff.keepsNothing'))).toBeVisible()
})
