import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { atRest } from './support/at-rest.ts'
import { findingsOf } from './support/axe.ts'
import { TALL, WIDE } from './support/booth.ts'
import { BoothVisitor } from './support/booth-visitor.ts'
import { LOCALES, textIn } from './support/texts.ts'
import { reachFaults, targetSides } from './support/touch-targets.ts'

test.use({ locale: LOCALES.en })

const QUESTIONS = 5
const LOWER = textIn('en', 'booth.lowered.lowerAll')
const RAISE = textIn('en', 'booth.lowered.raiseAll')
const SHUFFLE = ['Shuffled', '60 s'] as const
const QUIZ = ['Which city', '90 s'] as const
const GRID = ['NetZero Grid', '2½ min'] as const

/** Screens as they were sold: pixels of CSS in a millimetre. */
const SCREENS = [
  { name: 'an upright screen of 22 inches', size: TALL, pixelsPerMm: 3.94, part: 0.4 },
  { name: 'an upright screen of 32 inches', size: TALL, pixelsPerMm: 2.71, part: 0.4 },
  { name: 'a wide screen of 22 inches', size: WIDE, pixelsPerMm: 3.94, part: 0.65 },
] as const

/** That nobody can zoom is meant: a booth must not be left enlarged, and has larger text as a setting. */
async function axeFaults(page: Page): Promise<string[]> {
  return (await findingsOf(page)).filter((finding) => !finding.startsWith('meta-viewport:'))
}

async function answerAll(page: Page): Promise<void> {
  for (let number = 1; number <= QUESTIONS; number++) {
    const position = textIn('en', 'quiz.summary.question', { number, total: QUESTIONS })
    await expect(page.getByText(position).first()).toBeVisible()
    await page.locator('.answer').first().tap()
  }
  await expect(page.locator('.screen--result')).toBeVisible()
}

for (const { name, size, pixelsPerMm, part } of SCREENS)
  test.describe(name, () => {
    test.use(size)

    for (const isLow of [false, true])
      test(`has all that is touched ${isLow ? 'at its foot once it is lowered, ' : ''}large enough and apart`, async ({
        page,
      }) => {
        const visitor = await BoothVisitor.at(page, {
          pixelsPerMm,
          base: 'https://sparks.example/',
        })
        const limits = { top: isLow ? size.viewport.height * (1 - part) : 0, pixelsPerMm }
        const faults = async () => {
          await atRest(page)
          return reachFaults(page, limits)
        }
        if (isLow) await page.getByRole('button', { name: LOWER }).tap()
        else await visitor.invitation.first().tap()
        await visitor.menu.waitFor()
        expect(await faults()).toEqual([])
        expect(await axeFaults(page)).toEqual([])

        await visitor.sill.nth(1).tap()
        await expect(page.locator('.languages')).toBeVisible()
        expect(await faults()).toEqual([])
        await page.keyboard.press('Escape')

        await visitor.offer(...SHUFFLE).tap()
        await expect(page.locator('.shuffle-tools')).toBeVisible()
        if (isLow) await expect(page.locator('.sill--timed')).toHaveCount(0)
        expect(await faults()).toEqual([])
        await visitor.sill.first().tap()

        await visitor.offer(...GRID).tap()
        await expect(page.getByRole('gridcell').first()).toBeVisible()
        expect(await faults()).toEqual([])
        expect(Math.min(...(await targetSides(page, '[role=gridcell]')))).toBeGreaterThanOrEqual(
          15 * pixelsPerMm,
        )
        expect(await axeFaults(page)).toEqual([])
        await visitor.sill.first().tap()

        await visitor.offer(...QUIZ).tap()
        await expect(page.locator('.answer').first()).toBeVisible()
        expect(await faults()).toEqual([])
        await visitor.sill.nth(2).tap()
        await expect(page.locator('.hand-over__actions')).toBeVisible()
        expect(await faults()).toEqual([])
        await visitor.sill.nth(2).tap()

        await answerAll(page)
        await page.locator('.twin-call button').tap()
        await expect(page.locator('.twins__sign').first()).toBeVisible()
        expect(await faults()).toEqual([])
        await page.locator('.twins__sign').first().tap()
        await expect(page.locator('.twins__stalls')).toBeVisible()
        expect(await faults()).toEqual([])
      })
  })

