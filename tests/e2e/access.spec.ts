import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { atRest } from './support/at-rest.ts'
import { GridPage } from './support/grid-page.ts'
import { LANGUAGES, SCREENS } from './support/screens.ts'
import { LOCALES, textIn } from './support/texts.ts'

const PAGES = {
  'the front page': './',
  'the grid': './#/play/netzero-grid',
  'the lessons': './#/play/netzero-grid/lessons',
  'a lesson': './#/play/netzero-grid/lessons/nakedPair',
  'the shuffle': './#/play/sustainably-shuffled',
  'a question': './#/play/which-city',
  'the twelve signs': './#/play/which-city/signs',
  'a sign': './#/play/which-city/signs/sagittarius',
  'a comparison': './#/play/which-city/compare',
  'an unknown puzzle': './#/play/nothing',
} as const

const headed = (page: Page): Promise<void> =>
  expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()

/** Elements with words that are cut off or lie outside the page's width. */
const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth
    const isShown = (element: Element): boolean =>
      element.checkVisibility({ opacityProperty: true }) &&
      !element.closest('.visually-hidden, .mirror, [aria-hidden="true"]')
    const all = [...document.querySelectorAll('h1,h2,h3,p,li,dt,dd,button,a,label,legend,td,th')]
    return all.filter(isShown).flatMap((element) => {
      const { left, right } = element.getBoundingClientRect()
      const { overflowX, overflowY, clipPath } = getComputedStyle(element)
      if (clipPath !== 'none') return []
      const hides = [overflowX, overflowY].some((each) => each === 'hidden' || each === 'clip')
      const isCut = hides && element.scrollHeight > element.clientHeight + 1
      const isOut = left < -1 || right > width + 1
      return isCut || isOut ? [`${element.className} “${element.textContent.slice(0, 40)}”`] : []
    })
  })

/** Letters of the reader's own machine are as good as ours: other widths must not break a page. */
const TYPEFACES = {
  'in its own typefaces': 'arrive',
  'while typefaces are missing': 'miss',
} as const

/** The window is resized under a page, as when a device is turned. */
const SIZES = [
  { width: 320, height: 568 },
  { width: 390, height: 844 },
  { width: 1080, height: 1920 },
] as const

for (const [which, typefaces] of Object.entries(TYPEFACES))
  test.describe(`with text twice as large, ${which}`, () => {
    test.use({ viewport: SIZES[0], locale: LOCALES.es })

    for (const [name, address] of Object.entries(PAGES))
      test(`${name} is whole and scrolls one way only, at every size`, async ({ page }) => {
        if (typefaces === 'miss') await page.route('**/*.woff2', (route) => route.abort())
        await page.addInitScript(() =>
          localStorage.setItem('netzero/settings', JSON.stringify({ textScale: 200 })),
        )
        await page.goto(address)
        await headed(page)
        await expect(page.locator('html')).toHaveCSS('--text-scale', '2')
        for (const size of SIZES) {
          await page.setViewportSize(size)
          await atRest(page)
          const scrollWidth = await page.evaluate(() => document.documentElement.scrollWidth)
          expect(scrollWidth, String(size.width)).toBeLessThanOrEqual(size.width)
          expect(await cutOff(page), String(size.width)).toEqual([])
        }
      })
  })

test.describe('in forced colours', () => {
  test.use({ ...SCREENS.phone, forcedColors: 'active', locale: LOCALES.en })

  test('the board is drawn in the reader’s own colours', async ({ page }) => {
    const grid = await new GridPage(page).open()
    const colours = await page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement('i'))
      probe.style.color = 'Canvas'
      const canvas = getComputedStyle(probe).color
      probe.remove()
      return canvas
    })
    const box = await grid.cell('r1c1').boundingBox()
    const shot = await page.screenshot({
      clip: { x: (box?.x ?? 0) + 6, y: (box?.y ?? 0) + 6, width: 4, height: 4 },
    })
    expect(await colourOf(page, shot)).toBe(colours)
  })

  test('the windows that count the beats of a hint are lit or dark', async ({ page }) => {
    const grid = await new GridPage(page).open()
    await grid.button('grid.tool.hint').tap()
    const fills = (lit: boolean): Promise<string[]> =>
      page
        .locator(`.beat-window[data-lit="${lit}"]`)
        .evaluateAll((all) => all.map((each) => getComputedStyle(each).backgroundColor))
    await expect.poll(() => fills(true)).toHaveLength(1)
    expect(await fills(false)).not.toContain((await fills(true))[0])
  })

  test('every control keeps a border or a line under its words', async ({ page }) => {
    await page.goto('./')
    await page.locator('.front').waitFor()
    const bare = await page.locator('button:visible, select:visible').evaluateAll((all) =>
      all
        .filter((each) => {
          const { borderTopWidth, textDecorationLine } = getComputedStyle(each)
          return borderTopWidth === '0px' && textDecorationLine !== 'underline'
        })
        .map((each) => each.className),
    )
    expect(bare).toEqual([])
  })
})

