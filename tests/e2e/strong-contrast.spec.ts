import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { STRONG_DARK, STRONG_LIGHT } from '../../src/theme/strong/strong-colors.ts'
import { DARK, LIGHT } from '../../src/theme/tokens.ts'
import { SCREENS_TO_TAKE } from '../../scripts/screens/screens.ts'
import { atRest } from './support/at-rest.ts'
import { findingsOf } from './support/axe.ts'
import { tapAt } from './support/finger.ts'
import { GridPage } from './support/grid-page.ts'
import { colorsAt } from './support/pixel.ts'
import { SCREENS } from './support/screens.ts'
import { LOCALES, textIn } from './support/texts.ts'

test.use({ ...SCREENS.phone, locale: LOCALES.en })

const SCHEMES = {
  light: { strong: STRONG_LIGHT, usual: LIGHT },
  dark: { strong: STRONG_DARK, usual: DARK },
} as const

const contrast = (page: Page) => page.locator('html')
const theSwitch = (page: Page) =>
  page.getByRole('switch', { name: textIn('en', 'settings.strongContrast'), exact: true })

async function expectStrong(page: Page, isStrong: boolean): Promise<void> {
  await expect(contrast(page)).toHaveAttribute('data-contrast', isStrong ? 'strong' : 'usual')
}

async function openSettings(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: textIn('en', 'settings.title'), exact: true })
    .press('Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
}

const WAYS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  async 'by touch'(page) {
    const label = page.locator('label.switch', { has: theSwitch(page) })
    await label.scrollIntoViewIfNeeded()
    const box = await label.boundingBox()
    if (!box) throw new Error('The switch is not there')
    await tapAt(page, box.x + box.width / 2, box.y + box.height / 2)
  },
  async 'by keys'(page) {
    for (let steps = 0; steps < 20; steps++) {
      await page.keyboard.press('Tab')
      if (await theSwitch(page).evaluate((each) => each === document.activeElement)) break
    }
    await page.keyboard.press('Space')
  },
  'by its name': (page) => theSwitch(page).check(),
}

for (const [way, choose] of Object.entries(WAYS))
  test(`it is switched on ${way}, at once, and kept`, async ({ page }) => {
    const fetched: string[] = []
    page.on('request', (request) => void fetched.push(request.url()))
    await page.goto('./')
    await openSettings(page)
    await expect(theSwitch(page)).not.toBeChecked()
    expect(fetched.filter((url) => /strong-theme/.test(url))).toEqual([])
    await choose(page)
    await expect(theSwitch(page)).toBeChecked()
    await expectStrong(page, true)
    await expect(page.locator('body')).toHaveCSS('color', 'rgb(0, 0, 0)')
    await page.reload()
    await expectStrong(page, true)
    await openSettings(page)
    await expect(theSwitch(page)).toBeChecked()
    await theSwitch(page).uncheck()
    await expectStrong(page, false)
  })

test('it is as the device says, until the reader chooses', async ({ page }) => {
  await page.emulateMedia({ contrast: 'more' })
  await page.goto('./')
  await expectStrong(page, true)
  await page.emulateMedia({ contrast: 'no-preference' })
  await expectStrong(page, false)
  await page.emulateMedia({ contrast: 'more' })
  await expectStrong(page, true)
  await openSettings(page)
  await expect(theSwitch(page)).toBeChecked()
  await theSwitch(page).uncheck()
  await expectStrong(page, false)
  await page.reload()
  await expect(page.locator('.contents')).toBeVisible()
  await expectStrong(page, false)
})

test('nobody sees other colours first', async ({ page }) => {
  await page.emulateMedia({ contrast: 'more' })
  await page.addInitScript(() => {
    const seen: string[] = []
    Object.assign(window, { seen })
    new MutationObserver(() => {
      if (document.querySelector('.screen'))
        seen.push(document.documentElement.dataset['contrast'] ?? 'none')
    }).observe(document, { childList: true, subtree: true })
  })
  await page.goto('./')
  await expect(page.locator('.contents')).toBeVisible()
  const seen = await page.evaluate(() => [...new Set((window as never as { seen: string[] }).seen)])
  expect(seen).toEqual(['strong'])
})

