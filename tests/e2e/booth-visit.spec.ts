import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { atRest } from './support/at-rest.ts'
import { findingsOf } from './support/axe.ts'
import { BoothVisitor } from './support/booth-visitor.ts'
import { LOCALES, textIn } from './support/texts.ts'

test.use({ viewport: { width: 1080, height: 1920 }, hasTouch: true, locale: LOCALES.en })

const QUIZ = ['Which city', '90 s'] as const
const SHUFFLE = ['Shuffled', '60 s'] as const
const QUESTIONS = 5
/** Pixels of 20 mm, where 96 are an inch: nobody has measured this screen. */
const TARGET = (20 / 25.4) * 96

const answers = (page: Page) => page.locator('.answer input')
const question = (number: number) =>
  textIn('en', 'quiz.summary.question', { number, total: QUESTIONS })

/** What axe finds. That nobody can zoom is meant: a booth must not be left enlarged, and has larger text as a setting. */
async function faultsOf(page: Page): Promise<string[]> {
  return (await findingsOf(page)).filter((finding) => !finding.startsWith('meta-viewport:'))
}

/** Answers all questions by touch; each answer leads on by itself. */
async function answerAll(page: Page): Promise<void> {
  for (let number = 1; number <= QUESTIONS; number++) {
    await expect(page.getByText(question(number)).first()).toBeVisible()
    await page.locator('.answer').first().tap()
  }
  await expect(page.locator('.screen--result')).toBeVisible()
}

/** Targets that are small or reach out of the screen, as "what: how large". */
function touchFaults(page: Page, within: string): Promise<string[]> {
  return page.evaluate(
    ([part, least]) => {
      const boxes = [
        ...document.querySelectorAll<HTMLElement>(`${part} :is(button, a[href], label)`),
      ]
        .filter((each) => each.checkVisibility() && each.getBoundingClientRect().width > 0)
        .filter((each) => getComputedStyle(each).visibility === 'visible')
        .map((each) => ({
          name: each.innerText || each.ariaLabel,
          box: each.getBoundingClientRect(),
        }))
      return boxes.flatMap(({ name, box }) => {
        const isSmall = Math.min(box.width, box.height) < least - 0.1
        const isOut = box.bottom > innerHeight + 1 || box.right > innerWidth + 1 || box.left < -1
        return isSmall || isOut ? [`${name}: ${box.width} × ${box.height} at ${box.y}`] : []
      })
    },
    [within, TARGET] as const,
  )
}

test('a visitor plays by touch from the menu to a result and leaves nothing', async ({ page }) => {
  const visitor = await BoothVisitor.at(page)
  await visitor.invitation.first().waitFor()
  const before = await visitor.traces()
  await visitor.begin()
  await expect(page.locator('.offer__deck').first()).not.toBeEmpty()
  expect(await faultsOf(page)).toEqual([])
  expect(await touchFaults(page, '#app')).toEqual([])
  expect(await page.locator('.offer__figure').allTextContents()).toEqual([
    '60 s',
    '90 s',
    '2½ min',
    '5 min',
    '10 min',
  ])

  await visitor.offer(...QUIZ).tap()
  const time = textIn('en', 'app.timeSpoken', { parts: ['1 minute', '30 seconds'] })
  await expect(visitor.time).toHaveAttribute(
    'aria-label',
    textIn('en', 'booth.visit.timeLeft', { time }),
  )
  expect(await touchFaults(page, '.sill')).toEqual([])

  // An answer leads on by itself, and there is a way back.
  await page.locator('.answer').nth(1).tap()
  await expect(page.getByText(question(2)).first()).toBeVisible()
  await page.getByRole('button', { name: textIn('en', 'quiz.previous') }).tap()
  await expect(page.getByText(question(1)).first()).toBeVisible()
  await expect(answers(page).nth(1)).toBeChecked()

  // What is chosen for one visitor is gone with them.
  await page.getByRole('button', { name: textIn('en', 'app.toDark') }).tap()
  await expect(page.locator(':root')).toHaveAttribute('data-theme', 'dark')
  await answerAll(page)
  await expect(visitor.time).toHaveCount(0)
  await visitor.sill.nth(1).tap()
  await page.getByRole('button', { name: 'Italiano' }).tap()
  await expect(page.locator(':root')).toHaveAttribute('lang', 'it')

  await visitor.sill.last().tap()
  await visitor.invitation.first().waitFor()
  expect(await visitor.traces()).toEqual(before)
  await expect.poll(() => visitor.journal()).toEqual(['begun', 'finished', 'reset left'])
})

