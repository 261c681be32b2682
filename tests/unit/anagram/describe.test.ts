import { expect, test } from 'vitest'
import { describe } from '../../../src/games/anagram/core/describe.ts'
import { roundSummary } from '../../../src/games/anagram/core/round-summary.ts'
import { start } from '../../../src/games/anagram/core/state.ts'
import { example, play, roundOfWords, spell } from './example-round.ts'

const begun = start(example)

test('the slots come in one list per word of the answer, then the tray, then the words', () => {
  const { groups } = describe(example, begun)
  expect(groups.map((group) => group.id)).toEqual(['slots-0', 'slots-1', 'tray', 'words'])
  const lengths = groups.map((group) => (group.kind === 'grid' ? -1 : group.items.length))
  expect(lengths).toEqual([5, 6, 11, 2])
})

test('a slot says its letter, that it is empty, or that it was revealed', () => {
  const state = play(example, [{ type: 'reveal' }, { type: 'place', tile: 0, slot: 1 }])
  const [first] = describe(example, state).groups
  const items = first?.kind === 'list' ? first.items : []
  expect(items.slice(0, 3)).toMatchObject([
    { id: 'slot-0', fixed: true, name: { params: { content: { params: { letter: 'S' } } } } },
    { id: 'slot-1', fixed: false, name: { params: { position: 2, word: 1, content: 'M' } } },
    { id: 'slot-2', fixed: false, name: { params: { content: { key: 'anagram.slot.empty' } } } },
  ])
})

test('the second group counts its letters from one again, with ids that go on', () => {
  const group = describe(example, begun).groups[1]
  const item = group?.kind === 'list' ? group.items[0] : undefined
  expect(item).toMatchObject({ id: 'slot-5', name: { params: { position: 1, word: 2 } } })
})

test('only tiles in the tray are listed there', () => {
  const state = play(example, [{ type: 'place', tile: 0, slot: 1 }])
  const tray = describe(example, state).groups.find((group) => group.id === 'tray')
  const ids = tray?.kind === 'list' ? tray.items.map((item) => item.id) : []
  expect(ids).not.toContain('tile-0')
  expect(ids).toHaveLength(10)
})

test('the summary says where the round stands', () => {
  const placed = play(example, [{ type: 'place', tile: 0, slot: 1 }])
  expect(describe(example, placed).summary).toEqual({
    key: 'anagram.summary.open',
    params: { number: 1, total: 2, placed: 1, letters: 11 },
  })
  const shown = play(example, [{ type: 'giveUp' }])
  expect(describe(example, shown).summary).toMatchObject({
    key: 'anagram.summary.shown',
    params: { answer: 'SMART CITIES' },
  })
  const over = spell(example, play(example, [{ type: 'goTo', word: 1 }], shown), 'NOTES')
  expect(describe(example, over).summary).toMatchObject({
    key: 'anagram.summary.finished',
    params: { solved: 1, total: 2 },
  })
})

test('the round summary tells outcome, help and the answer found, in its full spelling', () => {
  const spec = roundOfWords('it', [
    { id: 'a', scramble: 'TATIC', answers: ['CITTÀ'] },
    { id: 'b', scramble: 'LOSE', answers: ['SOLE'] },
    { id: 'c', scramble: 'AIRA', answers: ['ARIA'] },
  ])
  const state = play(spec, [
    ...Array(5).fill({ type: 'reveal' }),
    { type: 'goTo', word: 1 },
    { type: 'giveUp' },
  ])
  expect(roundSummary(spec, state)).toEqual([
    { id: 'a', outcome: 'solved', answer: 'CITTÀ', revealed: 5 },
    { id: 'b', outcome: 'givenUp', answer: 'SOLE', revealed: 0 },
    { id: 'c', outcome: 'open', answer: null, revealed: 0 },
  ])
})
