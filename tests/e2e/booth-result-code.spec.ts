import { expect, test } from '@playwright/test'
import type { Browser, Page } from '@playwright/test'
import { servedAddress } from '../../scripts/playwright-server.ts'
import { LEAST_MODULE_MM, QUIET, codeSize } from '../../src/kiosk/hand-over/code-size.ts'
import { atRest } from './support/at-rest.ts'
import { beginRound, playQuiz, scan } from './support/booth-visit.ts'
import { OPEN_CELLS } from './support/built-in-grid.ts'
import { GridPage } from './support/grid-page.ts'
import { answersOf, wayOn } from './support/shuffle-page.ts'
import { LOCALES, textIn } from './support/texts.ts'

/** The code of a result: where it stands, and how large it is. */
test.use({ hasTouch: true, locale: LOCALES.en, reducedMotion: 'reduce' } as never)

const FINISHES: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'netzero-grid~short': async (page) => {
    const grid = await new GridPage(page).drawn()
    const board = await grid.board()
    const open = OPEN_CELLS.filter(({ row, column }) => board[(row - 1) * 9 + column - 1] === '.')
    for (const { id, letter } of open) {
      await grid.put(id, letter)
      await grid.expectCell(id, letter)
      await atRest(page)
    }
    await grid.expectFinished()
  },
  'sustainably-shuffled~short': async (page) => {
    await page.waitForSelector('[data-drawing="drawn"]')
    const tiles = (await page.locator('[data-item^="tile-"]').allTextContents()).toSorted().join()
    const answer = answersOf('en').find((each) => [...each].toSorted().join() === tiles)
    await page.keyboard.type((answer ?? 'none').toLowerCase())
    await wayOn(page).tap()
    await page.locator('.screen--round').waitFor()
  },
  'which-city~short': (page) => playQuiz(page, 1),
}

/** Pixels in a millimetre of the smallest screen that is a booth. */
const PIXELS_PER_MM = Math.hypot(1920, 1080) / 22 / 25.4
/** One of 43 inches, whose letters are large enough without being larger than usual. */
const WIDE_PIXELS_PER_MM = Math.hypot(1920, 1080) / 43 / 25.4

/** Texts and targets of the screen that the code covers, and targets that lie below it or under the sill. */
const faultsIn = (page: Page, whole: boolean): Promise<string[]> =>
  page.evaluate((all) => {
    const rect = (selector: string) => document.querySelector(selector)?.getBoundingClientRect()
    const [panel, sill] = [rect('.result-code'), rect('.sill')]
    if (!panel || !sill) return ['nothing is there']
    const meets = (box: DOMRect, other: DOMRect): boolean =>
      box.left < other.right - 1 &&
      box.right > other.left + 1 &&
      box.top < other.bottom - 1 &&
      box.bottom > other.top + 1
    const shown = [
      ...document.querySelectorAll('.screen :is(h1, h2, p, li, a, button), .twin-call *'),
    ]
      .map((each) => ({ name: each.textContent, box: each.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && box.height > 1)
    const beyond = document.documentElement.scrollWidth > innerWidth ? ['too wide'] : []
    const covered = shown.filter(({ box }) => meets(box, panel) || (all && meets(box, sill)))
    return [...beyond, ...covered.map(({ name }) => name)]
  }, whole)

async function expectCode(page: Page, browser: Browser, pixelsPerMm: number): Promise<void> {
  const code = page.locator('.result-code').getByRole('img')
  await expect(code).toBeVisible()
  await atRest(page)
  const box = await code.boundingBox()
  const version = Number(await code.getAttribute('data-version'))
  expect(codeSize(version, box?.width ?? 0, pixelsPerMm).isLarge).toBe(true)
  expect(await scan(page, browser)).toMatch(/#\/at\/\d+$/)
}

/** That of the finder of twins, whose window grows with it. */
async function expectTwinCode(page: Page, pixelsPerMm: number): Promise<void> {
  await page.locator('.twin-call .button').tap()
  const code = page.locator('.twins__window svg[shape-rendering="crispEdges"]')
  await expect(code).toBeVisible()
  await atRest(page)
  // What is drawn of it has no margin.
  const { modules, pixels } = await code.evaluate((svg: SVGSVGElement) => ({
    modules: svg.viewBox.baseVal.width,
    pixels: svg.firstElementChild?.getBoundingClientRect().width ?? 0,
  }))
  const module = pixels / (modules - 2 * QUIET) / pixelsPerMm
  expect(module).toBeGreaterThanOrEqual(LEAST_MODULE_MM)
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(beyond).toBeLessThanOrEqual(0)
}

for (const [puzzle, finish] of Object.entries(FINISHES))
  test(`on a wide screen, the code of ${puzzle} stands at the side of its result`, async ({
    page,
    browser,
  }) => {
    await page.setViewportSize({ width: 1920, height: 1080 })
    await beginRound(page, puzzle, servedAddress(), { pixelsPerMm: WIDE_PIXELS_PER_MM })
    await finish(page)
    await expectCode(page, browser, WIDE_PIXELS_PER_MM)
    // The words of a sign are more than a screen, and scroll.
    const isSign = puzzle.startsWith('which-city')
    expect(await faultsIn(page, !isSign)).toEqual([])
    if (isSign) await expectTwinCode(page, WIDE_PIXELS_PER_MM)
  })

test('on a wide screen of 22 inches, whose letters take the room, the code is a touch away', async ({
  page,
  browser,
}) => {
  await page.setViewportSize({ width: 1920, height: 1080 })
  await beginRound(page, 'which-city~short', servedAddress(), { pixelsPerMm: PIXELS_PER_MM })
  await playQuiz(page, 1)
  await atRest(page)
  await expect(page.locator('.result-code')).toHaveCount(0)
  await page.getByRole('button', { name: textIn('en', 'booth.handOver.item') }).tap()
  await expect(page.locator('.hand-over__sheet').getByRole('img').first()).toBeVisible()
  await atRest(page)
  expect(await scan(page, browser)).toMatch(/#\/at\/\d+$/)
})

test('on a tall screen of 22 inches, a code is as large as phones need it', async ({
  page,
  browser,
}) => {
  await page.setViewportSize({ width: 1080, height: 1920 })
  await beginRound(page, 'which-city~short', servedAddress(), { pixelsPerMm: PIXELS_PER_MM })
  await playQuiz(page, 1)
  await expectCode(page, browser, PIXELS_PER_MM)
  await expectTwinCode(page, PIXELS_PER_MM)
})