test.describe('wide', () => {
  test.use({ viewport: { width: 1920, height: 1080 } })

  test('keys look from answer to answer, and Enter answers; back leads to the menu and out', async ({
    page,
  }) => {
    const visitor = await BoothVisitor.at(page)
    await visitor.begin()
    expect(await touchFaults(page, '#app')).toEqual([])
    await visitor.offer(...QUIZ).press('Enter')
    await expect(page.getByText(question(1)).first()).toBeVisible()
    expect(await touchFaults(page, '.sill')).toEqual([])

    await answers(page).first().focus()
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowUp'])
      await page.keyboard.press(key)
    await expect(answers(page).nth(3)).toBeFocused()
    await expect(page.locator('.answer input:checked')).toHaveCount(0)
    await page.keyboard.press('Enter')
    await expect(answers(page).nth(3)).toBeChecked()
    await expect(page.getByText(question(2)).first()).toBeVisible()
    await answers(page).first().focus()
    await page.keyboard.press('Space')
    await expect(page.getByText(question(3)).first()).toBeVisible()

    await visitor.sill.first().tap()
    await expect(visitor.menu).toBeVisible()
    await visitor.sill.first().tap()
    await visitor.invitation.first().waitFor()
    await expect(page.locator('#app')).toBeEmpty()
  })
})

test('staff say what is offered, and a visitor that nobody is hurried', async ({ page }) => {
  const hidden = ['netzero-grid/short', 'netzero-grid/whole', 'sustainably-shuffled/whole']
  const visitor = await BoothVisitor.at(page, { hidden })
  await visitor.begin()
  expect(await page.locator('.offer__figure').allTextContents()).toEqual(['60 s', '90 s'])
  await page.getByRole('switch', { name: textIn('en', 'booth.menu.noHurry') }).tap()
  await visitor.offer(...SHUFFLE).tap()
  await expect(page.locator('.screen h1').first()).toBeVisible()
  await expect(page.locator('.sill--timed')).toBeVisible()
  await expect(visitor.time).toHaveCount(0)

  // As many languages as there may be one day.
  await visitor.sill.nth(1).tap()
  await page.locator('.languages__key').first().waitFor()
  await atRest(page)
  await page.evaluate(() => {
    const list = document.querySelector<HTMLElement>('.languages') as HTMLElement
    const own = [...list.children]
    while (list.children.length < 24)
      list.append((own[list.children.length % own.length] as Element).cloneNode(true))
    list.dataset['many'] = 'true'
  })
  const boxes = await page.locator('.languages__key').evaluateAll((keys) =>
    keys.map((key) => {
      const { top, bottom, left, right } = key.getBoundingClientRect()
      return { top, bottom, left, right }
    }),
  )
  expect(boxes).toHaveLength(24)
  for (const [index, box] of boxes.entries()) {
    expect(box.bottom - box.top).toBeGreaterThanOrEqual(92)
    expect([box.left >= 0, box.right <= 1080, box.bottom <= 1920]).toEqual([true, true, true])
    for (const other of boxes.slice(index + 1))
      expect(
        other.left - box.right >= 10 ||
          other.top - box.bottom >= 10 ||
          box.left - other.right >= 10,
      ).toBe(true)
  }
})

/** Stops the clock of a page on which somebody has just done something. */
async function stopClock(page: Page): Promise<void> {
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 20_000))
  await page.keyboard.press('Shift')
  await page.clock.runFor(2_000)
  await page.keyboard.press('Shift')
}

/** Lets time pass while somebody is there. */
async function keepPlaying(page: Page, seconds: number): Promise<void> {
  for (let passed = 0; passed < seconds; passed += 15) {
    await page.keyboard.press('Shift')
    await page.clock.runFor(15_000)
  }
}

/** What axe finds while a test holds the clock, which axe waits for. */
async function findingsWhileStopped(page: Page): Promise<string[]> {
  let found: string[] | null = null
  const looking = faultsOf(page).then((all) => (found = all))
  while (found === null) await page.clock.runFor(20)
  return looking
}

test('a booth asks whether somebody is there, is answered by anything, and forgets who has gone', async ({
  page,
}) => {
  const visitor = await BoothVisitor.at(page)
  await visitor.invitation.first().waitFor()
  const before = await visitor.traces()
  await visitor.begin()
  await page.getByRole('switch', { name: textIn('en', 'booth.menu.noHurry') }).tap()
  await visitor.offer(...QUIZ).tap()
  await expect(page.getByText(question(1)).first()).toBeVisible()
  await page.getByRole('button', { name: textIn('en', 'app.toDark') }).tap()
  await stopClock(page)

  // After the game's own time, and no sooner.
  await page.clock.runFor(44_000)
  await expect(visitor.notice).toHaveCount(0)
  await page.clock.runFor(1_500)
  await expect(visitor.notice).toBeVisible()
  await expect(visitor.notice).toHaveAccessibleName(textIn('en', 'booth.stillThere'))

  // Its windows say the same as its figure, and so do its words, once more at ten.
  const lit = page.locator('.countdown--2 .countdown__window--lit')
  await expect(visitor.seconds).toHaveText('20')
  await expect(lit).toHaveCount(20)
  await expect(visitor.notice.getByRole('status')).toBeEmpty()
  await page.clock.runFor(7_000)
  await expect(visitor.seconds).toHaveText('13')
  await expect(lit).toHaveCount(13)
  await page.clock.runFor(3_000)
  await expect(visitor.notice.getByRole('status')).toHaveText(
    textIn('en', 'booth.visit.secondsLeft', { count: 10 }),
  )

  // A key answers, and does nothing else: games listen for keys, and Escape closes a dialog.
  await page.evaluate(() => {
    document.body.dataset['keys'] = ''
    document.addEventListener('keydown', ({ key }) => (document.body.dataset['keys'] += key))
  })
  for (const key of ['a', 'Escape']) {
    await page.keyboard.press(key)
    await expect(visitor.notice).toHaveAttribute('data-sinking', 'true')
    await page.clock.runFor(2_000)
    await expect(visitor.notice).toHaveCount(0)
    await page.clock.runFor(45_000)
    await expect(visitor.notice).toBeVisible()
  }
  await expect(page.locator('body')).toHaveAttribute('data-keys', '')
  expect(await findingsWhileStopped(page)).toEqual([])
  // So does a touch, also where something else lies under it.
  const under = await page.locator('.answer').first().boundingBox()
  await page.touchscreen.tap(Number(under?.x) + 200, Number(under?.y) + 40)
  await page.clock.runFor(2_000)
  await expect(visitor.notice).toHaveCount(0)
  await page.clock.runFor(2_000)
  await expect(page.getByText(question(1)).first()).toBeVisible()
  await expect(page.locator('.answer input:checked')).toHaveCount(0)

  // Nobody is there any more.
  await page.clock.runFor(45_000)
  await expect(visitor.notice).toBeVisible()
  await page.clock.runFor(20_000)
  await visitor.invitation.first().waitFor()
  expect(await visitor.traces()).toEqual(before)
  await page.clock.resume()
  await expect.poll(() => visitor.journal()).toEqual(['begun', 'timedOut idle', 'reset idle'])
})

