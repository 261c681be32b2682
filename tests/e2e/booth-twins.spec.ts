import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { readPack } from '../../scripts/packs/read-pack.ts'
import { parseSpec } from '../../src/games/city-quiz/core/parse-spec.ts'
import { openRound } from '../../src/games/city-quiz/core/quiz-file.ts'
import { atRest } from './support/at-rest.ts'
import { findingsOf } from './support/axe.ts'
import { beginRound, journalOf, openOnPhone, playQuiz, scan } from './support/booth-visit.ts'
import { SCREENS } from './support/screens.ts'
import { LOCALES, textIn } from './support/texts.ts'

test.use({ ...SCREENS.kiosk, locale: LOCALES.en, reducedMotion: 'reduce' } as never)

const call = (page: Page) =>
  page.getByRole('button', { name: textIn('en', 'booth.twins.item'), exact: true })
const finder = (page: Page) => page.locator('.twins')
const heading = (page: Page) => finder(page).getByRole('heading', { level: 2 })
const pick = (page: Page, name: string) =>
  finder(page).locator('.twins__sign', { hasText: name }).tap()

/** A booth is never zoomed: whoever needs larger text has a button for it. */
const findings = async (page: Page): Promise<string[]> =>
  (await findingsOf(page)).filter((each) => !each.startsWith('meta-viewport'))

/** The names of a sign and of its twin, as the pack has them. */
function namesOf(id: string): Record<'sign' | 'twin', string> {
  const quiz = readPack().puzzles.find(({ game }) => game === 'city-quiz')
  const round = quiz && openRound(quiz.file)
  const spec = parseSpec(round?.ok ? round.value : null)
  const signs = spec.ok ? spec.value.signs : []
  const sign = signs.find((each) => each.id === id)
  const twin = signs.find((each) => each.id === sign?.twin)
  return { sign: sign?.sign.text['en'] ?? 'no sign', twin: twin?.sign.text['en'] ?? 'no twin' }
}

test('a sign that is held up is read by a neighbour’s phone, which compares it with theirs', async ({
  page,
  browser,
}) => {
  await beginRound(page, 'which-city~short')
  await expect(call(page)).toHaveCount(0)
  await playQuiz(page, 2)
  await call(page).tap()
  await expect(heading(page)).toBeFocused()
  await atRest(page)
  expect(await findings(page)).toEqual([])
  const link = await scan(page, browser)
  const { sign, twin } = namesOf(/#\/play\/which-city\/twins\/(\w+)$/.exec(link)?.[1] ?? '')
  await expect(finder(page).locator('.twins__names')).toContainText(sign)

  const phone = await openOnPhone(browser, link)
  await expect(phone.getByRole('heading', { level: 1 })).toHaveText(
    textIn('en', 'quiz.compare.pickMine'),
  )
  await phone.locator('.sign-card', { hasText: twin }).tap()
  await expect(phone.getByRole('heading', { level: 1 })).toHaveText(
    textIn('en', 'quiz.compare.twins', { signs: [twin, sign] }),
  )
  await phone.context().close()

  await pick(page, twin)
  await expect(heading(page)).toHaveText(textIn('en', 'booth.twins.match'))
  await expect(heading(page)).toBeFocused()
  await atRest(page)
  expect(await findings(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(finder(page)).toHaveCount(0)
  await expect(page.locator('.screen--result')).toBeVisible()
})

test('two visitors play one after the other, and their signs are compared', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 })
  await beginRound(page, 'which-city~short', null)
  await playQuiz(page, 1)
  await call(page).tap()
  // Without an address for phones there is no code, and all the rest.
  await expect(finder(page).getByRole('img')).toHaveCount(0)
  await finder(page)
    .getByRole('button', { name: textIn('en', 'booth.twins.passOn') })
    .tap()
  await expect(call(page)).toHaveCount(0)
  await playQuiz(page, 1)
  await expect(heading(page)).toHaveText(textIn('en', 'booth.twins.same'))
  await finder(page)
    .getByRole('button', { name: textIn('en', 'booth.handOver.title') })
    .tap()
  await expect(page.locator('.hand-over__sheet')).toBeVisible()
  const ends = (await journalOf(page)).filter(({ kind }) => kind === 'finished')
  expect(ends.map(({ match }) => match)).toEqual([null, false])
})
