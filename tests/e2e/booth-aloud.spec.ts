import { expect, test } from '@playwright/test'
import { LANGUAGE_TAGS } from '../../src/i18n/languages.ts'
import { atRest } from './support/at-rest.ts'
import { DAY, ROUND } from './support/booth.ts'
import { BoothByEar } from './support/booth-by-ear.ts'
import { solveBySingles } from './support/solve-by-singles.ts'
import { answersOf } from './support/shuffle-page.ts'
import { LOCALES } from './support/texts.ts'

/**
 * A booth is played to the end by somebody who hears it and sees nothing: tests know no more of it than what was said,
 * and touch nothing but the keys of a navigation pad, or the glass.
 */

// Nobody looks: a smaller window is drawn sooner.
test.use({ viewport: { width: 540, height: 960 }, hasTouch: true, locale: LOCALES.en })

const GAMES = {
  quiz: /Which city are you\?/,
  shuffle: /Sustainably Shuffled/,
  grid: /NetZero Grid/,
} as const

/** Begins by an arrow key, and chooses the first round of a game that is heard: the short one. */
async function begin(ear: BoothByEar, game: keyof typeof GAMES): Promise<void> {
  await ear.press('ArrowDown')
  await ear.waitFor(/How long have you got/)
  await ear.pressUntil('ArrowDown', GAMES[game])
  await ear.press('Enter')
}

test('the quiz is finished by arrows and Enter, and no arrow gives an answer', async ({ page }) => {
  const ear = await BoothByEar.open(page)
  await begin(ear, 'quiz')
  for (let question = 1; question <= 5; question++) {
    await ear.waitFor(new RegExp(`Question ${question} of 5`))
    await ear.pressUntil('ArrowDown', /choice 4 of 4$/)
    expect(await ear.press('ArrowUp')).toMatch(/choice 3 of 4$/)
    expect(await ear.pressUntil('ArrowDown', /Next question|See your sign/)).toContain(
      'not possible now',
    )
    await ear.pressUntil('ArrowLeft', /choice 2 of 4$/)
    expect(await ear.press('Enter')).toContain('chosen')
  }
  expect(await ear.waitFor(/^Your city: /)).toMatch(/Your city: \w+/)
})

test('the shuffle is finished from the letters that are heard', async ({ page }) => {
  const ear = await BoothByEar.open(page)
  await begin(ear, 'shuffle')
  await ear.waitFor(/Put the letters in order/)
  let heard = await ear.pressUntil('ArrowDown', TILE)
  const letters: string[] = []
  for (; TILE.test(heard); heard = await ear.press('ArrowRight')) letters.push(tileIn(heard))
  const answer = answersOf('en').find((each) => sorted(each) === sorted(letters.join(''))) ?? ''
  expect(answer).toHaveLength(letters.length)
  let way = 'ArrowLeft'
  for (const letter of answer) {
    // To and fro over the tiles: past either end of them something else is heard.
    for (heard = ''; tileIn(heard) !== letter;) {
      heard = await ear.press(way)
      if (!TILE.test(heard)) way = way === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft'
    }
    heard = await ear.press('Enter')
  }
  expect(heard).toContain('Solved: ')
})

const TILE = /^Letter (\p{L}), in the tray/u
const tileIn = (heard: string): string => TILE.exec(heard)?.[1] ?? ''
const sorted = (word: string): string => [...word].toSorted().join('')

test('the grid is finished from the cells that are heard', async ({ page }) => {
  const ear = await BoothByEar.open(page)
  await begin(ear, 'grid')
  await ear.waitFor(/NetZero Grid/)
  const cells: string[] = []
  let heard = await ear.pressUntil('ArrowDown', /^Row 1, column 1:/)
  for (; cells.length < 80; heard = await ear.press('ArrowRight')) cells.push(printedIn(heard))
  cells.push(printedIn(heard))
  const solution = solveBySingles(cells)
  const open = cells.flatMap((letter, cell) => (letter === '' ? [cell] : []))
  expect(open.length).toBeGreaterThan(5)
  // From the last cell, where the printed letters have been heard, back to the first empty one and on from there.
  let at = 80
  for (const cell of open) {
    for (; row(at) > row(cell); at -= 9) heard = await ear.press('ArrowUp')
    for (; row(at) < row(cell); at += 9) heard = await ear.press('ArrowDown')
    for (; at > cell; at--) heard = await ear.press('ArrowLeft')
    for (; at < cell; at++) heard = await ear.press('ArrowRight')
    expect(heard).toContain(`Row ${row(cell)}, column ${(cell % 9) + 1}: empty`)
    const letter = solution[cell] ?? ''
    heard = await ear.press('Enter')
    if (!heard.startsWith(letter)) await ear.pressUntil('ArrowRight', new RegExp(`^${letter}, `))
    heard = await ear.press('Enter')
  }
  expect(heard).toContain('Solved')
})

const row = (cell: number): number => Math.floor(cell / 9) + 1
const printedIn = (heard: string): string => /: (\p{L}), printed/u.exec(heard)?.[1] ?? ''

test('the quiz is finished by a finger that explores, and by two taps', async ({ page }) => {
  const ear = await BoothByEar.open(page)
  await ear.press('ArrowDown')
  await ear.waitFor(/How long have you got/)
  await ear.exploreFor(GAMES.quiz)
  await ear.tapTwice()
  for (let question = 1; question <= 5; question++) {
    await ear.waitFor(new RegExp(`Question ${question} of 5`))
    await ear.exploreFor(/choice 2 of 4$/)
    expect(await ear.tapTwice()).toContain('chosen')
  }
  expect(await ear.waitFor(/^Your city: /)).toMatch(/Your city: \w+/)
  await expectToScroll(ear)
})