test('a finger that rests on the screen is somebody, and a round stands while a booth asks', async ({
  page,
}) => {
  const visitor = await BoothVisitor.at(page, { idle: { menu: 10, 'city-quiz': 10 }, ask: 40 })
  const cdp = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchEnd') =>
    cdp.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : [{ x: 500, y: 300 }],
    })
  await visitor.begin()
  await stopClock(page)
  await touch('touchStart')
  await page.clock.runFor(60_000)
  await expect(visitor.notice).toHaveCount(0)
  await touch('touchEnd')
  await page.clock.runFor(9_000)
  await expect(visitor.notice).toHaveCount(0)
  await page.clock.runFor(1_500)
  await expect(visitor.notice).toBeVisible()

  // The notice is there until the finger that answers it is lifted.
  await touch('touchStart')
  await page.clock.runFor(3_000)
  await expect(visitor.notice).toHaveAttribute('data-sinking', 'true')
  await touch('touchEnd')
  await page.clock.runFor(2_000)
  await expect(visitor.notice).toHaveCount(0)

  await page.clock.resume()
  await visitor.offer(...QUIZ).tap()
  await expect(page.getByText(question(1)).first()).toBeVisible()
  await stopClock(page)
  // To where a half minute has just begun.
  const lit = visitor.time.locator('.window-row__one--lit')
  const left = (await lit.count()) - 1
  while ((await lit.count()) > left) {
    await page.keyboard.press('Shift')
    await page.clock.runFor(1_000)
  }
  await page.clock.runFor(10_500)
  await expect(visitor.notice).toBeVisible()
  await page.clock.runFor(35_000)
  await page.keyboard.press('Shift')
  await page.clock.runFor(2_000)
  await expect(visitor.notice).toHaveCount(0)
  await expect(lit).toHaveCount(left)
})

test('once the time of a round is over a visitor goes on without a clock, or ends kindly', async ({
  page,
}) => {
  const visitor = await BoothVisitor.at(page)
  await visitor.begin()
  await visitor.offer(...QUIZ).tap()
  await expect(page.getByText(question(1)).first()).toBeVisible()
  await stopClock(page)
  const sheet = page.getByRole('dialog', { name: textIn('en', 'booth.visit.timeUp') })
  await keepPlaying(page, 90)
  await expect(sheet).toBeVisible()
  await expect(sheet).toContainText(
    textIn('en', 'booth.visit.reached', { done: 0, left: QUESTIONS }),
  )
  expect(await findingsWhileStopped(page)).toEqual([])
  await sheet.getByRole('button', { name: textIn('en', 'booth.visit.goOn') }).tap()
  await page.clock.runFor(1_000)
  await expect(sheet).toHaveCount(0)
  await expect(visitor.time).toHaveCount(0)
  await page.locator('.answer').first().tap()
  await page.clock.runFor(2_000)
  await expect(page.getByText(question(2)).first()).toBeVisible()

  // Another round has its own time.
  await page.clock.resume()
  await visitor.sill.first().tap()
  await visitor.offer(...SHUFFLE).tap()
  await expect(visitor.time).toBeVisible()
  await stopClock(page)
  await keepPlaying(page, 60)
  await expect(sheet).toBeVisible()
  await sheet.getByRole('button', { name: textIn('en', 'booth.visit.stop') }).tap()
  await page.clock.resume()
  await visitor.invitation.first().waitFor()
  await expect
    .poll(() => visitor.journal())
    .toEqual(['begun', 'begun', 'timedOut clock', 'givenUp visitor', 'reset clock'])
})
