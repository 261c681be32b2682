import { expect, test } from '@playwright/test'
import type { CDPSession, Locator, Page } from '@playwright/test'
import { LANGUAGE_TAGS } from '../../src/i18n/languages.ts'
import type { Language } from '../../src/i18n/languages.ts'
import { FRAME, STEP, STILL_FRAME } from '../../src/kiosk/attract/loop.ts'
import { brokenWordsOf, leastGapOf, lostWordsOf, pass, targetsOf } from './support/attract.ts'
import { findingsOf } from './support/axe.ts'
import { DAY, TALL, WIDE, openBooth, openStoppedBooth, turnTo } from './support/booth.ts'
import { TEST_LANGUAGES } from '../support/test-texts.ts'
import { listLanguages } from './support/made-up-languages.ts'
import { speakTestText } from './support/test-texts.ts'
import { textFaultsOf } from './support/text-faults.ts'
import { LOCALES, textIn } from './support/texts.ts'

test.use({ ...TALL, locale: LOCALES.en })

// What a page still asks for when its test is over needs no answer.
test.afterEach(({ page }) => page.unrouteAll({ behavior: 'ignoreErrors' }))

const FINISH = new RegExp(
  `^(?:${LANGUAGE_TAGS.map((tag) => textIn(tag, 'booth.finish')).join('|')})$`,
)
const lit = (page: Page): Locator => page.locator('.language-key[aria-current]')
const begin = (page: Page): Locator => page.locator('.attract-begin')
const menu = (page: Page): Locator => page.locator('.screen--lengths a')
const finish = (page: Page): Locator => page.locator('.sill').getByText(FINISH)
const languageOf = (page: Page): Promise<string> =>
  page.evaluate(() => document.documentElement.lang)

test.describe('whoever touches the screen', () => {
  test('begins at once in the language that is lit, and the touch presses nothing else', async ({
    page,
  }) => {
    await page.clock.install({ time: DAY })
    await openBooth(page)
    const input = await page.context().newCDPSession(page)
    const { x, y } = await placeOfFirstRound(page, input)
    await page.clock.fastForward(FRAME)
    await expect(lit(page)).not.toHaveAttribute('lang', 'en')
    const language = page.evaluate(
      () =>
        new Promise<string | null>((done) => {
          const tell = (): void =>
            done(
              document.querySelector('.language-key[aria-current]')?.getAttribute('lang') ?? null,
            )
          addEventListener('pointerdown', tell, { capture: true, once: true })
        }),
    )
    await touch(input, 'touchStart', [{ x, y }])
    await expect(menu(page).first()).toBeVisible()
    expect(await languageOf(page)).toBe(await language)
    await touch(input, 'touchEnd', [])
    // Another touch comes after whatever the first one does.
    await page.touchscreen.tap(1, 1)
    await expect(menu(page).first()).toBeVisible()
  })

  test('is the first one to be heard right after a visit, with words, in the language of the key', async ({
    page,
  }) => {
    await openBooth(page)
    await begin(page).tap()
    await expect(menu(page).first()).toBeVisible()
    for (const language of ['it', 'es'] as const) {
      const words = page.evaluate(
        () =>
          new Promise<string>((done) => {
            new MutationObserver((_, observer) => {
              const title = document.querySelector('.attract h1')
              if (!title) return
              observer.disconnect()
              done(title.textContent)
            }).observe(document, { childList: true, subtree: true })
          }),
      )
      await finish(page).tap()
      await page.locator(`.language-key[data-language=${language}]`).tap()
      expect(await words).not.toBe('')
      await expect(menu(page).first()).toBeVisible()
      expect(await languageOf(page)).toBe(language)
    }
  })

  test('wakes a screen that is dim at night, and begins', async ({ page }) => {
    await page.clock.setFixedTime(new Date('2026-05-12T03:00'))
    await openBooth(page, { sleep: { from: '22:00', to: '07:00' } })
    await expect(page.locator('.attract__dim')).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    await page.touchscreen.tap(500, 300)
    await expect(menu(page).first()).toBeVisible()
    await expect(page.locator('.attract__dim')).toHaveCount(0)
  })

  test('can choose night or day, and begins in it', async ({ page }) => {
    await openStoppedBooth(page)
    const html = page.locator('html')
    await expect(html).toHaveAttribute('data-theme', 'light')
    const night = page.locator('.sill button').last()
    await night.tap()
    await expect(html).toHaveAttribute('data-theme', 'dark')
    await expect(begin(page)).toBeVisible()
    await begin(page).tap()
    await page.clock.resume()
    await expect(menu(page).first()).toBeVisible()
    await expect(html).toHaveAttribute('data-theme', 'dark')
  })
})

