import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import {
  PIN,
  askForPanel,
  attract,
  beginVisit,
  button,
  door,
  enterPanel,
  faultsIn,
  keptBy,
  openBooth,
  openTab,
  say,
  typePin,
} from './support/staff.ts'
import { textIn } from './support/texts.ts'

/** The staff of a booth: how it becomes one, how they are let in, and what they see and change. */
test.use({ viewport: { width: 1080, height: 1920 }, hasTouch: true, locale: 'en-GB' })

test('a device becomes a booth by touch alone, and nothing of a reader’s is touched', async ({
  page,
}) => {
  await page.goto('./packs/torino-2026.json')
  await page.evaluate(() => localStorage.setItem('netzero/save/of/a-reader', 'kept'))
  const before = await keptBy(page)

  await page.goto('./?kiosk=1')
  await expect(page.getByRole('heading', { name: say('booth.staff.setup.title') })).toBeVisible()
  expect(await faultsIn(page)).toEqual([])
  expect(await keptBy(page)).toEqual(before)
  await button(page, 'booth.staff.setup.no').tap()
  await expect(page).not.toHaveURL(/booth\.html/)
  expect((await keptBy(page)).storage).toEqual(before.storage)
  expect((await keptBy(page)).databases).toEqual(before.databases)

  await page.goto('./?kiosk=1')
  await page.getByRole('button', { name: 'Italiano' }).tap()
  await page.getByRole('button', { name: textIn('it', 'booth.staff.setup.yes') }).tap()
  const name = page.getByRole('textbox')
  for (const _ of 'Booth')
    await page.getByRole('button', { name: textIn('it', 'booth.staff.typing.erase') }).tap()
  await page.getByRole('button', { name: textIn('it', 'booth.staff.setup.next') }).tap()
  await expect(name).toHaveAttribute('aria-invalid', 'true')
  for (const key of ['H', 'a', 'l', 'l', textIn('it', 'booth.staff.typing.space'), '2'])
    await page.getByRole('button', { name: key, exact: true }).tap()
  await expect(name).toHaveValue('Hall 2')
  expect(await faultsIn(page)).toEqual([])
  await page.getByRole('button', { name: textIn('it', 'booth.staff.setup.next') }).tap()

  expect(await faultsIn(page)).toEqual([])
  await typePin(page, '1234')
  await typePin(page, '4321')
  await expect(page.getByText(textIn('it', 'booth.staff.newPin.differs'))).toBeVisible()
  expect(await keptBy(page)).toEqual(before)
  await typePin(page)
  await typePin(page)
  await expect(attract(page)).toBeVisible()
  const { storage } = await keptBy(page)
  expect(JSON.parse(storage['netzero-booth'] ?? '')).toEqual({
    name: 'Hall 2',
    staffLanguage: 'it',
  })
  expect(storage).toMatchObject(before.storage)

  await page.goto('./')
  await expect(attract(page)).toBeVisible()
  await askForPanel(page)
  await expect(page.getByText(textIn('it', 'booth.staff.pin.ask'))).toBeVisible()
  await typePin(page)
  await expect(page.locator('.staff-panel')).toBeVisible()
})