/** The colour of the first dot of a picture, as CSS writes it. */
function colourOf(page: Page, png: Buffer): Promise<string> {
  return page.evaluate(async (data) => {
    // Not fetched: the page's own policy lets it fetch from its host alone.
    const bytes = Uint8Array.from(atob(data), (sign) => sign.codePointAt(0) ?? 0)
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const canvas = new OffscreenCanvas(1, 1)
    const context = canvas.getContext('2d')
    context?.drawImage(bitmap, 0, 0)
    const [red, green, blue] = context?.getImageData(0, 0, 1, 1).data ?? []
    return `rgb(${red}, ${green}, ${blue})`
  }, png.toString('base64'))
}

test.describe('where movement is not wanted', () => {
  test.use({ ...SCREENS.phone, reducedMotion: 'reduce' })

  test('nothing on any page moves by itself', async ({ page }) => {
    for (const address of Object.values(PAGES)) {
      await page.goto(address)
      await headed(page)
      const moving = await page.evaluate(() =>
        document
          .getAnimations()
          .filter((each) => Number(each.effect?.getComputedTiming().endTime ?? 0) > 10)
          .map((each) => (each.effect as KeyframeEffect).target?.className ?? ''),
      )
      expect(moving, address).toEqual([])
    }
  })
})

test.describe('privacy', () => {
  test('no other host is asked for anything, nothing is kept but games and settings', async ({
    page,
    context,
    baseURL,
  }) => {
    const foreign: string[] = []
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url())
      if (protocol.startsWith('http') && origin !== new URL(baseURL ?? '').origin)
        foreign.push(request.url())
    })
    for (const address of Object.values(PAGES)) {
      await page.goto(address)
      await headed(page)
    }
    const grid = await new GridPage(page).open()
    await grid.page.keyboard.press('o')
    await expect(grid.cell('r1c1')).toHaveText('O')
    expect(foreign).toEqual([])
    expect(await context.cookies()).toEqual([])
    const kept = await page.evaluate(async () => ({
      local: Object.keys(localStorage),
      session: Object.keys(sessionStorage),
      databases: (await indexedDB.databases()).length,
    }))
    expect(
      kept.local.filter(
        (key) =>
          !/^netzero\/(save\/torino-2026\/|stock\/|lessons\/|settings$|played$|told\/)/.test(key),
      ),
    ).toEqual([])
    expect(kept).toMatchObject({ session: [], databases: 0 })
  })
})

test.describe('the language', () => {
  for (const language of LANGUAGES)
    test.describe(language, () => {
      test.use({ locale: LOCALES[language], ...SCREENS.phone })

      test('is named by the page on every screen, and its title is in it', async ({ page }) => {
        for (const address of Object.values(PAGES)) {
          await page.goto(address)
          await headed(page)
          await expect(page.locator('html')).toHaveAttribute('lang', language)
        }
      })
    })

  test.describe('that the game does not speak', () => {
    test.use({ locale: 'fi-FI' })
    test('is answered in English', async ({ page }) => {
      await page.goto('./')
      await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    })
  })
})

test.describe('dialogs', () => {
  test.use({ ...SCREENS.phone, locale: LOCALES.en })

  test('hold the focus, close with Escape, and give the focus back', async ({ page }) => {
    await page.goto('./')
    const opener = page.getByRole('button', { name: textIn('en', 'settings.title'), exact: true })
    await opener.focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog')
    await expect(dialog).toBeVisible()
    for (let presses = 0; presses < 30; presses++) {
      await page.keyboard.press('Tab')
      const within = await page.evaluate(
        () =>
          document.activeElement === document.body ||
          document.activeElement?.closest('dialog') !== null,
      )
      expect(within).toBe(true)
    }
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
    await expect(opener).toBeFocused()
  })
})
