import { secondsToRead } from '../../../kit/reading-time.ts'
import { createRng, randomBelow } from '../../../kit/rng.ts'
import type { RoundSpec, Word } from './round-spec.ts'

/** How long a short round takes: one word and its fact. */
export const SHORT_SECONDS = 60
/** Finding a word and laying its tiles takes longer with every letter. */
const SECONDS_A_LETTER = 4
/** So many words take turns, even where fewer fit into the time: visitors beside each other get others. */
const FEWEST = 2

/** About how long a word takes: its clue is read, and its letters are found and laid. */
export function secondsFor({ clue = '', tiles }: Pick<Word, 'clue' | 'tiles'>): number {
  return secondsToRead(clue) + tiles.length * SECONDS_A_LETTER
}

/**
 * A round of one word, which the seed chooses among those that fit into the time. Where a language has just one such
 * word, or none, the two quickest take turns; the longer ones wait for the whole round.
 */
export function shortRoundOf(round: RoundSpec, seed: number): RoundSpec {
  const quickest = round.words.toSorted((one, other) => secondsFor(one) - secondsFor(other))
  const fitting = quickest.filter((word) => secondsFor(word) <= SHORT_SECONDS)
  const choice = fitting.length < FEWEST ? quickest.slice(0, FEWEST) : fitting
  const word = choice[randomBelow(createRng(seed), choice.length)]
  return { ...round, words: word ? [word] : [] }
}
