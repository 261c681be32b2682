import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import type { Language } from '../../src/i18n/languages.ts'
import type { Message, MessageKey } from '../../src/kit/text.ts'
import { GIVENS, SAVE_KEY, nearlySolvedSave } from './support/built-in-grid.ts'
import { GridPage } from './support/grid-page.ts'
import { packWith, packWithGivens, servePack } from './support/packs.ts'
import { atRest } from './support/at-rest.ts'
import { LANGUAGES, SCREENS } from './support/screens.ts'
import { LOCALES, textIn } from './support/texts.ts'

const GRID = './#/play/netzero-grid'

/** The page of a message: a heading, the reason in words, and buttons that lead on. */
async function expectMessage(page: Page, title: string, reason: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  await expect(page.locator('.message-page p').filter({ hasText: reason })).toBeVisible()
  await expect(page.locator('.message-page button').first()).toBeVisible()
}

const pressed = (page: Page, language: Language, key: MessageKey) =>
  page.getByRole('button', { name: textIn(language, key), exact: true }).click()

test.use({ ...SCREENS.phone })

test.describe('a pack that cannot be opened says why, and the built-in page is one touch away', () => {
  const FILES: readonly [string, string, number, MessageKey, Message['params']?][] = [
    ['is not there', '', 404, 'pack.reason.unknown', { pack: 'nowhere' }],
    ['does not arrive', '', 503, 'pack.reason.unreachable', { pack: 'nowhere' }],
    ['is cut off', '{"format":1,"id":"no', 200, 'pack.reason.notJson'],
    ['is newer than the game', packWith((pack) => (pack.format = 3)), 200, 'pack.reason.newer'],
    [
      'lacks a field',
      packWith((pack) => delete (pack as Partial<typeof pack>).id),
      200,
      'pack.reason.missing',
      { where: 'id' },
    ],
    [
      'lacks a translation',
      packWith((pack) => delete pack.title['es']),
      200,
      'pack.reason.textMissing',
      { where: 'title', language: 'es' },
    ],
    [
      'names a puzzle twice',
      packWith(({ puzzles }) => puzzles.push(structuredClone(puzzles[0] as never))),
      200,
      'pack.reason.idTwice',
      { id: 'netzero-grid' },
    ],
  ]
  for (const [index, [what, body, status, key, params]] of FILES.entries()) {
    const language = LANGUAGES[index % LANGUAGES.length] ?? 'en'
    test.describe(language, () => {
      test.use({ locale: LOCALES[language] })

      test(`it ${what}`, async ({ page }) => {
        await servePack(page, body, status)
        await page.goto('./?pack=nowhere')
        const title = textIn(language, 'app.packTrouble', { pack: 'nowhere' })
        await expectMessage(page, title, textIn(language, key, params))
        await page.unroute('**/packs/*.json')
        await pressed(page, language, 'app.playBuiltIn')
        await expect(page.locator('.contents .entry')).toHaveCount(3)
      })
    })
  }

  test('and once it is there, trying again opens it', async ({ page }) => {
    await page.route('**/packs/*.json', (route) => route.abort())
    await page.goto('./')
    const params = { pack: 'torino-2026' }
    await expectMessage(
      page,
      textIn('en', 'app.packTrouble', params),
      textIn('en', 'pack.reason.unreachable', params),
    )
    // The page fetches the rest of the language by and by, and asks for the pack again with it.
    await atRest(page)
    await page.unroute('**/packs/*.json')
    await pressed(page, 'en', 'app.tryAgain')
    await expect(page.locator('.contents .entry')).toHaveCount(3)
  })
})

test.describe('a grid with a fault is named with its fault, and the other puzzles stay open', () => {
  /** As the page was first read: the last G one column too far to the right. */
  const contradictory = [...GIVENS.slice(0, 8), 'J.OI.B..G']
  const several = [...GIVENS.slice(0, 8), 'J.O......']
  const FAULTS: readonly [string, string[], Language, string][] = [
    [
      'a letter that stands twice',
      contradictory,
      'en',
      'Letter G appears twice in column 9: at row 4, column 9 and at row 9, column 9. Change one of them.',
    ],
    [
      'a letter that stands twice',
      contradictory,
      'it',
      textIn('it', 'grid.reason.twiceInColumn', {
        letter: 'G',
        number: 9,
        row1: 4,
        column1: 9,
        row2: 9,
        column2: 9,
      }),
    ],
    ['several solutions', several, 'es', textIn('es', 'grid.reason.severalSolutions').slice(0, 35)],
    [
      'no letters at all',
      GIVENS.map(() => '.........'),
      'en',
      textIn('en', 'grid.reason.tooFewGivens', { count: 0 }),
    ],
  ]
  for (const [what, givens, language, words] of FAULTS) {
    test.describe(language, () => {
      test.use({ locale: LOCALES[language] })

      test(`${what}, ${language}`, async ({ page }) => {
        await page.addInitScript(
          ([key, save]) => localStorage.setItem(key as string, save as string),
          ['netzero/save/torino-2026/which-city', '"kept"'],
        )
        await servePack(page, packWithGivens(givens))
        await page.goto(GRID)
        await expectMessage(page, textIn(language, 'app.puzzleBroken'), words)
        expect(
          await page.evaluate(() => localStorage.getItem('netzero/save/torino-2026/which-city')),
        ).toBe('"kept"')
        await pressed(page, language, 'app.allPuzzles')
        await page.locator('.contents .entry').nth(1).click()
        await expect(page.locator('[data-drawing="drawn"]')).toBeAttached()
      })
    })
  }
})

