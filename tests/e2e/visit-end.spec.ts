import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { LESSON_POSITIONS } from '../../src/games/letter-sudoku/core/lessons/positions.ts'
import { formatCell } from '../../src/kit/grid-geometry.ts'
import { SCREENS_TO_TAKE } from '../../scripts/screens/screens.ts'
import { SAVE_KEY, nearlySolvedSave } from './support/built-in-grid.ts'
import { FIRST } from './support/first-grid.ts'
import { GridPage } from './support/grid-page.ts'
import { HARD_SAVE } from './support/hard-grid.ts'
import { SCREENS } from './support/screens.ts'
import { LOCALES, textIn } from './support/texts.ts'
import { ENDINGS, NOTHING, Visits } from './support/visits.ts'
import type { Ending } from './support/visits.ts'

test.use({ ...SCREENS.phone, locale: LOCALES.en })

const GRID = './#/play/netzero-grid'
const SHUFFLE = './#/play/sustainably-shuffled'
const QUIZ = './#/play/which-city'

/** These are what is seen where no visit could begin. */
const WITHOUT_VISIT = ['no-language', 'no-script']
/** These want a page on which the code that they lack was not fetched before. */
const WITHOUT_CODE = ['not-arrived', 'plain-controls']
const SCREENS_A_PAGE = 5

const names = Object.keys(SCREENS_TO_TAKE)
const others = names.filter((name) => ![...WITHOUT_VISIT, ...WITHOUT_CODE].includes(name))
const pages = WITHOUT_CODE.map((name) => [name])
for (let at = 0; at < others.length; at += SCREENS_A_PAGE)
  pages.push(others.slice(at, at + SCREENS_A_PAGE))

const drawn = async (page: Page): Promise<void> => {
  await page.locator('[data-drawing="drawn"]').waitFor()
}
const press = (page: Page, key: Parameters<typeof textIn>[1]): Promise<void> =>
  page
    .getByRole('button', { name: textIn('en', key), exact: true })
    .first()
    .click()
const keep = (page: Page, key: string, text: string): Promise<void> =>
  page.evaluate(([at, what]) => localStorage.setItem(at, what), [key, text] as const)

/** Finds the pair of the first position of its lesson. */
const FOUND_IN_LESSON = formatCell(LESSON_POSITIONS.nakedPair[0]?.cells[0] ?? 0)

/** As on a device on which nobody has played yet. */
const forgetTold = (page: Page): Promise<void> =>
  page.evaluate(() => localStorage.removeItem('netzero/told/letter-sudoku'))

/** Some forty grids are tried before it. */
const LONG_TO_MAKE = 'expert-99'

/** Something that is under way, and how to come there; the visit is ended in the midst of it. */
type Midst = (visits: Visits, page: Page, how: Ending) => Promise<void>

/** Ends the visit when it has come so far. */
const after =
  (reach: (page: Page) => Promise<unknown>): Midst =>
  async (visits, page, how) => {
    await reach(page)
    await visits.end(how)
  }

/** Ends the visit at an address as soon as it holds something. */
const asSoonAsItHolds =
  (label: string, address: string): Midst =>
  async (visits, page, how) => {
    await visits.begin('./')
    await visits.endWith(label, how, () => go(page, address))
  }

