import { expect, test } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'
import { AxReader } from './support/ax.ts'
import { LANGUAGES } from './support/screens.ts'
import type { ScreenName } from './support/screens.ts'
import {
  ADDRESS,
  answerOf,
  answersOf,
  drag,
  drawn,
  middleOf,
  open,
  puzzle,
  quoted,
  rightSlots,
  slot,
  tap,
  textsOf,
  trayTile,
  wayOn,
} from './support/shuffle-page.ts'
import type { Language } from './support/shuffle-page.ts'

test.describe('the whole round', () => {
  // Some fifty touches, each drawn by software on a booth-sized canvas where there is no GPU.
  test.describe.configure({ timeout: 120_000 })
  const rotation: readonly [ScreenName, ScreenName, ScreenName][] = [
    ['phone', 'tablet', 'kiosk'],
    ['tablet', 'kiosk', 'phone'],
    ['kiosk', 'phone', 'tablet'],
  ]
  LANGUAGES.forEach((language, index) => {
    const [forTouch, forKeys, forNames] = rotation[index] ?? ['phone', 'tablet', 'kiosk']
    const texts = textsOf(language)
    const title = puzzle.title.text[language] ?? ''

    test(`by touch in ${language} on a ${forTouch}`, async ({ browser }) => {
      const page = await open(browser, language, forTouch)
      await page.getByRole('link', { name: title }).tap()
      await drawn(page)
      for (const answer of answersOf(language)) {
        for (const [place, letter] of [...answer].entries()) {
          await tap(page, trayTile(page, letter))
          await expect(slot(page, place)).toHaveText(letter)
        }
        await wayOn(page).tap()
      }
      await expect(page.locator('h1')).toHaveText(texts['anagram.round.all'] ?? '')
      await page.context().close()
    })

    test(`by keyboard in ${language} on a ${forKeys}`, async ({ browser }) => {
      const page = await open(browser, language, forKeys)
      const link = page.getByRole('link', { name: title })
      await expect(link).toBeVisible()
      while (!(await link.evaluate((element) => element === document.activeElement)))
        await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await drawn(page)
      for (const answer of answersOf(language)) {
        await page.keyboard.type(answer.toLowerCase())
        await expect(wayOn(page)).toBeFocused()
        await page.keyboard.press('Enter')
      }
      await expect(page.locator('h1')).toHaveText(texts['anagram.round.all'] ?? '')
      await expect(page.locator('h1')).toBeFocused()
      await page.context().close()
    })

    test(`by names alone in ${language} on a ${forNames}`, async ({ browser }) => {
      const page = await open(browser, language, forNames)
      const reader = await AxReader.open(page)
      await reader.press('link', new RegExp(quoted(title)))
      const tileName = texts['anagram.tile.name'] ?? ''
      const answers = answersOf(language)
      for (const [word, answer] of answers.entries()) {
        for (const letter of answer)
          await reader.press('button', tileName.replace('{letter}', letter))
        const last = word === answers.length - 1
        await reader.press(
          'button',
          (last ? texts['anagram.done.finish'] : texts['anagram.done.next']) ?? '',
        )
      }
      await reader.waitFor('heading', texts['anagram.round.all'] ?? '')
      await page.context().close()
    })
  })
})

