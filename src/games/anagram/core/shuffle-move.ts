import { shuffled } from '../../../kit/rng.ts'
import type { Rng } from '../../../kit/rng.ts'
import { arrange } from './arrange.ts'
import type { Move } from './move.ts'
import type { RoundSpec, Word } from './round-spec.ts'
import { sameSequence } from './same-sequence.ts'
import { currentWord, freeTiles } from './state.ts'
import type { State } from './state.ts'

/** How many letters in a row, as an answer has them, give that answer away. */
const TELLING = 4
/** How many random orders are tried before a search begins. */
const TRIES = 24

/**
 * A move that lays the tray out anew, so that the letters look different. The new order never spells an answer,
 * and has no four letters in a row as an answer has them, unless every order of these letters does. Null where
 * there is no such order: with a single tile, with equal letters, or where all other orders are answers.
 */
export function shuffleMove(spec: RoundSpec, state: State, rng: Rng): Move | null {
  const { word, inPlay } = currentWord(spec, state)
  const free = freeTiles(inPlay)
  const before = lettersOf(word, free)
  const isNew = (order: readonly number[]): boolean => {
    const letters = lettersOf(word, order)
    return !sameSequence(letters, before) && !isAnswer(word, letters)
  }
  const order =
    findOrder(word, free, rng, (so) => !endsTelling(word, so), isNew) ??
    findOrder(word, free, rng, () => true, isNew)
  return order && { type: 'shuffle', order }
}

/**
 * An order of the tiles: a random one if a few tries find it, else one by search.
 * @param mayBegin whether an order may begin like this; called for every beginning, the shortest
 * first
 */
function findOrder(
  word: Word,
  free: readonly number[],
  rng: Rng,
  mayBegin: (order: readonly number[]) => boolean,
  isGood: (order: readonly number[]) => boolean,
): number[] | null {
  for (let tries = 0; tries < TRIES; tries++) {
    const order = shuffled(free, rng)
    const mayBe = order.every((_, index) => mayBegin(order.slice(0, index + 1)))
    if (mayBe && isGood(order)) return order
  }
  return arrange(shuffled(free, rng), (tile) => word.tiles[tile] ?? '', mayBegin, isGood)
}

/** Whether the last letters of an order stand in an answer in this order. */
function endsTelling(word: Word, order: readonly number[]): boolean {
  if (order.length < TELLING) return false
  const end = lettersOf(word, order.slice(-TELLING))
  return word.spellings.some((spelling) =>
    spelling.some((_, index) => sameSequence(spelling.slice(index, index + TELLING), end)),
  )
}

function isAnswer(word: Word, letters: readonly string[]): boolean {
  return word.spellings.some((spelling) => sameSequence(spelling, letters))
}

function lettersOf(word: Word, tiles: readonly number[]): string[] {
  return tiles.map((tile) => word.tiles[tile] ?? '')
}
