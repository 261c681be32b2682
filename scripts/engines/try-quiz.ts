import { expect, test } from './engine-test.ts'
import type { Visit } from './visit.ts'

const ENTRY = 'a.entry[href$="which-city"]'
const CHOICES = [0, 1, 2, 3, 3, 2, 1, 0] as const

test('the quiz is played to its end by pointer', async ({ visit }) => {
  await visit.open()
  await visit.click(ENTRY)
  for (const [question, choice] of CHOICES.entries()) {
    await visit.expectFocus('h1')
    await visit.click('.answer', choice)
    await expect.poll(() => chosen(visit)).toBe(choice)
    await visit.click('.question__actions .button--primary')
    await passed(visit, question)
  }
  await expectSign(visit)
})

test('the quiz is played to its end by keyboard', async ({ visit }) => {
  await visit.open()
  await visit.waitFor(ENTRY)
  await visit.tabTo(ENTRY)
  await visit.page.press('Enter')
  for (const [question, choice] of CHOICES.entries()) {
    await visit.expectFocus('h1')
    await visit.page.press('abcd'[choice] ?? '')
    await expect.poll(() => chosen(visit)).toBe(choice)
    await visit.page.press('Enter')
    await passed(visit, question)
  }
  await expectSign(visit)
})

/** The number of the chosen answer, -1 for none. */
function chosen(visit: Visit): Promise<number> {
  return visit.page.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>('.answer input')].findIndex(
      ({ checked }) => checked,
    ),
  )
}

/** Waits for the next question, in which nothing is chosen. After the last question it does not wait. */
async function passed(visit: Visit, question: number): Promise<void> {
  if (question === CHOICES.length - 1) return
  await expect.poll(() => chosen(visit)).toBe(-1)
}

async function expectSign(visit: Visit): Promise<void> {
  await visit.waitFor('.result .sign-heading__name')
  expect(await visit.page.errors()).toEqual([])
}