test.describe('lowered', () => {
  test.use(TALL)

  test('nobody is hurried, and it ends with the visitor', async ({ page }) => {
    const visitor = await BoothVisitor.at(page)
    const places = () =>
      page
        .locator('.offer')
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as unknown))
    const root = page.locator('html')
    await visitor.begin()
    const usual = await places()

    // In the middle of a round it takes the clock away, and raising does not bring it back.
    await visitor.offer(...QUIZ).tap()
    await expect(visitor.time).toBeVisible()
    await page.getByRole('button', { name: LOWER }).tap()
    await expect(root).toHaveAttribute('data-reach', 'low')
    await expect(visitor.time).toHaveCount(0)
    await page.getByRole('button', { name: RAISE }).tap()
    await expect(root).not.toHaveAttribute('data-reach')
    await expect(visitor.time).toHaveCount(0)

    // By a key, and with what is asked over the screen.
    await page.getByRole('button', { name: LOWER }).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: RAISE })).toBeFocused()
    await page.clock.runFor(46_000)
    await expect(visitor.notice).toBeVisible()
    expect(await reachFaults(page, { top: 1152, pixelsPerMm: 3.94 }, '.still-there')).toEqual([])
    await page.clock.runFor(25_000)
    await expect(visitor.invitation.first()).toBeVisible()
    await expect(root).not.toHaveAttribute('data-reach')

    await visitor.begin()
    expect(await places()).toEqual(usual)
    await visitor.offer(...QUIZ).tap()
    await expect(visitor.time).toBeVisible()
  })
})

/** Words of the bar that are wider than their items, and words of the screen that have one letter in each line. */
function cutWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const bar = [...document.querySelectorAll<HTMLElement>('.sill__item')]
      .filter((one) => one.scrollWidth > one.clientWidth + 1)
      .map((one) => `bar: ${one.innerText}`)
    const words = [...document.querySelectorAll<HTMLElement>('#app :is(h1, p, h2)')]
      .filter((one) => one.checkVisibility() && one.innerText.length > 12 && one.offsetWidth > 2)
      .filter((one) => one.offsetWidth < 3 * Number.parseFloat(getComputedStyle(one).fontSize))
      .map((one) => `narrow: ${one.innerText.slice(0, 30)}`)
    return [...bar, ...words]
  })
}

for (const [name, size] of [
  ['upright', TALL],
  ['wide', WIDE],
] as const)
  test.describe(`lowered on a screen that is ${name}`, () => {
    test.use(size)

    test('with text of twice the size, words stay whole and a round is played to its end', async ({
      page,
    }) => {
      const visitor = await BoothVisitor.at(page, { pixelsPerMm: 3.94 })
      await page.getByRole('button', { name: LOWER }).tap()
      await visitor.menu.waitFor()
      await page.getByRole('button', { name: textIn('en', 'settings.title'), exact: true }).tap()
      await page.locator('input[name="text-scale"]').last().locator('..').tap()
      await page.keyboard.press('Escape')
      await expect(page.locator('html')).toHaveAttribute('data-large')
      await atRest(page)
      expect(await cutWords(page)).toEqual([])
      await visitor.offer(...QUIZ).tap()
      await expect(page.locator('.answer').first()).toBeVisible()
      await atRest(page)
      expect(await cutWords(page)).toEqual([])
      await answerAll(page)
      await atRest(page)
      expect(await cutWords(page)).toEqual([])
      await visitor.sill.last().tap()
      await expect(page.locator('html')).not.toHaveAttribute('data-large')
    })

    test('a result has its sign beside its words and above what calls for a twin', async ({
      page,
    }) => {
      const visitor = await BoothVisitor.at(page, { pixelsPerMm: 3.94 })
      await page.getByRole('button', { name: LOWER }).tap()
      await visitor.menu.waitFor()
      await visitor.offer(...QUIZ).tap()
      await answerAll(page)
      await expect(page.locator('.twin-call')).toBeVisible()
      await atRest(page)
      for (const scrolled of [0, 200]) {
        await page.evaluate((top) => scrollTo(0, top), scrolled)
        const emblem = await page.locator('.result__emblem').boundingBox()
        const call = await page.locator('.twin-call').boundingBox()
        const top = size.viewport.height * (name === 'upright' ? 0.6 : 0.35)
        expect(Number(emblem?.y)).toBeGreaterThanOrEqual(top - 1)
        expect(Number(emblem?.y) + Number(emblem?.height)).toBeLessThanOrEqual(Number(call?.y) + 1)
      }
    })
  })
