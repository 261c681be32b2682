import { expect, test } from '@playwright/test'
import type { Browser, Page } from '@playwright/test'
import { servedAddress } from '../../scripts/playwright-server.ts'
import type { Language } from '../../src/i18n/languages.ts'
import { atRest } from './support/at-rest.ts'
import { beginRound, openOnPhone, playQuiz, question, scan } from './support/booth-visit.ts'
import { GridPage } from './support/grid-page.ts'
import { OWN_PACK, OWN_SOLUTION, OWN_WORDS, keepOwnPack } from './support/own-pack.ts'
import { LANGUAGES, SCREENS } from './support/screens.ts'
import { answerOf, tap, wayOn } from './support/shuffle-page.ts'
import { LOCALES, textIn } from './support/texts.ts'

/** Rounds of a pack that staff loaded from files. No phone has it, so a code carries the round itself. */
test.use({ ...SCREENS.kiosk, locale: LOCALES.en, reducedMotion: 'reduce' } as never)

async function begin(page: Page, puzzle: string): Promise<void> {
  await keepOwnPack(page)
  await beginRound(page, puzzle, servedAddress(), { pack: OWN_PACK })
}

const item = (page: Page, language: Language = 'en') =>
  page.getByRole('button', { name: textIn(language, 'booth.handOver.item'), exact: true })

/** Takes the round home, and opens it on a phone. */
async function takeHome(page: Page, browser: Browser): Promise<Page> {
  await item(page).tap()
  await expect(page.locator('.hand-over').getByRole('img')).toBeVisible()
  await atRest(page)
  const link = await scan(page, browser)
  expect(link).not.toContain(OWN_PACK)
  return openOnPhone(browser, link)
}

/** Fills open cells of the grid, in reading order: so many, or all. */
async function fill(grid: GridPage, count = Infinity): Promise<void> {
  const letters = OWN_SOLUTION.join('')
  const open = [...(await grid.board())].flatMap((face, at) => (face === '.' ? [at] : []))
  for (const at of open.slice(0, count)) {
    const id = `r${Math.floor(at / 9) + 1}c${(at % 9) + 1}`
    await grid.put(id, letters[at] ?? '')
    await grid.expectCell(id, letters[at] ?? '')
    // The explanation of a first grid goes with its first letter, and what is under it moves.
    if (at === open[0]) await atRest(grid.page)
  }
}

test('a whole grid is played to its end on a phone, and stays finished there', async ({
  page,
  browser,
}) => {
  await begin(page, 'netzero-grid')
  const booth = await new GridPage(page).drawn()
  await fill(booth, 2)
  const left = await booth.board()
  const grid = await new GridPage(await takeHome(page, browser)).drawn()
  expect(await grid.board()).toBe(left)
  await fill(grid)
  await grid.expectFinished()
  await grid.page.reload()
  await grid.expectFinished()
  await grid.page.context().close()
})

test('a whole shuffle is played to its end on a phone, with its own words', async ({
  page,
  browser,
}) => {
  await begin(page, 'sustainably-shuffled')
  await page.waitForSelector('[data-drawing="drawn"]')
  await tap(page, page.locator('[data-item^="tile-"]').nth(1))
  await expect.poll(() => answerOf(page)).toMatch(/^\w\./)
  const laid = await answerOf(page)
  const phone = await takeHome(page, browser)
  await phone.waitForSelector('[data-drawing="drawn"]')
  expect(await answerOf(phone)).toBe(laid)
  await phone.keyboard.press('Backspace')
  await expect.poll(() => answerOf(phone)).toMatch(/^\.+$/)
  for (const words of OWN_WORDS) {
    await phone.keyboard.type(words.replaceAll(' ', '').toLowerCase())
    await expect(wayOn(phone)).toBeFocused()
    await phone.keyboard.press('Enter')
  }
  await expect(question(phone)).toHaveText(textIn('en', 'anagram.round.all'))
  await expect(phone.locator('.round-page__answer')).toHaveText([...OWN_WORDS])
  await phone.context().close()
})

test('a quiz is not carried: the sheet says why in each language, and what to do instead', async ({
  page,
}) => {
  await begin(page, 'which-city~short')
  await expect(page.locator('.answer').first()).toBeVisible()
  const sheet = page.locator('.hand-over__sheet')
  for (const language of LANGUAGES) {
    await page.locator('.sill__item').nth(1).tap()
    await page.locator(`.languages__key[lang="${language}"]`).tap()
    await item(page, language).tap()
    await expect(sheet.getByRole('status')).toHaveText(
      textIn(language, 'booth.handOver.reason.onlyHere', { end: 'other' }),
    )
    await expect(sheet.getByRole('img')).toHaveCount(0)
    await page.keyboard.press('Escape')
    await expect(sheet).toHaveCount(0)
  }
  await playQuiz(page, 1)
  await expect(page.locator('.result-code')).toHaveCount(0)
  await item(page, LANGUAGES.at(-1) ?? 'en').tap()
  await expect(sheet.getByRole('status')).toHaveText(
    textIn(LANGUAGES.at(-1) ?? 'en', 'booth.handOver.reason.onlyHere', { end: 'yes' }),
  )
  await page.keyboard.press('Escape')
  // Nor would a neighbour's phone find its signs.
  await page.locator('.twin-call .button').tap()
  await expect(page.locator('.twins h2')).toBeVisible()
  await atRest(page)
  await expect(page.locator('.twins').getByRole('img')).toHaveCount(0)
})