test.describe('moving tiles', () => {
  let page: Page
  test.beforeEach(async ({ browser }) => {
    page = await open(browser, 'en', 'phone', ADDRESS)
  })
  test.afterEach(() => page.context().close())

  test('a touch places, another takes back, undo and redo follow', async () => {
    await tap(page, trayTile(page, 'C'))
    await expect(slot(page, 0)).toHaveText('C')
    await tap(page, slot(page, 0))
    await expect(slot(page, 0)).toHaveText('')
    await page.keyboard.press('Control+z')
    await expect(slot(page, 0)).toHaveText('C')
    await page.keyboard.press('Control+y')
    await expect(slot(page, 0)).toHaveText('')
  })

  test('a chosen slot takes the next letter', async () => {
    await tap(page, slot(page, 6))
    await expect(slot(page, 6)).toHaveAttribute('aria-pressed', 'true')
    await tap(page, trayTile(page, 'E'))
    await expect(slot(page, 6)).toHaveText('E')
    await tap(page, trayTile(page, 'N'))
    await expect(slot(page, 7)).toHaveText('N')
  })

  test('tiles are dragged to a slot, onto each other, and back to the tray', async () => {
    await drag(page, trayTile(page, 'C'), slot(page, 4))
    await expect(slot(page, 4)).toHaveText('C')
    await drag(page, trayTile(page, 'L'), slot(page, 2))
    await drag(page, slot(page, 4), slot(page, 2))
    await expect.poll(() => answerOf(page)).toMatch(/^\.\.C\.L\./)
    await drag(page, slot(page, 2), trayTile(page, 'R'))
    await expect(slot(page, 2)).toHaveText('R')
  })

  test('what a drag does, two touches do: with the swap tool and with a long press', async () => {
    await page.keyboard.type('cl')
    await page.getByRole('button', { name: 'Swap' }).tap()
    await tap(page, slot(page, 0))
    await expect(slot(page, 0)).toHaveAttribute('aria-pressed', 'true')
    await tap(page, slot(page, 1))
    await expect.poll(() => answerOf(page)).toMatch(/^LC\./)
    await page.getByRole('button', { name: 'Swap' }).tap()

    const { x, y } = await middleOf(slot(page, 0))
    await page.mouse.move(x, y)
    await page.mouse.down()
    await expect(slot(page, 0)).toHaveAttribute('aria-pressed', 'true')
    await page.mouse.up()
    await tap(page, slot(page, 9))
    await expect(slot(page, 9)).toHaveText('L')
  })

  test('arrows walk over tiles and slots, and focus stays among them', async () => {
    await page.locator('[data-item="slot-0"]').focus()
    await page.keyboard.press('ArrowRight')
    await expect(slot(page, 1)).toBeFocused()
    await page.keyboard.press('End')
    await expect(page.locator('[data-item="tile-16"]')).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.locator('[data-item="tile-15"]')).toBeFocused()
    await page.keyboard.press('Home')
    await expect(slot(page, 0)).toBeFocused()
    await page.keyboard.press('Space')
    await expect(slot(page, 0)).toHaveText('')
    await expect(slot(page, 0)).toBeFocused()
  })

  test('a hint gives a letter that stays', async () => {
    await page.getByRole('button', { name: 'Hint' }).tap()
    await expect(slot(page, 0)).toHaveText('C')
    await tap(page, slot(page, 0))
    await expect(page.locator('.shuffle-message')).toContainText('already in its place')
    await expect(slot(page, 0)).toHaveText('C')
  })

  test('the menu clears, and undo brings all back', async () => {
    await page.keyboard.type('clim')
    await page.getByRole('button', { name: 'More' }).tap()
    await page.getByRole('button', { name: 'Return all letters' }).tap()
    await expect.poll(() => answerOf(page)).toMatch(/^\.+$/)
    await page.getByRole('button', { name: 'Undo' }).tap()
    await expect.poll(() => answerOf(page)).toMatch(/^CLIM/)
  })
})

