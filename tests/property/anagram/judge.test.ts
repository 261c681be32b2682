import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readPack } from '../../../scripts/packs/read-pack.ts'
import { nextHint } from '../../../src/games/anagram/core/judge.ts'
import type { Move } from '../../../src/games/anagram/core/move.ts'
import { parseSpec } from '../../../src/games/anagram/core/parse-spec.ts'
import { openRound } from '../../../src/games/anagram/core/round-file.ts'
import type { RoundSpec, Word } from '../../../src/games/anagram/core/round-spec.ts'
import { start } from '../../../src/games/anagram/core/state.ts'
import type { WordState } from '../../../src/games/anagram/core/state.ts'
import { apply } from '../../../src/games/anagram/core/apply.ts'
import { example, play, roundOfWords } from '../../unit/anagram/example-round.ts'

const builtIn: RoundSpec[] = readPack()
  .puzzles.filter(({ game }) => game === 'anagram')
  .flatMap(({ file }) =>
    Object.keys(file.texts).map((language) => {
      const round = openRound(file, { language, seed: 0 })
      const parsed = round.ok ? parseSpec(round.value) : round
      if (!parsed.ok) throw new Error(parsed.reason.code)
      return parsed.value
    }),
  )

/** Greek, accents that count and accents that fall away, and answers that share their letters. */
const others = [
  example,
  roundOfWords('el', [{ id: 'w', scramble: 'ΣΟΚΜΟΣ ΝΕΑ', answers: ['νέα κόσμος', 'κόσμος νέα'] }]),
  roundOfWords('fr', [{ id: 'w', scramble: 'TÉÉ', answers: ['été'] }]),
  roundOfWords('sv', [
    { id: 'w', scramble: 'CCBAAB', answers: ['ABCABC', 'AABBCC', 'BACCAB', 'CABBAC'] },
  ]),
]

/** A word in play after letters were placed and taken back, hints given among them. */
const played = fc
  .tuple(
    fc.constantFrom(...builtIn, ...others),
    fc.nat(20),
    fc.array(
      fc.oneof(
        {
          weight: 12,
          arbitrary: fc.record({
            type: fc.constant('place' as const),
            tile: fc.nat(19),
            slot: fc.nat(19),
          }),
        },
        {
          weight: 1,
          arbitrary: fc.record({ type: fc.constant('takeBack' as const), slot: fc.nat(19) }),
        },
        {
          weight: 1,
          arbitrary: fc.record({
            type: fc.constantFrom('judge' as const, 'keepRight' as const, 'reveal' as const),
          }),
        },
      ),
      { maxLength: 40 },
    ),
  )
  .map(([spec, at, moves]: [RoundSpec, number, Move[]]) => {
    let state = play(spec, [{ type: 'goTo', word: at % spec.words.length }], start(spec))
    for (const move of moves) {
      const next = apply(spec, state, move)
      if (next.ok) state = next.value
    }
    return { spec, state }
  })
  .filter(({ state }) => state.words[state.current]?.outcome === 'open')

const lettersOf = (word: Word, { slots }: WordState) => slots.map((tile) => word.tiles[tile ?? -1])

/** The spellings that have all letters that are known to be right where they lie. */
const possible = (word: Word, inPlay: WordState) =>
  word.spellings.filter((spelling) =>
    spelling.every(
      (letter, slot) => !inPlay.locked[slot] || lettersOf(word, inPlay)[slot] === letter,
    ),
  )

const hits = (word: Word, inPlay: WordState, spelling: readonly string[]) =>
  spelling.filter((letter, slot) => lettersOf(word, inPlay)[slot] === letter).length

it('what is said to be right is right: all of it together, in one answer that leaves nothing right unsaid', () => {
  fc.assert(
    fc.property(played, fc.constantFrom('judge' as const, 'keepRight' as const), (game, type) => {
      const { spec, state } = game
      const word = spec.words[state.current]!
      const before = state.words[state.current]!
      const played = play(spec, [{ type }], state)
      const after = played.words[state.current]!
      const marked = after.locked.filter(Boolean).length
      // Every letter that is known is one that some answer has there, with all the others.
      expect(possible(word, after).length).toBeGreaterThan(0)
      for (const [slot, locked] of before.locked.entries())
        if (locked) expect(after.locked[slot]).toBe(true)
      if (after === before) return
      // No answer that was possible has more of the placed letters right than were marked.
      const most = Math.max(...possible(word, before).map((each) => hits(word, before, each)))
      expect(marked).toBe(most)
      // A letter that is not marked is wrong in an answer that the marked ones belong to.
      expect(possible(word, after).some((each) => hits(word, before, each) === marked)).toBe(true)
    }),
    { numRuns: 1000 },
  )
})

it('after the right ones were kept, only letters that are known to be right are placed, where they were', () => {
  fc.assert(
    fc.property(played, ({ spec, state }) => {
      const before = state.words[state.current]!
      const after = play(spec, [{ type: 'keepRight' }], state).words[state.current]!
      after.slots.forEach((tile, slot) => {
        expect(tile).toBe(after.locked[slot] ? before.slots[slot] : null)
      })
    }),
    { numRuns: 500 },
  )
})

it('hints end in a solved word, and each of them tells something', () => {
  fc.assert(
    fc.property(played, ({ spec, state }) => {
      let now = state
      for (let asked = 0; now.words[now.current]!.outcome === 'open'; asked++) {
        expect(asked).toBeLessThanOrEqual(spec.words[now.current]!.tiles.length)
        const next = play(spec, [nextHint(now.words[now.current]!)], now)
        expect(next).not.toBe(now)
        now = next
      }
      expect(now.words[now.current]!.outcome).toBe('solved')
    }),
    { numRuns: 300 },
  )
})
