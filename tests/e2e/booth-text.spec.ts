import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { LANGUAGE_TAGS } from '../../src/i18n/languages.ts'
import type { Language } from '../../src/i18n/languages.ts'
import { atRest } from './support/at-rest.ts'
import { DAY, TALL, WIDE } from './support/booth.ts'
import { playQuiz } from './support/booth-visit.ts'
import { smallTextOf } from './support/small-text.ts'
import { askForPanel, openBooth, typePin } from './support/staff.ts'
import { textFaultsOf } from './support/text-faults.ts'
import { textIn } from './support/texts.ts'

/** Millimetres of a capital H that is seen under 0.7° from 700 mm. */
const LEAST = 2 * 700 * Math.tan((0.35 * Math.PI) / 180)

/** Screens as they were sold: pixels of CSS in a millimetre. */
const SCREENS: readonly {
  readonly name: string
  readonly size: typeof TALL | typeof WIDE
  readonly pixelsPerMm: number
  readonly languages: readonly Language[]
}[] = [
  {
    name: 'an upright screen of 22 inches',
    size: TALL,
    pixelsPerMm: 3.94,
    languages: LANGUAGE_TAGS,
  },
  { name: 'an upright screen of 32 inches', size: TALL, pixelsPerMm: 2.71, languages: ['en'] },
  { name: 'a wide screen of 22 inches', size: WIDE, pixelsPerMm: 3.94, languages: LANGUAGE_TAGS },
  { name: 'a wide screen of 32 inches', size: WIDE, pixelsPerMm: 2.71, languages: ['en'] },
]

/** Pictures reach beyond their frame, and the address of a booth is broken where it has to be. */
const MEANT = /attract-frame|https:/

/** A walk through the screens of a booth. What is wrong on one of them is noted, with where it is. */
class Walk {
  readonly faults: string[] = []

  constructor(
    readonly page: Page,
    readonly language: Language,
    readonly pixelsPerMm: number,
  ) {}

  /** @param within a sheet over the screen */
  async look(where: string, within?: string): Promise<void> {
    await this.page.evaluate(() => document.fonts.ready)
    const faults = [
      ...(await smallTextOf(this.page, LEAST * this.pixelsPerMm)),
      ...(await textFaultsOf(this.page, within)).filter((fault) => !MEANT.test(fault)),
    ]
    this.faults.push(...faults.map((fault) => `${where}: ${fault}`))
  }

  /** A screen of a visit, which draws. */
  async lookAtRest(where: string, within?: string): Promise<void> {
    await atRest(this.page)
    await this.look(where, within)
  }

  async begin(): Promise<void> {
    await this.page.locator(`[data-language="${this.language}"]`).tap()
    await this.offer('which-city~short').waitFor()
  }

  offer(puzzle: string) {
    return this.page.locator(`.screen--lengths a[href$="/${puzzle}"]`)
  }

  sill(nth: number) {
    return this.page.locator('.sill__item').nth(nth)
  }

  async menu(): Promise<void> {
    await this.sill(0).tap()
    await this.offer('which-city~short').waitFor()
  }
}

/** All that a visitor meets, from the menu on. */
async function visit(walk: Walk): Promise<void> {
  const { page, language } = walk
  const say = (key: Parameters<typeof textIn>[1]) => textIn(language, key)
  const press = (key: Parameters<typeof textIn>[1]) =>
    page
      .getByRole('button', { name: say(key), exact: true })
      .first()
      .tap()

  await walk.lookAtRest('menu')
  await walk.sill(1).tap()
  await expect(page.locator('.languages')).toBeVisible()
  await walk.lookAtRest('languages')
  await page.keyboard.press('Escape')

  await walk.offer('sustainably-shuffled~short').tap()
  await expect(page.locator('.shuffle-tools')).toBeVisible()
  await walk.lookAtRest('shuffle')
  await walk.menu()

  await walk.offer('netzero-grid~short').tap()
  await expect(page.getByRole('gridcell').first()).toBeVisible()
  await walk.lookAtRest('grid')
  await press('grid.tool.hint')
  await expect(page.locator('.grid-hint__text')).toBeVisible()
  await walk.lookAtRest('hint')
  await walk.menu()

  await walk.offer('which-city~short').tap()
  await expect(page.locator('.answer').first()).toBeVisible()
  await walk.lookAtRest('question')
  await press('booth.handOver.item')
  await expect(page.locator('.hand-over__actions')).toBeVisible()
  await walk.lookAtRest('hand-over', '.hand-over')
  await press('booth.handOver.item')
  await playQuiz(page, 1)
  await walk.lookAtRest('result')
  await page.locator('.twin-call button').tap()
  await expect(page.locator('.twins__sign').first()).toBeVisible()
  await walk.lookAtRest('twins', '.twins')
  await page.locator('.twins__sign').first().tap()
  await expect(page.locator('.twins__stalls')).toBeVisible()
  await walk.lookAtRest('compared', '.twins')
}

/** What comes over a screen by itself. */
async function asks(walk: Walk): Promise<void> {
  const { page } = walk
  await walk.begin()
  await walk.offer('which-city~short').tap()
  await expect(page.locator('.answer').first()).toBeVisible()
  await page.clock.runFor(46_000)
  await page.locator('.still-there').waitFor()
  await walk.look('still there')
  await page.keyboard.press('Shift')
  await expect(page.locator('.still-there')).toHaveCount(0)
  while ((await page.locator('.time-up').count()) === 0) {
    await page.keyboard.press('Shift')
    await page.clock.runFor(10_000)
  }
  await walk.look('time up')
  // Nobody answers, so the visit ends by itself.
  while ((await page.locator('.attract').count()) === 0) await page.clock.runFor(10_000)
}

/** What staff see. */
async function panel(walk: Walk): Promise<void> {
  const { page } = walk
  await askForPanel(page)
  await walk.look('PIN')
  await typePin(page)
  await expect(page.locator('.staff-panel')).toBeVisible()
  for (const [nth, tab] of ['today', 'rounds', 'booth', 'tests'].entries()) {
    await walk.sill(nth).tap()
    await expect(walk.sill(nth)).toHaveAttribute('aria-pressed', 'true')
    await walk.look(`panel: ${tab}`)
  }
}

for (const { name, size, pixelsPerMm, languages } of SCREENS)
  test.describe(name, () => {
    test.use(size)

    for (const language of languages)
      test(`has letters that are read from where one stands, whole and apart: ${language}`, async ({
        page,
      }) => {
        const walk = new Walk(page, language, pixelsPerMm)
        await page.clock.install({ time: DAY })
        const base = 'https://sparks.example/'
        await openBooth(page, { pixelsPerMm, base, staffLanguage: language })
        await page.locator('.attract h1').filter({ hasText: /./ }).waitFor()
        for (const picture of [1, 2, 3, 4]) {
          await walk.look(`invitation ${picture}`)
          await page.clock.fastForward(8000)
        }
        await walk.begin()
        await visit(walk)
        await page.locator('.sill__item').last().tap()
        await asks(walk)
        await panel(walk)
        expect(walk.faults).toEqual([])
      })
  })