test.describe('a full answer that is none', () => {
  const SMALL = { width: 320, height: 568 }
  const keep = (page: Page, language: Language): Locator =>
    page.getByRole('button', { name: textsOf(language)['anagram.keepRight'] ?? '' })

  test('says so and blocks nothing', async ({ browser }) => {
    const page = await open(browser, 'en', 'phone', ADDRESS)
    await page.keyboard.type('neutralityclimate')
    await expect(page.locator('.shuffle-message--wrong')).toContainText('isn’t it yet')
    await page.keyboard.press('Backspace')
    await expect(page.locator('.shuffle-message--wrong')).toHaveCount(0)
    await expect(keep(page, 'en')).toHaveCount(0)
    await page.context().close()
  })

  for (const [name, screen] of [
    ['phone', 'phone'],
    ['small phone', SMALL],
    ['kiosk', 'kiosk'],
  ] as const) {
    test(`keeps its right letters by touch on a ${name}, and undo brings all back`, async ({
      browser,
    }) => {
      const page = await open(browser, 'es', screen, ADDRESS)
      // NEUTRALIDAD CLIMÁTICA with two letters changed at each end.
      await page.keyboard.type('enutralidadclimatiac')
      const box = await keep(page, 'es').boundingBox()
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44)
      await tap(page, keep(page, 'es'))
      await expect.poll(() => answerOf(page)).toBe('..UTRALIDADCLIMATI..')
      await expect.poll(() => rightSlots(page)).toBe('..UTRALIDADCLIMATI..')
      await expect(keep(page, 'es')).toHaveCount(0)
      await tap(page, trayTile(page, 'N'))
      await expect(slot(page, 0)).toHaveText('N')
      for (let step = 0; step < 2; step++) await page.locator('[data-tool="undo"]').tap()
      await expect.poll(() => answerOf(page)).toBe('ENUTRALIDADCLIMATIAC')
      await expect.poll(() => rightSlots(page)).toBe('.'.repeat(20))
      await page.context().close()
    })

    test(`keeps its right letters by keys on a ${name}, and typing goes on in the gaps`, async ({
      browser,
    }) => {
      const page = await open(browser, 'it', screen, ADDRESS)
      await page.keyboard.type('enutralitaclimatiac')
      await slot(page, 18).focus()
      while (!(await keep(page, 'it').evaluate((button) => button === document.activeElement)))
        await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await expect.poll(() => answerOf(page)).toBe('..UTRALITACLIMATI..')
      await expect(slot(page, 0)).toBeFocused()
      await page.keyboard.type('neca')
      await expect(wayOn(page)).toBeFocused()
      await expect(page.locator('.shuffle-done__note')).toHaveText('Con 1 aiuto in omaggio.')
      await page.context().close()
    })

    test(`keeps its right letters by names alone on a ${name}, and says where they are`, async ({
      browser,
    }) => {
      const page = await open(browser, 'en', screen, ADDRESS)
      const texts = textsOf('en')
      const reader = await AxReader.open(page)
      for (const letter of 'LCIMATENEUTRALITY')
        await reader.press('button', (texts['anagram.tile.name'] ?? '').replace('{letter}', letter))
      await reader.press('button', texts['anagram.tool.hint'] ?? '')
      await reader.waitFor('button', 'Letter 3 of word 1: I, in its place')
      expect(await reader.find('button', /^Letter .*in its place$/)).toHaveLength(15)
      await reader.press('button', texts['anagram.keepRight'] ?? '')
      await reader.waitFor('button', 'Letter 1 of word 1: empty')
      await reader.waitFor('button', 'Letter 10 of word 2: Y, in its place')
      await expect(page.locator('[aria-live="polite"]')).toContainText(
        '15 letters stay; the others are back in the tray. In place in word 1: 3 I, 4 M, 5 A,',
      )
      await page.context().close()
    })
  }
})

test('seeing the answer is asked first, and what is shown is no solution', async ({ browser }) => {
  const page = await open(browser, 'it', 'kiosk', ADDRESS)
  await page.locator('[data-tool="eye"]').tap()
  await page.getByRole('button', { name: 'Ci provo ancora' }).tap()
  await expect(page.locator('[data-tool="eye"]')).toBeFocused()
  await page.locator('[data-tool="eye"]').tap()
  await page.getByRole('button', { name: 'Mostrala' }).tap()
  await expect(page.locator('.shuffle-done')).toContainText('NEUTRALITÀ CLIMATICA')
  await expect(page.locator('.word-window--givenUp')).toHaveCount(1)
  await page.context().close()
})

