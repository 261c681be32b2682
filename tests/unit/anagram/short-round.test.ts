import { describe, expect, it } from 'vitest'
import { readPack } from '../../../scripts/packs/read-pack.ts'
import { anagram } from '../../../src/games/anagram/core/anagram.ts'
import {
  SHORT_SECONDS,
  secondsFor,
  shortRoundOf,
} from '../../../src/games/anagram/core/short-round.ts'
import type { PuzzleFile } from '../../../src/games/contract.ts'
import { roundOfWords } from './example-round.ts'

const file = readPack().puzzles.find(({ game }) => game === 'anagram')?.file as PuzzleFile

function roundIn(language: string, wish: { seed: number; length: 'short' | 'whole' }) {
  const round = anagram.openRound(file, { language, ...wish })
  const parsed = round.ok ? anagram.parseSpec(round.value) : round
  if (!parsed.ok) throw new Error(parsed.reason.code)
  return parsed.value
}

const SEEDS = Array.from({ length: 50 }, (_, seed) => seed)
const idsOf = (all: readonly { readonly id: string }[]): string[] => all.map(({ id }) => id)

describe.each(['en', 'it', 'es'])('a short round of the pack in %s', (language) => {
  const whole = roundIn(language, { seed: 0, length: 'whole' })
  const shorts = SEEDS.map((seed) => roundIn(language, { seed, length: 'short' }))

  it('has one word of the whole round, and visitors get different ones', () => {
    for (const { words } of shorts) {
      expect(words).toHaveLength(1)
      expect(whole.words).toContainEqual(words[0])
    }
    expect(new Set(shorts.flatMap(({ words }) => idsOf(words))).size).toBe(2)
  })

  it('never has the longest word', () => {
    const [longest] = whole.words.toSorted((one, other) => secondsFor(other) - secondsFor(one))
    for (const { words } of shorts) expect(words[0]?.id).not.toBe(longest?.id)
  })
})

const TILES = { five: 'STONE', six: 'PLANET', twenty: 'ABCDEFGHIJKLMNOPQRST' } as const
const round = (...ids: readonly (keyof typeof TILES)[]) =>
  roundOfWords(
    'en',
    ids.map((id) => ({
      id,
      scramble: [...TILES[id]].toReversed().join(''),
      answers: [TILES[id]],
      clue: 'A clue of five words.',
    })),
  )

it('a word takes the time to read its clue, and four seconds a letter', () => {
  expect(round('five', 'six').words.map(secondsFor)).toEqual([1.5 + 20, 1.5 + 24])
  expect(secondsFor({ tiles: [...'STONE'] })).toBe(20)
})

it('only words that fit into a minute take turns, where there are two of them', () => {
  const all = round('twenty', 'five', 'six')
  expect(secondsFor(all.words[0] ?? { tiles: [] })).toBeGreaterThan(SHORT_SECONDS)
  const chosen = new Set(SEEDS.flatMap((seed) => idsOf(shortRoundOf(all, seed).words)))
  expect(chosen).toEqual(new Set(['five', 'six']))
})

it('a round of one word is that word, however long it is', () => {
  expect(idsOf(shortRoundOf(round('twenty'), 3).words)).toEqual(['twenty'])
})