/** Where the first round of the menu lies: begins a visit for it, and ends it. */
async function placeOfFirstRound(page: Page, input: CDPSession): Promise<{ x: number; y: number }> {
  await touch(input, 'touchStart', [{ x: 500, y: 300 }])
  await touch(input, 'touchEnd', [])
  const { x, y, width, height } = (await menu(page).first().boundingBox()) ?? box()
  await finish(page).tap()
  return { x: x + width / 2, y: y + height / 2 }
}

function box(): never {
  throw new Error('It is not there')
}

async function touch(
  input: CDPSession,
  type: 'touchStart' | 'touchEnd',
  touchPoints: { x: number; y: number }[],
): Promise<void> {
  await input.send('Input.dispatchTouchEvent', { type, touchPoints })
}

test('by keys, Enter begins: in the language of a key, or where nothing has the focus', async ({
  page,
}) => {
  await openBooth(page)
  await page.keyboard.press('Enter')
  await expect(menu(page).first()).toBeVisible()
  await finish(page).tap()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  const key = page.locator('.language-key:focus-visible')
  const language = (await key.getAttribute('data-language')) ?? ''
  await page.keyboard.press('Enter')
  await expect(menu(page).first()).toBeVisible()
  expect(await languageOf(page)).toBe(language)
})

test.describe('the pictures', () => {
  test('take turns, each in another language, and what is touched never moves', async ({
    page,
  }) => {
    await openStoppedBooth(page)
    const before = await targetsOf(page)
    const languages = new Set<string>()
    const pictures = new Set<string | null>()
    for (let picture = 0; picture < 24; picture++) {
      const language = (await lit(page).getAttribute('lang')) as Language
      languages.add(language)
      if (language === 'en') pictures.add(await page.locator('.attract-frame').textContent())
      await expect(begin(page)).toHaveText(textIn(language, 'booth.attract.begin'))
      await expect(page.locator('.attract')).toHaveAttribute('lang', language)
      expect(await targetsOf(page)).toEqual(before)
      await pass(page, FRAME)
    }
    expect([...languages].toSorted()).toEqual([...LANGUAGE_TAGS].toSorted())
    expect(pictures.size).toBe(4)
  })

  test('of the games fill a board, lay a word and pass emblems, step by step', async ({ page }) => {
    await openStoppedBooth(page)
    const seen = new Set<string>()
    const counts = { board: [] as number[], letters: [] as number[] }
    for (let step = 0; step < (4 * FRAME) / STEP; step++) {
      const now = await page.evaluate(() => ({
        dark: document.querySelectorAll('.dark-windows svg').length,
        title: document.querySelector('.attract-picture--title') !== null,
        board: document.querySelectorAll('.attract-board__entered').length,
        hasBoard: document.querySelector('.attract-board') !== null,
        letters: document.querySelectorAll('.attract-letters__lit').length,
        hasLetters: document.querySelector('.attract-letters') !== null,
        emblems: document.querySelectorAll('.attract-emblem--rays').length,
      }))
      if (now.title) seen.add(`title, ${now.dark} dark`)
      if (now.emblems > 0) seen.add('emblems')
      if (now.hasBoard) counts.board.push(now.board)
      if (now.hasLetters) counts.letters.push(now.letters)
      await pass(page, STEP)
    }
    expect([...seen].toSorted()).toEqual(
      ['emblems', ...[0, 1, 2, 3, 4].map((dark) => `title, ${dark} dark`)].toSorted(),
    )
    expect(Math.max(...counts.board)).toBeGreaterThan(20)
    expect(Math.max(...counts.letters)).toBeGreaterThan(5)
  })

  test('are still between two steps: nothing changes, moves or asks for a frame', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      const counted = { changes: 0, frames: 0 }
      Object.assign(window, { counted })
      new MutationObserver((records) => {
        counted.changes += records.length
      }).observe(document, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      })
    })
    await openStoppedBooth(page)
    await page.evaluate(() => {
      const { counted } = window as unknown as { counted: { frames: number } }
      const request = window.requestAnimationFrame.bind(window)
      window.requestAnimationFrame = (run) => {
        counted.frames++
        return request(run)
      }
    })
    const workOf = () =>
      page.evaluate(() => ({
        ...(window as unknown as { counted: { changes: number; frames: number } }).counted,
        moving: document.getAnimations().length,
      }))
    await pass(page, STEP)
    let steps = 0
    for (let tenth = 0; tenth < 100; tenth++) {
      const before = await workOf()
      await pass(page, STEP / 10)
      const after = await workOf()
      expect({ frames: after.frames, moving: after.moving }).toEqual({ frames: 0, moving: 0 })
      if (after.changes > before.changes) steps++
    }
    // In ten steps, those in which something is lit or laid; a picture may also only stand.
    expect(steps).toBeGreaterThan(0)
    expect(steps).toBeLessThanOrEqual(10)
  })

  test('move against burn-in, and day and night change places', async ({ page }) => {
    await openStoppedBooth(page)
    const placeOf = () =>
      page.locator('.attract-picture').evaluate((picture) => {
        const { x, y, width, height } = picture.getBoundingClientRect()
        return { x, y, width, height }
      })
    const targets = await targetsOf(page)
    const frame = (await page.locator('.attract-frame').boundingBox()) ?? box()
    const places = []
    for (let minute = 0; minute < 8; minute++) {
      const place = await placeOf()
      places.push(`${place.x} ${place.y}`)
      expect(place.x).toBeLessThan(frame.x)
      expect(place.y).toBeLessThan(frame.y)
      expect(place.x + place.width).toBeGreaterThan(frame.x + frame.width)
      expect(place.y + place.height).toBeGreaterThan(frame.y + frame.height)
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
      await page.clock.fastForward(60_000)
    }
    expect(new Set(places).size).toBe(8)
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    expect(await targetsOf(page)).toEqual(targets)
  })
})