test('staff are let in by five touches and their PIN; wrong ones have to wait', async ({
  page,
}) => {
  await page.clock.install()
  await openBooth(page)
  await page.clock.pauseAt(Date.now() + 600_000)
  for (let touch = 0; touch < 4; touch++) await page.touchscreen.tap(20, 20)
  await expect(attract(page)).toBeVisible()
  await expect(door(page)).toBeHidden()
  // Too late for a fifth.
  await page.clock.runFor(3500)
  await page.touchscreen.tap(20, 20)
  await expect(door(page)).toBeHidden()

  await askForPanel(page)
  await expect(door(page)).toBeVisible()
  await button(page, 'booth.staff.back').tap()
  await expect(door(page)).toBeHidden()
  await expect(attract(page)).toBeVisible()

  await page.keyboard.press('Control+Alt+Shift+KeyS')
  await expect(door(page)).toBeVisible()
  // An arrow or a finger that rests begins to read aloud, but not while staff are asked.
  await page.keyboard.press('ArrowDown')
  await expect(door(page)).toBeVisible()
  await expect(attract(page)).toBeAttached()
  await page.keyboard.press('Escape')
  await expect(door(page)).toBeHidden()

  await askForPanel(page)
  for (let wrong = 0; wrong < 3; wrong++) {
    await typePin(page, '0000')
    await expect(page.getByText(say('booth.staff.pin.wrong'))).toBeVisible()
  }
  await typePin(page, '0000')
  await expect(page.getByText(say('booth.staff.pin.waits', { count: 2 }))).toBeVisible()
  await page.locator('.pin-entry__digit').first().tap({ force: true })
  await expect(
    page.getByRole('img', { name: say('booth.staff.pin.digits', { count: 0 }) }),
  ).toBeVisible()
  await page.clock.runFor(1000)
  await expect(page.getByText(say('booth.staff.pin.waits', { count: 1 }))).toBeVisible()
  await page.clock.runFor(1000)
  await page.keyboard.type(PIN)
  await page.keyboard.press('Enter')
  await expect(page.locator('.staff-panel')).toBeVisible()

  await page.clock.runFor(119_000)
  await expect(page.locator('.staff-panel')).toBeVisible()
  await page.touchscreen.tap(500, 700)
  await page.clock.runFor(119_000)
  await expect(page.locator('.staff-panel')).toBeVisible()
  await page.clock.runFor(2000)
  await expect(attract(page)).toBeVisible()
  await expect(page.locator('.staff-panel')).toBeHidden()

  await askForPanel(page)
  await page.clock.runFor(121_000)
  await expect(door(page)).toBeHidden()
})

test('somebody who plays loses nothing to the gesture; a right PIN ends the visit', async ({
  page,
}) => {
  await openBooth(page)
  await beginVisit(page)
  await page.locator('.screen--lengths a').first().tap()
  const game = page.locator('[data-drawing="drawn"]')
  await expect(game).toBeVisible()
  await page.keyboard.press('Control+Alt+Shift+KeyS')
  await expect(door(page)).toBeVisible()
  await button(page, 'booth.staff.back').tap()
  await expect(game).toBeVisible()

  await page.keyboard.press('Control+Alt+Shift+KeyS')
  await typePin(page)
  await expect(page.locator('.staff-panel')).toBeVisible()
  await expect(page.locator('.screen')).toHaveCount(0)
  const begun = page.locator('.today__figures div', {
    hasText: say('booth.staff.begun', { count: 1 }),
  })
  await expect(begun.locator('strong')).toHaveText('1')
  await expect(page.getByRole('table')).toContainText(
    say('booth.staff.ofBegun', { number: 0, total: 1 }),
  )
  expect(await faultsIn(page)).toEqual([])

  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'CSV' }).tap()
  const download = await downloading
  expect(download.suggestedFilename()).toMatch(/^Booth-\d{4}-\d\d-\d\d\.csv$/)
  const text = await readFile(await download.path(), 'utf8')
  expect(text).toContain(',begun,')
  expect(text).toMatch(/,reset,.*,staff,/)
})

