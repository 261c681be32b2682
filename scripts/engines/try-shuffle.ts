import { readPack } from '../packs/read-pack.ts'
import { expect, test } from './engine-test.ts'
import type { Visit } from './visit.ts'

const ENTRY = 'a.entry[href$="sustainably-shuffled"]'
const WAY_ON = '.shuffle-done .button'

const puzzle = readPack().puzzles.find(({ game }) => game === 'anagram')
const texts = puzzle?.file.texts['en'] as { words: { answers: string[] }[] } | undefined
/** The answers as their letters, one string each. */
const ANSWERS = (texts?.words ?? []).map(({ answers }) => (answers[0] ?? '').replaceAll(/\s/g, ''))
if (ANSWERS.length === 0) throw new Error('The pack has no scrambles')

test('the shuffle is played to its end by pointer', async ({ visit }) => {
  await visit.open()
  await visit.click(ENTRY)
  await visit.drawn()
  for (const answer of ANSWERS) {
    for (const [place, letter] of [...answer].entries()) {
      const tiles = await visit.areas('[data-item^="tile-"]')
      const tile = tiles.findIndex(({ text }) => text === letter)
      await visit.click('[data-item^="tile-"]', tile)
      await expect.poll(() => visit.textOf(`[data-item="slot-${place}"]`)).toBe(letter)
    }
    await visit.click(WAY_ON)
  }
  await expectDone(visit)
})

test('the shuffle is played to its end by keyboard', async ({ visit }) => {
  await visit.open()
  await visit.waitFor(ENTRY)
  await visit.tabTo(ENTRY)
  await visit.page.press('Enter')
  await visit.drawn()
  for (const answer of ANSWERS) {
    for (const letter of answer.toLowerCase()) await visit.page.press(letter)
    await visit.expectFocus(WAY_ON)
    await visit.page.press('Enter')
  }
  await expectDone(visit)
})

async function expectDone(visit: Visit): Promise<void> {
  await visit.waitFor('.screen--round h1')
  expect(await visit.page.errors()).toEqual([])
}