test.describe('addresses that lead nowhere', () => {
  test.use({ locale: LOCALES.it })

  test('an address that leads nowhere is named, with a way to all puzzles', async ({ page }) => {
    await page.goto('./#/paly/netzero-grid')
    await expectMessage(
      page,
      textIn('it', 'app.addressUnknown'),
      textIn('it', 'app.addressUnknownText', { address: '#/paly/netzero-grid' }),
    )
    await pressed(page, 'it', 'app.allPuzzles')
    await expect(page.locator('.contents .entry')).toHaveCount(3)
  })

  for (const address of [
    './#%2Fplay%2Fnetzero-grid',
    './?puzzle=netzero-grid#utm_source=qr',
    './?pack=torino-2026&amp;puzzle=netzero-grid',
    './?fbclid=abc#/play/netzero-grid?utm_source=qr',
  ])
    test(`${address}, as an app has changed it, opens the grid`, async ({ page }) => {
      await page.goto(address)
      await new GridPage(page).drawn()
    })

  test('an unknown puzzle is named, with a way to all others', async ({ page }) => {
    await page.goto('./?pack=torino-2026&puzzle=nothing')
    const params = { puzzle: 'nothing' }
    await expectMessage(
      page,
      textIn('it', 'app.puzzleUnknown'),
      textIn('it', 'app.puzzleUnknownText', params),
    )
    await pressed(page, 'it', 'app.allPuzzles')
    await expect(page.locator('.contents .entry')).toHaveCount(3)
  })

  for (const junk of [
    '#/%E0%A4%A',
    '#////',
    '#/play/',
    '?pack=../../etc/passwd',
    '?pack=%00',
    '#x',
  ])
    test(`${junk} ends at a page with a way on`, async ({ page }) => {
      await page.goto(`./${junk}`)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page.locator('main a, main button').first()).toBeVisible()
    })
})

test.describe('a save that cannot be read', () => {
  test.use({ locale: LOCALES.es })
  const OTHER = 'netzero/save/torino-2026/which-city'

  async function openWith(page: Page, save: string): Promise<GridPage> {
    await page.addInitScript(
      (entries) => {
        if (sessionStorage.getItem('seeded')) return
        sessionStorage.setItem('seeded', '1')
        for (const [key, value] of entries) localStorage.setItem(key, value)
      },
      [
        [SAVE_KEY, save],
        [OTHER, 'another puzzle'],
      ] as [string, string][],
    )
    return new GridPage(page, 'es').open()
  }

  const keptAside = (page: Page): Promise<string | null> =>
    page.evaluate(
      (key) => localStorage.getItem(key),
      SAVE_KEY.replace('netzero/', 'netzero/damaged/'),
    )

  for (const [what, save, reason] of [
    ['cut off', nearlySolvedSave(5).slice(0, 300), 'session.reason.damagedSave'],
    ['of nothing', 'null', 'session.reason.damagedSave'],
    [
      'of a newer version',
      nearlySolvedSave(5).replace('"format":1', '"format":99'),
      'session.reason.newerSave',
    ],
  ] as const)
    test(`${what} begins afresh, says so, and is kept aside`, async ({ page }) => {
      const grid = await openWith(page, save)
      await expect(page.locator('.notice-bar')).toContainText(textIn('es', reason))
      expect(await keptAside(page)).toBe(save)
      expect(await page.evaluate((key) => localStorage.getItem(key), OTHER)).toBe('another puzzle')
      await grid.put('r1c1', 'O')
      await page.reload()
      await grid.drawn()
      await grid.expectCell('r1c1', 'O')
      await expect(page.locator('.notice-bar')).toHaveCount(0)
    })

  test('to its end goes on from its last sound move', async ({ page }) => {
    const save = JSON.parse(nearlySolvedSave(5)) as { moves: object[]; position: number }
    save.moves[40] = { type: 'place', cell: 900, symbol: 3 }
    const count = save.moves.length - 40
    const grid = await openWith(page, JSON.stringify(save))
    await expect(page.locator('.notice-bar')).toContainText(
      textIn('es', 'session.reason.movesDropped', { count }),
    )
    expect((await grid.board()).replaceAll('.', '')).toHaveLength(33 + 40)
  })
})