test('each language has its own words, and both are kept', async ({ browser }) => {
  const page = await open(browser, 'en', 'phone', ADDRESS)
  await page.keyboard.type('clim')
  await page.getByRole('button', { name: 'More' }).tap()
  await page.getByRole('button', { name: 'Settings' }).tap()
  await page.getByLabel('Language').selectOption('es')
  await page.getByRole('button', { name: textsOf('es')['app.close'] ?? '' }).tap()
  await expect(page.locator('h1')).toHaveText(puzzle.title.text['es'] ?? '')
  await expect.poll(() => answerOf(page)).toMatch(/^\.{20}$/)
  await page.keyboard.type('neu')
  await page.reload()
  await drawn(page)
  await expect.poll(() => answerOf(page)).toMatch(/^NEU\.{17}$/)
  await page.getByRole('button', { name: textsOf('es')['anagram.menu'] ?? '' }).tap()
  await page.getByRole('button', { name: textsOf('es')['settings.title'] ?? '' }).tap()
  await page.getByLabel(textsOf('es')['settings.language'] ?? '').selectOption('en')
  await expect.poll(() => answerOf(page)).toMatch(/^CLIM\.{13}$/)
  await page.context().close()
})

test('a round can be played again', async ({ browser }) => {
  const page = await open(browser, 'en', 'tablet', ADDRESS)
  for (const answer of answersOf('en')) {
    await page.keyboard.type(answer)
    await expect(wayOn(page)).toBeFocused()
    await page.keyboard.press('Enter')
  }
  await page.reload()
  await page.getByRole('button', { name: 'Play again' }).tap()
  await expect.poll(() => answerOf(page)).toMatch(/^\.{17}$/)
  await page.context().close()
})

/** The shortest side of all that is shown. */
const smallest = (page: Page, selector: string): Promise<number> =>
  page.locator(selector).evaluateAll((all) =>
    Math.min(
      ...all
        .map((each) => each.getBoundingClientRect())
        .filter(({ width }) => width > 0)
        .map(({ width, height }) => Math.min(width, height)),
    ),
  )

const SIZES = [
  { width: 320, height: 568 },
  { width: 390, height: 844 },
  { width: 844, height: 390 },
  { width: 810, height: 1080 },
  { width: 1080, height: 1920 },
  { width: 1920, height: 1080 },
]

test('it fits every screen, and nothing to be touched is smaller than it may be', async ({
  browser,
}) => {
  for (const size of SIZES) {
    const page = await open(browser, 'es', size, ADDRESS)
    const name = `${size.width}×${size.height}`
    const { width, height } = await page.evaluate(() => {
      const { scrollWidth, scrollHeight } = document.documentElement
      return { width: scrollWidth, height: scrollHeight }
    })
    expect(width, name).toBeLessThanOrEqual(size.width)
    // Twenty tiles and a clue do not go on the smallest phone at once: there the page scrolls.
    if (size.height !== 568) expect(height, name).toBeLessThanOrEqual(size.height)
    expect(await smallest(page, '[data-item]'), name).toBeGreaterThanOrEqual(32)
    expect(await smallest(page, 'button:not([data-item])'), name).toBeGreaterThanOrEqual(44)
    await page.context().close()
  }
})

test('text twice as large still shows everything, by scrolling down only', async ({ browser }) => {
  const page = await open(browser, 'it', { width: 320, height: 568 }, ADDRESS)
  await page.evaluate(() => document.documentElement.style.setProperty('--text-scale', '2'))
  await expect
    .poll(() => page.evaluate(() => getComputedStyle(document.documentElement).fontSize))
    .toBe('32px')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  await page.keyboard.type('neutralitaclimatica')
  await expect(wayOn(page)).toBeFocused()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  await page.context().close()
})

test('on a booth screen everything to be touched is in the lower half', async ({ browser }) => {
  const page = await open(browser, 'es', 'kiosk', ADDRESS)
  const tops = await page
    .locator('button:visible')
    .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top))
  expect(Math.min(...tops)).toBeGreaterThanOrEqual(0.47 * 1920)
  await page.context().close()
})
