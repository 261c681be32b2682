import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from './engine-test.ts'
import type { Visit } from './visit.ts'

const ENTRY = 'a.entry[href$="sustainably-shuffled"]'
const WAY_ON = '.shuffle-done .button'

const pack = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../public/packs/torino-2026.json'), 'utf8'),
) as { puzzles: { game: string; spec: { rounds: { en: { words: { answers: string[] }[] } } } }[] }
const words = pack.puzzles.find(({ game }) => game === 'anagram')?.spec.rounds.en.words ?? []
const ANSWERS = words.map(({ answers }) => (answers[0] ?? '').replaceAll(/\s/g, ''))

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
