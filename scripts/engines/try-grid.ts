import { OPEN_CELLS } from '../../tests/e2e/support/built-in-grid.ts'
import { LETTERS } from '../../tests/e2e/support/built-in-grid.ts'
import { expect, test } from './engine-test.ts'
import { middleOf } from './visit.ts'
import type { Visit } from './visit.ts'

const ENTRY = 'a.entry[href$="netzero-grid"]'

test('the grid is played to its end by pointer', async ({ visit }) => {
  await visit.open()
  await visit.click(ENTRY)
  await visit.drawn()
  const [cells, keys] = [
    await visit.areas('.mirror--board td'),
    await visit.areas('.mirror--list button'),
  ]
  for (const { row, column, letter } of OPEN_CELLS) {
    const [cell, key] = [cells[(row - 1) * 9 + column - 1], keys[LETTERS.indexOf(letter)]]
    if (!cell || !key) throw new Error('The mirror has no such cell or key')
    await visit.page.click(middleOf(cell))
    await visit.page.click(middleOf(key))
  }
  await expectSolved(visit)
})

test('the grid is played to its end by keyboard', async ({ visit }) => {
  await visit.open()
  await visit.waitFor(ENTRY)
  await visit.tabTo(ENTRY)
  await visit.page.press('Enter')
  await visit.drawn()
  await visit.tabTo('.mirror--board td')
  await visit.page.press('Home', 'Control')
  for (const { letter } of OPEN_CELLS) {
    // Enter goes on to the next empty cell.
    await visit.page.press('Enter')
    await visit.page.press(letter.toLowerCase())
  }
  await expectSolved(visit)
})

async function expectSolved(visit: Visit): Promise<void> {
  await visit.waitFor('.grid-finish h2')
  expect(await visit.page.errors()).toEqual([])
}
