import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { GridPage } from './support/grid-page.ts'
import { startHost } from './support/host.ts'
import { packWith, packWithLetters, servePack } from './support/packs.ts'
import { SCREENS } from './support/screens.ts'
import { LOCALES } from './support/texts.ts'

const GREEK = 'ΑΒΓΔΕΖΗΘΙ'
const CYRILLIC = 'БГДЖИЛПФЯ'
const LATIN = ['commissioner-latin', 'piazzolla-latin', 'piazzolla-latin italic']
const inScript = (script: string): string[] => LATIN.map((face) => face.replace('latin', script))

test.use({ ...SCREENS.phone })

/** The font files that a page asks for, as "family-script" and, where it leans, "italic". */
function watchFonts(page: Page): () => string[] {
  const asked = new Set<string>()
  page.on('request', (request) => {
    const name = /\/([a-z-]+)-wght-(normal|italic)-[^/]+\.woff2/.exec(request.url())
    if (name) asked.add(`${name[1]}${name[2] === 'italic' ? ' italic' : ''}`)
  })
  return () => [...asked].sort()
}

/** What is set and drawn so far has its faces, or does without them. */
const settled = (page: Page) => page.evaluate(() => document.fonts.ready.then(() => undefined))

/** Faces whose files have come, for a letter. */
const facesFor = (page: Page, letter: string): Promise<boolean[]> =>
  page.evaluate(
    (text) =>
      [
        '820 20px "Piazzolla Variable"',
        'italic 640 20px "Piazzolla Variable"',
        '600 20px "Commissioner Variable"',
      ].map((face) => document.fonts.check(face, text)),
    letter,
  )

for (const language of ['en', 'it'] as const)
  test.describe(language, () => {
    test.use({ locale: LOCALES[language] })

    test('needs Latin letters alone, on the page and on the board', async ({ page }) => {
      const asked = watchFonts(page)
      await page.goto('./')
      await expect(page.locator('.contents .entry')).toHaveCount(3)
      await settled(page)
      expect(asked()).toEqual(LATIN)
      await new GridPage(page, language).open()
      await page.goto('./#/play/sustainably-shuffled')
      await page.locator('.screen--shuffle[data-drawing="drawn"]').waitFor()
      await settled(page)
      expect(asked()).toEqual(LATIN)
    })
  })

test('Polish words ask for Latin-ext beside Latin, in the faces that they are set in', async ({
  page,
}) => {
  const words = 'Zażółć gęślą jaźń'
  const pack = packWith(({ title, puzzles: [grid] }) => {
    title['en'] = words
    if (grid) grid.title['en'] = words
  })
  await servePack(page, pack)
  const asked = watchFonts(page)
  await page.goto('./')
  await expect(page.locator('.contents .entry').first()).toContainText(words)
  await settled(page)
  expect(asked()).toEqual([...LATIN, 'piazzolla-latin-ext'].sort())
})

for (const [script, letters] of [
  ['greek', GREEK],
  ['cyrillic', CYRILLIC],
] as const)
  test(`a grid in ${script} letters has its faces before it is drawn, and no other script's`, async ({
    page,
  }) => {
    await servePack(page, packWithLetters(letters))
    const asked = watchFonts(page)
    await new GridPage(page).open()
    expect(await facesFor(page, letters)).toEqual([true, true, true])
    expect(asked()).toEqual([...LATIN, ...inScript(script)].sort())
  })

test('a face that comes late is drawn when it has come', async ({ page }) => {
  await servePack(page, packWithLetters(GREEK))
  let send: () => void = () => undefined
  const sent = new Promise<void>((resolve) => (send = resolve))
  await page.route('**/*-greek-*.woff2', async (route) => {
    await sent
    await route.continue()
  })
  await new GridPage(page).open('&renderer=canvas')
  const drawn = (): Promise<string> =>
    page.evaluate(() => document.querySelector('canvas')?.toDataURL() ?? '')
  const before = await drawn()
  expect(await facesFor(page, GREEK)).toEqual([false, false, false])
  send()
  await expect.poll(async () => (await drawn()) === before).toBe(false)
})

test('without any face the game is played in stand-ins, and the page hardly moves', async ({
  page,
}) => {
  const withFaces = await measure(page)
  expect(await facesFor(page, 'A')).toEqual([true, true, true])
  await page.context().route('**/*.woff2', (route) => route.abort())
  const without = await measure(page)
  expect(await facesFor(page, 'A')).toEqual([false, false, false])
  for (const [index, top] of withFaces.tops.entries())
    expect(Math.abs((without.tops[index] ?? Infinity) - top)).toBeLessThanOrEqual(4)
  for (const [index, width] of withFaces.widths.entries()) {
    const other = without.widths[index] ?? Infinity
    expect(Math.max(other / width, width / other)).toBeLessThan(1.15)
  }
  const grid = new GridPage(page)
  await grid.put('r1c1', 'O')
  await grid.expectCell('r1c1', 'O')
})

/** Where things lie on the front page and the grid, and how wide lines of text are. */
async function measure(page: Page): Promise<{ tops: number[]; widths: number[] }> {
  await page.goto('./')
  await expect(page.locator('.contents .entry')).toHaveCount(3)
  const front = await placesOf(page, 'h1, .contents .entry, .front__language', '.entry__title, h1')
  await new GridPage(page).open()
  const grid = await placesOf(page, '.grid-board, .grid-pad, .tools', 'h1')
  return {
    tops: [...front.tops, ...grid.tops],
    widths: [...front.widths, ...grid.widths],
  }
}

async function placesOf(page: Page, blocks: string, lines: string) {
  await settled(page)
  return page.evaluate(
    ([what, texts]) => ({
      tops: [...document.querySelectorAll(what ?? '')].map(
        (element) => element.getBoundingClientRect().top + scrollY,
      ),
      widths: [...document.querySelectorAll(texts ?? '')].map((element) => {
        const range = document.createRange()
        range.selectNodeContents(element)
        return range.getBoundingClientRect().width
      }),
    }),
    [blocks, lines],
  )
}

test.describe('offline', () => {
  test.use({ serviceWorkers: 'allow' })

  test('Latin is kept from the start, another script from its first use', async ({ page }) => {
    const host = await startHost({ 'packs/greek.json': packWithLetters(GREEK) })
    const cached = (): Promise<Record<string, string[]>> =>
      page.evaluate(async () => {
        const kept: Record<string, string[]> = {}
        for (const name of await caches.keys()) {
          const requests = await (await caches.open(name)).keys()
          const fonts = requests.map(({ url }) => /([a-z-]+)-wght-.*woff2/.exec(url)?.[1])
          kept[name.includes('precache') ? 'before' : name] = fonts.filter(
            (font) => font,
          ) as string[]
        }
        return kept
      })
    const latin = ['commissioner-latin', 'piazzolla-latin', 'piazzolla-latin']
    await page.goto(host.address)
    await expect.poll(async () => (await cached())['before']?.sort()).toEqual(latin)

    const greek = latin.map((face) => face.replace('latin', 'greek'))
    const address = `${host.address}?pack=greek&puzzle=netzero-grid`
    await page.goto(address)
    const grid = await new GridPage(page).drawn()
    await expect.poll(async () => (await cached())['netzero-assets']?.sort()).toEqual(greek)
    expect((await cached())['before']?.sort()).toEqual(latin)

    await host.stop()
    await page.goto(address)
    await grid.drawn()
    expect(await facesFor(page, GREEK)).toEqual([true, true, true])
  })
})