test.describe('storage', () => {
  test.use({ locale: LOCALES.it })

  /** Every write fails, as in a browser whose storage is full or switched off. */
  const refuse = (page: Page, kind: 'full' | 'forbidden'): Promise<unknown> =>
    page.addInitScript((how) => {
      if (how === 'forbidden') {
        Object.defineProperty(window, 'localStorage', {
          get() {
            throw new DOMException('The operation is insecure.', 'SecurityError')
          },
        })
      } else {
        Storage.prototype.setItem = () => {
          throw new DOMException('Quota exceeded', 'QuotaExceededError')
        }
      }
    }, kind)

  for (const kind of ['full', 'forbidden'] as const)
    test(`that is ${kind} is told once, and the game goes on`, async ({ page }) => {
      await refuse(page, kind)
      const grid = await new GridPage(page, 'it').open()
      await grid.put('r1c1', 'O')
      const bar = page.locator('.notice-bar')
      await expect(bar).toContainText(textIn('it', `storage.reason.${kind}`))
      await pressed(page, 'it', 'app.dismiss')
      await grid.put('r1c3', 'R')
      await expect(bar).toHaveCount(0)
      await pressed(page, 'it', 'app.back')
      await page.locator('.contents .entry').first().click()
      await grid.drawn()
      await grid.expectCell('r1c1', 'O')
      await grid.expectCell('r1c3', 'R')
    })
})

test.describe('drawing', () => {
  /** As a browser behaves that has this kind of canvas switched off. */
  const without = (page: Page, ...kinds: string[]): Promise<unknown> =>
    page.addInitScript((forbidden) => {
      const { getContext } = HTMLCanvasElement.prototype
      HTMLCanvasElement.prototype.getContext = function (
        this: HTMLCanvasElement,
        kind: string,
        ...rest: []
      ) {
        if (forbidden.includes(kind)) return null
        return (getContext as (this: HTMLCanvasElement, kind: string) => null).call(
          this,
          kind,
          ...rest,
        )
      } as never
    }, kinds)

  test('without WebGL is done by the plain canvas', async ({ page }) => {
    await without(page, 'webgl', 'webgl2', 'experimental-webgl')
    const grid = await new GridPage(page).open()
    await grid.put('r1c1', 'O')
    await grid.expectCell('r1c1', 'O')
    const kind = await page.evaluate(() => !!document.querySelector('canvas')?.getContext('2d'))
    expect(kind).toBe(true)
  })

  for (const [game, item] of [
    ['netzero-grid', '.mirror--board td'],
    ['sustainably-shuffled', '.mirror [data-item^="tile-"]'],
  ])
    test(`without any canvas ${game} is played by plain controls`, async ({ page }) => {
      await without(page, 'webgl', 'webgl2', 'experimental-webgl', '2d', 'bitmaprenderer')
      await page.goto(`./#/play/${game}`)
      await expect(page.locator('[data-drawing="none"]')).toBeAttached()
      await expect(page.locator('.notice-bar')).toContainText(textIn('en', 'app.pictureMissing'))
      await expect(page.locator(item as string).first()).toBeVisible()
      await expect(page.locator(item as string).first()).toHaveCSS('opacity', '1')
    })

  test('that is lost in the middle leaves plain controls until it is back', async ({ page }) => {
    const grid = await new GridPage(page).open()
    await grid.put('r1c1', 'O')
    await page.evaluate(() => {
      const context = document.querySelector('canvas')?.getContext('webgl')
      const lose = context?.getExtension('WEBGL_lose_context') ?? null
      Object.assign(window, { lose })
      lose?.loseContext()
    })
    const screen = page.locator('.screen--grid')
    await expect(screen).toHaveAttribute('data-drawing', 'none')
    await expect(page.locator('.notice-bar')).toContainText(textIn('en', 'app.pictureLost'))
    await grid.cell('r1c3').click()
    await grid.key('R').click()
    await grid.expectCell('r1c3', 'R')
    await page.evaluate(() =>
      (window as unknown as { lose: { restoreContext(): void } }).lose.restoreContext(),
    )
    await expect(screen).toHaveAttribute('data-drawing', 'drawn')
    await grid.put('r1c5', 'I')
    await expect.poll(() => grid.row(1)).toBe('OERBIGJ.T')
  })
})
