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

test('a slot says its letter, that it is empty, or that it is right', () => {
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
    { id: 'a', outcome: 'solved', answer: 'CITTÀ', hints: 5 },
    { id: 'b', outcome: 'givenUp', answer: 'SOLE', hints: 0 },
    { id: 'c', outcome: 'open', answer: null, hints: 0 },
  ])
})

const open = { key: 'anagram.slot.empty' }
const slot = (at: number, content: object | string, position: number, word?: number) => ({
  id: `slot-${at}`,
  name: word
    ? { key: 'anagram.slot.nameInWord', params: { position, word, content } }
    : { key: 'anagram.slot.name', params: { position, content } },
  fixed: false,
})

test('a word of one group is described with its slots, its tray and all words of the round', () => {
  const solved = spell(example, play(example, [{ type: 'goTo', word: 1 }]), 'STONE')
  const given = play(example, [{ type: 'goTo', word: 0 }, { type: 'giveUp' }], solved)
  const spec = { ...example, words: [...example.words, example.words[1]!] }
  const begun3 = { words: [...given.words, start(spec).words[2]!], current: 2 }
  const placed = play(spec, [{ type: 'place', tile: 0, slot: 1 }], begun3)
  const word = (index: number, outcome: string) => ({
    id: `word-${index}`,
    name: {
      key: 'anagram.word.name',
      params: { number: index + 1, total: 3, outcome: { key: `anagram.outcome.${outcome}` } },
    },
    chosen: index === 2,
  })
  expect(describe(spec, placed)).toEqual({
    summary: {
      key: 'anagram.summary.open',
      params: { number: 3, total: 3, placed: 1, letters: 5 },
    },
    groups: [
      {
        kind: 'list',
        id: 'slots-0',
        name: { key: 'anagram.slots.name', params: { length: 5 } },
        items: [open, 'N', open, open, open].map((content, at) => slot(at, content, at + 1)),
      },
      {
        kind: 'list',
        id: 'tray',
        name: { key: 'anagram.tray.name', params: { count: 4 } },
        items: [...'TOSE'].map((letter, at) => ({
          id: `tile-${at + 1}`,
          name: { key: 'anagram.tile.name', params: { letter } },
        })),
      },
      {
        kind: 'choice',
        id: 'words',
        name: { key: 'anagram.words.name' },
        items: [word(0, 'givenUp'), word(1, 'solved'), word(2, 'open')],
      },
    ],
  })
})

test('an answer of several words has a list of slots for each, with its number', () => {
  const [first, other] = describe(example, begun).groups
  const nameOf = (word: number, length: number) => ({
    key: 'anagram.slots.nameOfWord',
    params: { word, words: 2, length },
  })
  expect(first).toEqual({
    kind: 'list',
    id: 'slots-0',
    name: nameOf(1, 5),
    items: [0, 1, 2, 3, 4].map((at) => slot(at, open, at + 1, 1)),
  })
  expect(other).toEqual({
    kind: 'list',
    id: 'slots-1',
    name: nameOf(2, 6),
    items: [0, 1, 2, 3, 4, 5].map((at) => slot(at + 5, open, at + 1, 2)),
  })
})

test('a round of one word offers no words to choose from', () => {
  const spec = roundOfWords('it', [{ id: 'b', scramble: 'LOSE', answers: ['SOLE'] }])
  expect(describe(spec, start(spec)).groups.map(({ id }) => id)).toEqual(['slots-0', 'tray'])
})

test('a word that is done has fixed letters, none of which counts as revealed', () => {
  const done = play(example, [{ type: 'reveal' }, { type: 'giveUp' }])
  const [first] = describe(example, done).groups
  const items = first?.kind === 'list' ? first.items : []
  expect(items.map(({ name, fixed }) => [name, fixed])).toMatchObject(
    [...'SMART'].map((content) => [{ params: { content } }, true]),
  )
})

test('the summary names the answer that was found while other words are open', () => {
  const solved = spell(example, play(example, [{ type: 'goTo', word: 1 }]), 'NOTES')
  expect(describe(example, solved).summary).toEqual({
    key: 'anagram.summary.solved',
    params: { number: 2, total: 2, answer: 'NOTES' },
  })
})