const MIDSTS: Readonly<Record<string, Midst>> = {
  'a page that was only just rendered': after((page) => page.goto(GRID)),
  'a page that measures itself': asSoonAsItHolds('ResizeObserver', SHUFFLE),
  'a stage that starts': asSoonAsItHolds('WebGL context', GRID),
  'pictures that are sent to the graphics card': asSoonAsItHolds('texture', SHUFFLE),
  'a view that is mounted': asSoonAsItHolds('listener contextmenu on window', GRID),
  'a drag of a tile': after(async (page) => {
    await page.goto(SHUFFLE)
    await drawn(page)
    const box = await page.locator('.mirror [data-item^="tile-"]').first().boundingBox()
    if (!box) throw new Error('There is no tile')
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width, box.y - box.height, { steps: 4 })
  }),
  'a drawing by Canvas': after(async (page) => {
    await page.goto('./?renderer=canvas#/play/netzero-grid')
    await drawn(page)
  }),
  'the flight of a word': after(async (page) => {
    await page.goto(SHUFFLE)
    await drawn(page)
    await page.keyboard.type('climateneutrality')
  }),
  'the celebration of a grid': async (visits, page, how) => {
    await keep(page, SAVE_KEY, nearlySolvedSave(1))
    await page.goto(GRID)
    const grid = await new GridPage(page).drawn()
    await grid.tap(grid.cell('r9c9'))
    await visits.pressAndEnd('a', how)
  },
  'the evening that falls': after(async (page) => {
    await page.goto('./')
    await press(page, 'app.toDark')
    await page.locator('.passing-dusk').waitFor()
  }),
  'the opening of a sign': after(async (page) => {
    await page.goto(QUIZ)
    for (let question = 0; question < 8; question++) {
      await page.locator('.answer').first().click()
      await page.locator('.question__actions .button--primary').click()
    }
    await page.locator('.result').waitFor()
  }),
  'a grid that is begun to be made': asSoonAsItHolds('Worker', `${GRID}/new/expert-1`),
  'a grid that is being made': after(async (page) => {
    const worker = page.waitForEvent('worker')
    await page.goto(`${GRID}/new/expert-2`)
    await worker
    await page
      .getByText(textIn('en', 'grid.new.tried', { count: 0 }))
      .waitFor({ state: 'detached' })
  }),
  'a stock that is laid by': after(async (page) => {
    const worker = page.waitForEvent('worker')
    await page.goto(GRID)
    await worker
  }),
  'a grid that is made in the page itself': async (visits, page, how) => {
    await page.evaluate(() => {
      window.Worker = class {
        constructor() {
          throw new Error('There are no workers here')
        }
      } as never
      // With time that flies each grid that is tried is told of.
      let time = performance.now()
      performance.now = () => (time += 1000)
    })
    await visits.begin('./')
    const [, said = ''] = textIn('en', 'grid.new.tried', { count: 2 }).split('2')
    await visits.endWhenSaid(said, how, () => go(page, `${GRID}/new/${LONG_TO_MAKE}`))
  },
  'a grid that explains itself': after(async (page) => {
    await forgetTold(page)
    await page.goto(GRID)
    await drawn(page)
    await page.locator('.first-strip').waitFor()
  }),
  'a first letter that is answered': async (visits, page, how) => {
    await forgetTold(page)
    await page.goto(GRID)
    const grid = await new GridPage(page).drawn()
    await page.locator('.first-strip').waitFor()
    await grid.tap(grid.cell(FIRST.cell))
    await visits.pressAndEnd(FIRST.letter.toLowerCase(), how)
  },
  'a hint that is found': async (visits, page, how) => {
    await page.goto(GRID)
    await drawn(page)
    await press(page, 'grid.tool.hint')
    await press(page, 'grid.hint.close')
    await visits.pressAndEnd('?', how)
  },
  'a walk from hint to hint': async (visits, page, how) => {
    await page.goto(GRID)
    await drawn(page)
    await press(page, 'grid.menu')
    await press(page, 'grid.menu.walk')
    await page.getByRole('button', { name: textIn('en', 'grid.hint.next') }).waitFor()
    await visits.pressAndEnd('?', how)
  },
  'a lesson that is only just opened': asSoonAsItHolds(
    'ResizeObserver',
    `${GRID}/lessons/nakedPair`,
  ),
  'a lesson whose step is found': async (visits, page, how) => {
    await page.goto(`${GRID}/lessons/nakedPair`)
    await drawn(page)
    await press(page, 'grid.lesson.show')
    await page.locator(`td[data-item="${FOUND_IN_LESSON}"]`).focus()
    await visits.pressAndEnd('Enter', how)
  },
  'a sound': after(async (page) => {
    await keep(page, 'netzero/settings', '{"sound":true}')
    await page.goto(QUIZ)
    const sprite = page.waitForResponse(/sprite-/)
    await page.locator('.answer').first().click()
    await (await sprite).finished()
    await page.locator('.answer').nth(1).click()
  }),
  'a game that is paused': after(async (page) => {
    await page.goto(GRID)
    await drawn(page)
    await press(page, 'grid.pause')
  }),
}

/** Files for which a visit waits, how it comes to want them, and in which order: each is fetched once. */
const COMING: readonly (readonly [RegExp, (page: Page) => Promise<unknown>])[] = [
  // These two the front page asks for ahead of need, one after the other.
  [/\/newer-edition-/, () => Promise.resolve()],
  [/\/en-games-/, () => Promise.resolve()],
  [/\/it-games-/, (page) => choose(page, 'it')],
  [/\/torino-2026\.es\.json/, (page) => choose(page, 'es')],
  [/\/page-dialog-/, (page) => press(page, 'settings.title')],
  [
    /\/share-dialog-/,
    (page) => go(page, `${QUIZ}/signs/leo`).then(() => press(page, 'share.open')),
  ],
  [/\/grid-screen-/, (page) => go(page, GRID)],
  [/\/create-stage-/, (page) => go(page, GRID)],
  [
    /\/(?:lower-finding|hint-view)-/,
    (page) => go(page, GRID).then(() => press(page, 'grid.tool.hint')),
  ],
  [
    /\/upper-(?:finding|telling)-/,
    async (page) => {
      await keep(page, SAVE_KEY, HARD_SAVE)
      await go(page, GRID)
      await press(page, 'grid.tool.hint')
    },
  ],
  // After the hints, which a grid that is on the screen fetches ahead.
  [/\/begin-first-grid-/, (page) => forgetTold(page).then(() => go(page, GRID))],
  [/\/lessons-page-/, (page) => go(page, `${GRID}/lessons`)],
  [/\/sound-player-/, (page) => go(page, QUIZ).then(() => page.locator('.answer').first().click())],
  [/\/sprite-/, (page) => go(page, QUIZ).then(() => page.locator('.answer').first().click())],
]