test.describe('where less motion is asked for', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })

  test('each picture is shown as it ends, for eight seconds', async ({ page }) => {
    await openStoppedBooth(page)
    const shown: string[] = []
    for (let picture = 0; picture < 4; picture++) {
      const html = await page.locator('.attract-frame').innerHTML()
      await pass(page, STILL_FRAME - 500)
      shown.push(html)
      await pass(page, 500)
    }
    expect(new Set(shown).size).toBe(4)
    const picture = page.locator('.attract-picture')
    await expect(picture).toHaveCSS('animation-duration', '0.4s')
    await expect(picture).not.toHaveAttribute('data-rise', /./)
    expect(shown.some((html) => html.includes('dark-windows') && !html.includes('<svg x='))).toBe(
      true,
    )
  })
})

test.describe('with many languages', () => {
  for (const count of [1, 3, 6, 12, 18, 24])
    test(`${count}: names are whole, and targets large, apart and low`, async ({ page }) => {
      await listLanguages(page, count)
      await openBooth(page)
      await expect(page.locator('.language-key')).toHaveCount(count)
      for (const { viewport } of [TALL, WIDE]) {
        await turnTo(page, viewport)
        // The picture bleeds over its frame, which cuts it off.
        const faults = (await textFaultsOf(page)).filter(
          (fault) => !fault.startsWith('cut off: div.attract-frame '),
        )
        expect(faults).toEqual([])
        const least = viewport === WIDE.viewport && count > 12 ? 80 : 92
        const targets = await targetsOf(page)
        expect(targets.length).toBeGreaterThanOrEqual(count + 2)
        for (const { y, width, height } of targets) {
          expect(Math.min(width, height)).toBeGreaterThanOrEqual(least - 0.5)
          expect(y).toBeGreaterThanOrEqual(viewport.height / 2)
        }
        expect(leastGapOf(targets)).toBeGreaterThanOrEqual(10)
      }
    })
})

test.describe('every picture', () => {
  const SIZES = { tall: TALL.viewport, wide: WIDE.viewport, tablet: { width: 820, height: 1180 } }

  /** On each screen, every picture from the one that is shown on. */
  async function expectWholeWords(page: Page): Promise<void> {
    // The roofs have come up.
    while ((await page.locator('.attract-picture[data-rise]').count()) > 0) await pass(page, STEP)
    for (let picture = 0; picture < 4; picture++) {
      for (const [name, viewport] of Object.entries(SIZES)) {
        await turnTo(page, viewport)
        const lost = [...(await lostWordsOf(page)), ...(await brokenWordsOf(page))]
        expect({ name, lost }).toEqual({ name, lost: [] })
      }
      await pass(page, FRAME)
    }
  }

  test('has its words whole, also beside 24 languages', async ({ page }) => {
    await listLanguages(page, 24)
    await openStoppedBooth(page)
    await expectWholeWords(page)
  })

  for (const language of TEST_LANGUAGES)
    test(`has its words whole in another language: ${language}`, async ({ page }) => {
      await openStoppedBooth(page, () => speakTestText(page, language))
      await expectWholeWords(page)
    })

  test('has nothing that axe finds, by day and by night', async ({ page }) => {
    await page.clock.install({ time: DAY })
    await openBooth(page)
    for (const look of ['light', 'dark']) {
      await expect(page.locator('html')).toHaveAttribute('data-theme', look)
      for (let picture = 0; picture < 4; picture++) {
        // A booth is never zoomed: whoever needs larger text has a button for it.
        const findings = (await findingsOf(page)).filter(
          (each) => !each.startsWith('meta-viewport:'),
        )
        expect(findings).toEqual([])
        await page.clock.fastForward(FRAME)
      }
      await page.locator('.sill button').last().tap()
    }
  })
})