/** On a long page, two fingers scroll, so does one that rests at its foot, and keys show what they lead to. */
async function expectToScroll(ear: BoothByEar): Promise<void> {
  const { page } = ear
  const scrolled = () => page.evaluate(() => scrollY)
  const from = await scrolled()
  await ear.touch(400, 420)
  await ear.touch(340, 330)
  await ear.touch(290, 280)
  await ear.lift()
  expect((await scrolled()) - from).toBeGreaterThan(60)
  const seen = await page.evaluate(() => {
    const { scrollPaddingBottom } = getComputedStyle(document.documentElement)
    return innerHeight - Number.parseFloat(scrollPaddingBottom)
  })
  const before = await scrolled()
  await ear.touch(seen - 120)
  await ear.touch(seen - 20)
  await expect.poll(scrolled).toBeGreaterThan(before + 100)
  await ear.lift()
  await ear.pressUntil('ArrowUp', /^Strong point/)
  const { top, bottom } = await page
    .locator(':focus')
    .evaluate((focused) => focused.getBoundingClientRect().toJSON() as DOMRect)
  expect(top).toBeGreaterThanOrEqual(0)
  expect(bottom).toBeLessThanOrEqual(seen)
}

test('a device that stands still while it is touched takes no tap for a finger that is held', async ({
  page,
}) => {
  await page.clock.install({ time: DAY })
  const ear = await BoothByEar.open(page)
  await page.clock.pauseAt(DAY + ROUND)
  const cdp = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchEnd', touchPoints: { x: number; y: number }[]) =>
    cdp.send('Input.dispatchTouchEvent', { type, touchPoints })
  const key = await page.locator('[data-language="en"]').boundingBox()
  await touch('touchStart', [{ x: (key?.x ?? 0) + 9, y: (key?.y ?? 0) + 9 }])
  // Like a page that was busy for so long: what was due meanwhile comes once, and late.
  await page.clock.fastForward(3000)
  await touch('touchEnd', [])
  await page.clock.resume()
  const aloud = page.getByRole('button', { name: 'Read aloud' })
  await expect(aloud).toHaveAttribute('aria-pressed', 'false')
  await atRest(page)
  await expect(aloud).toHaveAttribute('aria-pressed', 'false')
  expect(await ear.all()).toEqual([])
})

test('a finger held on the invitation turns it on, and all is as usual for the next visitor', async ({
  page,
}) => {
  await page.clock.install({ time: DAY })
  const ear = await BoothByEar.open(page)
  await page.clock.pauseAt(DAY + ROUND)
  // The languages take turns: all have arrived once each was lit, and then English has just been lit.
  for (const tag of [...LANGUAGE_TAGS.toReversed(), ...LANGUAGE_TAGS.toReversed()])
    while ((await page.locator(`.language-key[aria-current][lang="${tag}"]`).count()) === 0)
      await page.clock.runFor(500)
  const cdp = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchEnd', touchPoints: { x: number; y: number }[]) =>
    cdp.send('Input.dispatchTouchEvent', { type, touchPoints })
  await touch('touchStart', [{ x: 270, y: 500 }])
  await page.clock.runFor(1900)
  expect(await ear.all()).toEqual([])
  await page.clock.runFor(200)
  await touch('touchEnd', [])
  await expect.poll(() => ear.said()).toContain('This screen reads aloud.')
  await page.clock.resume()
  await ear.waitFor(/How long have you got/)
  await ear.pressUntil('ArrowDown', /^Quieter/)
  await ear.press('Enter')
  await ear.pressUntil('ArrowLeft', /^Faster/)
  await ear.press('Enter')
  expect((await ear.all()).at(-1)).toMatchObject({ rate: 1.25, volume: 0.6 })
  await ear.pressUntil('ArrowRight', /^Done/)
  await page.keyboard.press('Enter')
  await expect(page.locator('.attract')).toBeVisible()
  await expect(page.locator(':root')).not.toHaveAttribute('data-aloud')
  await page.keyboard.press('F1')
  await ear.waitFor(/How long have you got/)
  expect((await ear.all()).at(-1)).toMatchObject({ rate: 1, volume: 0.8, language: 'en-GB' })
})

test('time stands while it speaks, and any key silences it', async ({ page }) => {
  await page.clock.install()
  const ear = await BoothByEar.open(page)
  await page.keyboard.press('ArrowDown')
  await ear.waitFor(/How long have you got/)
  await ear.linger(true)
  await page.clock.pauseAt(Date.now() + 600_000)
  await page.keyboard.press('F1')
  // Longer than a booth waits for somebody who does nothing.
  const question = page.getByRole('alertdialog')
  await page.clock.runFor(15_000)
  const before = await ear.silenced()
  await page.keyboard.press('F1')
  expect(await ear.silenced()).toBe(before + 1)
  await page.clock.runFor(70_000)
  await expect(question).toHaveCount(0)
  await page.clock.runFor(45_000)
  await expect(question).toHaveCount(1)
})

test('where no voice is for a language, the screen says so and lists those that have one', async ({
  page,
}) => {
  const ear = await BoothByEar.open(page, ['it-IT'])
  await page.keyboard.press('ArrowDown')
  await expect(
    page.getByRole('paragraph').filter({ hasText: 'It reads aloud in: Italiano.' }),
  ).toBeVisible()
  await expect(page.getByRole('button', { name: 'No voice' })).toBeVisible()
  expect(await ear.all()).toEqual([])
})