const go = (page: Page, address: string): Promise<unknown> =>
  page.evaluate((to) => (location.hash = new URL(to, document.baseURI).hash), address)
const choose = async (page: Page, language: string): Promise<void> => {
  await page.locator('.front__language select').selectOption(language)
}

for (const how of ENDINGS)
  test(`what arrives after the ${how} of a visit does nothing any more`, async ({ page }) => {
    const visits = await Visits.on(page)
    for (const [file, reach] of COMING) {
      await keep(page, 'netzero/settings', '{"sound":true}')
      await visits.endBefore(file, how, async () => {
        await visits.begin('./')
        await reach(page)
      })
      expect(await visits.goingOn(), String(file)).toEqual(NOTHING)
      await visits.forget()
    }
    expect(await visits.leftovers()).toEqual(NOTHING)
  })

for (const how of ENDINGS)
  test(`a page that waits for its host is not loaded again after the ${how} of a visit`, async ({
    page,
  }) => {
    const visits = await Visits.on(page)
    await SCREENS_TO_TAKE['not-arrived']?.(page, 'en')
    // By now it has asked its host why: what it asks from here on is held back.
    await page.getByRole('button', { name: textIn('en', 'app.reloadNow'), exact: true }).waitFor()
    await visits.endBefore(/:\d+\/$/, how, () => press(page, 'app.reloadNow'), 'HEAD')
    expect(await visits.leftovers()).toEqual(NOTHING)
  })

for (const screens of pages)
  test(`nothing is left of visits that end on ${screens.join(', ')}`, async ({ page }) => {
    const visits = await Visits.on(page)
    for (const how of ENDINGS) {
      for (const name of screens) {
        await SCREENS_TO_TAKE[name]?.(page, 'en')
        await visits.end(how)
        expect(await visits.goingOn(), `${name}, ${how}`).toEqual(NOTHING)
        await visits.forget()
      }
      expect(await visits.leftovers(), how).toEqual(NOTHING)
    }
  })

for (const [what, midst] of Object.entries(MIDSTS))
  test(`nothing is left of visits that end in the midst of ${what}`, async ({ page }) => {
    const visits = await Visits.on(page)
    for (const how of ENDINGS) {
      await midst(visits, page, how)
      expect(await visits.goingOn(), how).toEqual(NOTHING)
      await visits.forget()
    }
    expect(await visits.leftovers()).toEqual(NOTHING)
  })

const movesIn = (page: Page): Promise<number> =>
  page.evaluate((key) => {
    const save = JSON.parse(localStorage.getItem(key) ?? '{"moves":[]}') as { moves: unknown[] }
    return save.moves.length
  }, SAVE_KEY)

for (const [how, moves] of [
  ['end', 1],
  ['discard', 0],
] as const)
  test(`a move made just before the ${how} of a visit is kept as ${moves} moves`, async ({
    page,
  }) => {
    const visits = await Visits.on(page)
    await page.goto(GRID)
    const grid = await new GridPage(page).drawn()
    await grid.tap(grid.cell('r1c1'))
    const before = await page.evaluate(() => JSON.stringify(localStorage))
    await visits.pressAndEnd('o', how)
    expect(await visits.leftovers()).toEqual(NOTHING)
    expect(await movesIn(page)).toBe(moves)
    if (how === 'discard')
      expect(await page.evaluate(() => JSON.stringify(localStorage))).toBe(before)
  })

test('nothing is left of any of fifty visits, one after the other in one page', async ({
  page,
}) => {
  const round = ['./', GRID, SHUFFLE, QUIZ, `${QUIZ}/signs`]
  const visits = await Visits.on(page)
  for (let visit = 0; visit < 50; visit++) {
    const address = round[visit % round.length] ?? './'
    await visits.begin(address)
    if ([GRID, SHUFFLE].includes(address)) await drawn(page)
    await visits.end(visit % 2 === 0 ? 'end' : 'discard')
    expect(await visits.goingOn(), `visit ${visit}, ${address}`).toEqual(NOTHING)
    if (visit % 10 === 9) expect(await visits.leftovers(), `after visit ${visit}`).toEqual(NOTHING)
  }
})