test('forced colours win over it', async ({ page }) => {
  await page.emulateMedia({ contrast: 'more', forcedColors: 'active' })
  await new GridPage(page).open()
  await expectStrong(page, false)
  await page.emulateMedia({ contrast: 'more', forcedColors: 'none' })
  await expectStrong(page, true)
})

/** How many CSS pixels of a horizontal line have a colour, around a place. */
async function weightAt(page: Page, x: number, y: number, color: string): Promise<number> {
  const places = Array.from({ length: 17 }, (_, index) => ({ x: Math.round(x) - 8 + index, y }))
  return (await colorsAt(page, places)).filter((each) => each === color).length
}

interface Drawn {
  readonly boxLine: number
  readonly keyLine: number
  readonly corner: string
  readonly ground: string
}

/** What is seen of the board and the pad with r5c5 chosen; r5c2 shares its row. */
async function drawnOf(grid: GridPage, ink: string): Promise<Drawn> {
  const { page } = grid
  // A tap on the chosen cell would let go of it.
  const cell = grid.cell('r5c5')
  if ((await cell.getAttribute('aria-selected')) !== 'true') await grid.tap(cell)
  await atRest(page)
  const peer = await grid.cell('r5c2').boundingBox()
  const [left, key] = [await grid.cell('r5c4').boundingBox(), await grid.key('R').boundingBox()]
  if (!peer || !left || !key) throw new Error('Nothing is drawn')
  const inside = { x: Math.round(peer.x + 4), y: Math.round(peer.y + 3) }
  const middle = { x: Math.round(peer.x + peer.width / 2), y: Math.round(peer.y + 6) }
  const [corner = '', ground = ''] = await colorsAt(page, [inside, middle])
  return {
    boxLine: await weightAt(page, left.x, Math.round(left.y + left.height * 0.15), ink),
    keyLine: await weightAt(page, key.x, Math.round(key.y + key.height / 2), ink),
    corner,
    ground,
  }
}

for (const [colorScheme, { strong, usual }] of Object.entries(SCHEMES))
  test(`on the board lines are heavier, and peers have a wedge instead of a tint: ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: colorScheme as 'light' | 'dark' })
    await page.setViewportSize({ width: 820, height: 1180 })
    const grid = await new GridPage(page).open()
    const before = await drawnOf(grid, usual.rule)
    expect(before).toMatchObject({ corner: usual.peer, ground: usual.peer })
    await page.emulateMedia({ colorScheme: colorScheme as 'light' | 'dark', contrast: 'more' })
    await expectStrong(page, true)
    const after = await drawnOf(grid, strong.rule)
    expect(after).toMatchObject({ corner: strong.rule, ground: strong.card })
    expect(after.boxLine).toBeGreaterThan(before.boxLine)
    if (colorScheme === 'light') expect(after.keyLine).toBeGreaterThan(before.keyLine)
    await page.reload()
    await grid.drawn()
    expect(await drawnOf(grid, strong.rule)).toEqual(after)
  })

/** Screens of scripts/screens: one of each kind. */
const LOOKED_AT = [
  'start',
  'settings',
  'grid',
  'grid-hint',
  'grid-menu',
  'grid-days',
  'lesson-wrong',
  'shuffle',
  'shuffle-finished',
  'question',
  'result',
  'signs',
] as const

for (const colorScheme of ['light', 'dark'] as const)
  for (const name of LOOKED_AT)
    test(`in strong contrast ${name} has 7:1 and is without faults, ${colorScheme}`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme, contrast: 'more', reducedMotion: 'reduce' })
      await SCREENS_TO_TAKE[name]?.(page, 'en')
      await expectStrong(page, true)
      await expect(page.locator('html')).toHaveCSS(
        'background-color',
        colorScheme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(5, 8, 31)',
      )
      await atRest(page)
      expect(await findingsOf(page, true)).toEqual([])
      for (const spent of await page.locator('[aria-disabled="true"]').all())
        await expect(spent).toHaveCSS('opacity', '1')
    })