test('what staff change holds for the next visitor and after a restart', async ({ page }) => {
  await openBooth(page, {}, '?name=Link&volume=20')
  await enterPanel(page)
  await openTab(page, 'booth.staff.booth')
  await expect(page.getByText('Link', { exact: true })).toBeVisible()
  expect(await faultsIn(page)).toEqual([])

  await page
    .getByRole('button', { name: say('booth.staff.more', { name: say('booth.staff.volume') }) })
    .tap()
  await button(page, 'booth.staff.change').nth(1).tap()
  expect(await faultsIn(page)).toEqual([])
  await page.getByRole('textbox').fill('localhost')
  await button(page, 'booth.staff.keep').tap()
  await expect(page.getByText(say('booth.staff.base.ownDevice'))).toBeVisible()
  await page.getByRole('textbox').fill('sparks.example')
  await button(page, 'booth.staff.keep').tap()
  await expect(page.getByText('https://sparks.example/', { exact: true })).toBeVisible()
  await page.getByRole('switch', { name: say('booth.staff.sleep') }).tap()
  const sleepEnd = say('booth.staff.sleep.ends')
  await page.getByRole('button', { name: say('booth.staff.less', { name: sleepEnd }) }).tap()
  await expect(page.getByRole('group', { name: sleepEnd })).toContainText('07:30')

  await openTab(page, 'booth.staff.rounds')
  const rounds = page.getByRole('switch')
  await expect(rounds.first()).toBeVisible()
  expect(await faultsIn(page)).toEqual([])
  for (const round of await rounds.all()) await round.tap({ force: true })
  // The last one cannot be switched off.
  await expect(page.getByRole('switch', { checked: true })).toHaveCount(1)
  await page
    .getByRole('button', {
      name: say('booth.staff.more', { name: say('booth.staff.rounds.result') }),
    })
    .tap()

  const kept = async () =>
    JSON.parse((await keptBy(page)).storage['netzero-booth'] ?? '') as Record<string, unknown>
  expect(await kept()).toMatchObject({
    volume: 30,
    base: 'https://sparks.example/',
    sleep: { from: '20:00', to: '07:30' },
    idle: { result: 65 },
  })
  expect(await kept()).not.toHaveProperty('name')
  await button(page, 'booth.staff.rounds.reset').tap()
  await expect(page.getByRole('switch', { checked: false })).toHaveCount(0)
  expect(await kept()).not.toHaveProperty('hidden')

  await openTab(page, 'booth.staff.tests')
  await page.touchscreen.tap(500, 1500)
  await expect(page.getByText(say('booth.staff.touch.lit', { number: 1, total: 63 }))).toBeVisible()
  expect(await faultsIn(page)).toEqual([])
  await button(page, 'booth.staff.colors.show').tap()
  for (let color = 0; color < 6; color++) await page.locator('.color-test').tap()
  await expect(page.locator('.color-test')).toHaveCount(0)
  await button(page, 'booth.staff.measure').tap()
  const larger = say('booth.staff.measure.larger')
  await page.getByRole('button', { name: larger, exact: true }).tap()
  expect(await faultsIn(page)).toEqual([])
  // As they are drawn: eleven pixels for each of 61 modules on the sheet, eight beside a result, where 3.8 are a millimetre.
  for (const drawn of [
    { size: '2.9', distance: '1.5' },
    { size: '2.1', distance: '1.1' },
  ])
    await expect(page.getByText(say('booth.staff.measure.readFrom', drawn))).toBeVisible()
  await button(page, 'booth.staff.measure.fits').tap()
  expect((await kept())['pixelsPerMm']).toBeCloseTo(325 / 85.6, 5)
  await openTab(page, 'booth.staff.close')
  await expect(attract(page)).toBeVisible()
})

test('the journal is wiped by a finger that stays; a booth is left for good', async ({ page }) => {
  await page.clock.install()
  await openBooth(page)
  await beginVisit(page)
  await expect(page.locator('.screen--lengths')).toBeVisible()
  await page.keyboard.press('Control+Alt+Shift+KeyS')
  await typePin(page)
  const entries = page.getByText(say('booth.staff.entries', { count: 1 }))
  await expect(entries).toBeVisible()
  await openTab(page, 'booth.staff.booth')
  await button(page, 'booth.staff.wipe').tap()
  expect(await faultsIn(page)).toEqual([])
  await button(page, 'booth.staff.wipe.go').tap()
  expect(await faultsIn(page)).toEqual([])
  await page.clock.pauseAt(Date.now() + 100_000)
  const hold = button(page, 'booth.staff.wipe.holding')
  await hold.dispatchEvent('pointerdown')
  await page.clock.runFor(2900)
  await expect(page.locator('.wipe-street [data-dark="true"]')).toHaveCount(8)
  await hold.dispatchEvent('pointerup')
  await expect(page.locator('.wipe-street [data-dark="true"]')).toHaveCount(0)
  await page.clock.runFor(1000)
  await expect(hold).toBeVisible()
  await hold.focus()
  await page.keyboard.down('Enter')
  await page.clock.runFor(3100)
  await expect(hold).toBeHidden()
  await page.keyboard.up('Enter')
  await openTab(page, 'booth.staff.today')
  await expect(page.getByText(say('booth.staff.entries', { count: 0 }))).toBeVisible()

  await openTab(page, 'booth.staff.booth')
  await button(page, 'booth.staff.leave').tap()
  await button(page, 'booth.staff.leave.stay').tap()
  await expect(page.locator('.staff-panel')).toBeVisible()
  await button(page, 'booth.staff.leave').tap()
  await page
    .locator('.staff-sheet')
    .getByRole('button', { name: say('booth.staff.leave') })
    .tap()
  await expect(page).not.toHaveURL(/booth\.html/)
  expect((await keptBy(page)).storage).not.toHaveProperty('netzero-booth')
})
