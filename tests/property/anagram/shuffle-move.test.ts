import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPack } from '../../../scripts/packs/read-pack.ts'
import { parseSpec } from '../../../src/games/anagram/core/parse-spec.ts'
import { openRound } from '../../../src/games/anagram/core/round-file.ts'
import type { RoundSpec, Word } from '../../../src/games/anagram/core/round-spec.ts'
import { shuffleMove } from '../../../src/games/anagram/core/shuffle-move.ts'
import { freeTiles, start } from '../../../src/games/anagram/core/state.ts'
import type { State } from '../../../src/games/anagram/core/state.ts'
import { createRng } from '../../../src/kit/rng.ts'
import { play } from '../../unit/anagram/example-round.ts'

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

/** One word that may be solved as any of the answers, scrambled in this way; null where no pack could hold it. */
function roundOf(scramble: string, answers: readonly string[]): RoundSpec | null {
  const round = parseSpec({
    language: 'sv',
    words: [{ id: 'w', scramble, answers: [...answers] }],
  })
  return round.ok ? round.value : null
}

/** Words of few letters, so that they repeat: two letters, words said twice, several answers of the same letters. */
const madeUp: fc.Arbitrary<RoundSpec> = fc
  .tuple(
    fc.array(fc.constantFrom('A', 'B', 'C'), { minLength: 3, maxLength: 7 }),
    fc.boolean(),
    fc.array(fc.nat(), { minLength: 1, maxLength: 4 }),
  )
  .map(([word, twice, chance]) => {
    const letters = twice ? [...word, ...word] : word
    const [scramble = '', ...others] = chance.map((seed) => order(letters, seed))
    return roundOf(scramble, [letters.join(''), ...others])
  })
  .filter((round) => round !== null)

function order(letters: readonly string[], seed: number): string {
  const random = createRng(seed)
  return letters
    .map((letter) => ({ letter, at: random() }))
    .toSorted((one, other) => one.at - other.at)
    .map(({ letter }) => letter)
    .join('')
}

/** The round after some tiles of its words were placed, wherever they fit. */
function begun(spec: RoundSpec, word: number, tiles: readonly number[]): State {
  let state = play(spec, word === 0 ? [] : [{ type: 'goTo', word }], start(spec))
  for (const tile of tiles) {
    const inPlay = state.words[word]
    const slot = inPlay?.slots.indexOf(null) ?? -1
    const isFree = inPlay && freeTiles(inPlay).includes(tile) && freeTiles(inPlay).length > 1
    if (isFree && slot >= 0) state = play(spec, [{ type: 'place', tile, slot }], state)
  }
  return state
}

const lettersOf = (word: Word, tiles: readonly number[]): string =>
  tiles.map((tile) => word.tiles[tile]).join('')
const answersOf = (word: Word): string[] => word.spellings.map((spelling) => spelling.join(''))

/** Whether four letters in a row stand in an answer in the same order. */
function isTelling(word: Word, letters: string): boolean {
  const parts = Array.from({ length: letters.length - 3 }, (_, at) => letters.slice(at, at + 4))
  return parts.some((part) => answersOf(word).some((answer) => answer.includes(part)))
}

/** All different orders of some letters. */
function ordersOf(letters: string): string[] {
  if (letters === '') return ['']
  return [...new Set(letters)].flatMap((letter) =>
    ordersOf(letters.replace(letter, '')).map((rest) => letter + rest),
  )
}

function shuffledLetters(spec: RoundSpec, state: State, seed: number): string | null {
  const move = shuffleMove(spec, state, createRng(seed))
  if (move === null) return null
  const after = play(spec, [move], state)
  const inPlay = after.words[after.current]!
  return lettersOf(spec.words[after.current]!, freeTiles(inPlay))
}

describe('a shuffle', () => {
  it('of a built-in word never has four letters in a row as an answer has them', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...builtIn),
        fc.nat(2),
        fc.array(fc.nat(20), { maxLength: 12 }),
        fc.integer(),
        (spec, at, placed, seed) => {
          const word = at % spec.words.length
          const letters = shuffledLetters(spec, begun(spec, word, placed), seed)
          if (letters !== null) expect(isTelling(spec.words[word]!, letters)).toBe(false)
        },
      ),
      { numRuns: 1000 },
    )
  })

  it('of a made-up word keeps from it where it can, never spells an answer, and always looks new', () => {
    fc.assert(
      fc.property(
        madeUp.filter(({ words }) => (words[0]?.tiles.length ?? 0) < 9),
        fc.array(fc.nat(8), { maxLength: 5 }),
        fc.integer(),
        (spec, placed, seed) => {
          const word = spec.words[0]!
          const state = begun(spec, 0, placed)
          if (state.words[0]!.outcome !== 'open') return
          const before = lettersOf(word, freeTiles(state.words[0]!))
          const others = ordersOf(before).filter(
            (each) => each !== before && !answersOf(word).includes(each),
          )
          const letters = shuffledLetters(spec, state, seed)
          expect(letters === null).toBe(others.length === 0)
          if (letters === null) return
          expect(others).toContain(letters)
          const silent = others.filter((each) => !isTelling(word, each))
          if (silent.length > 0) expect(silent).toContain(letters)
        },
      ),
      { numRuns: 600 },
    )
  })

  it('is the same for the same seed', () => {
    fc.assert(
      fc.property(madeUp, fc.integer(), (spec, seed) => {
        const state = start(spec)
        expect(shuffleMove(spec, state, createRng(seed))).toEqual(
          shuffleMove(spec, state, createRng(seed)),
        )
      }),
    )
  })

  it('of two letters only, as long as a word may be, is found or refused at once', () => {
    const spec = roundOf('AB'.repeat(15), [`${'A'.repeat(15)}${'B'.repeat(15)}`])!
    for (let seed = 0; seed < 20; seed++) {
      const letters = shuffledLetters(spec, start(spec), seed)
      expect(letters === null || !answersOf(spec.words[0]!).includes(letters)).toBe(true)
    }
  })

  it('of EEV, which may be EVE, is VEE', () => {
    const spec = roundOf('EEV', ['EVE'])!
    expect(shuffledLetters(spec, start(spec), 1)).toBe('VEE')
  })

  it('is refused where all other orders are answers, or where all letters are alike', () => {
    const spec = roundOf('EEV', ['EVE', 'VEE'])!
    expect(shuffleMove(spec, start(spec), createRng(1))).toBeNull()
    const alike = play(spec, [{ type: 'place', tile: 2, slot: 0 }])
    expect(shuffleMove(spec, alike, createRng(1))).toBeNull()
  })

  it('never turns LEEV into LEVE', () => {
    const spec = roundOf('LEEV', ['LEVE'])!
    for (let seed = 0; seed < 200; seed++)
      expect(shuffledLetters(spec, start(spec), seed)).not.toBe('LEVE')
  })
})

it('the built-in scrambles have no four letters in a row as an answer has them', () => {
  for (const { words } of builtIn)
    for (const word of words) expect(isTelling(word, word.tiles.join('')), word.id).toBe(false)
})
