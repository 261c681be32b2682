import { chooseGuess, guess } from './band-guess.ts'
import { CONTRADICTION, pushLayer, settle, takeCells } from './band-propagation.ts'
import { LAYER, LAYERS, OPEN, WORDS, forbid, loadGivens, readLayer } from './band-state.ts'
import { KEPT_BY_CELL } from './band-tables.ts'

/** What a search has come to. */
export type Outcome = typeof FOUND | typeof NONE | typeof PAUSED
/** A solution, which `readSolution` can read until the search goes on. */
export const FOUND = 1
/** There is no solution, or no further one. */
export const NONE = 0
/** The guesses that were granted are used up. */
export const PAUSED = 2

const EVERY_SYMBOL = 0o777

const words = WORDS
const keptByCell = KEPT_BY_CELL
/** By layer, what was guessed in it. */
const guessWord = new Int32Array(LAYERS)
const guessBit = new Int32Array(LAYERS)

/** Whether the search is yet to begin, stands at a solution, or has been paused before a guess. */
let stage: 'new' | 'solved' | 'paused' | 'over' = 'over'
let top = 0
let begun = 0
let made = 0

/**
 * Begins a search; the one before is given up, since there is one set of words for all.
 * @param givens 81 symbols, -1 where empty
 * @returns false when givens contradict each other at sight; the search then finds nothing
 */
export function beginSearch(givens: ArrayLike<number>): boolean {
  const clear = loadGivens(givens)
  stage = clear ? 'new' : 'over'
  top = 0
  begun++
  made = 0
  return clear
}

/**
 * How many searches were begun. It tells the owner of a search whether another one has replaced it.
 */
export function searchesBegun(): number {
  return begun
}

/** How many guesses the search has made so far. */
export function guessesMade(): number {
  return made
}

/** After `beginSearch`: looks only for solutions that have something else in this cell. */
export function excludeSymbol(cell: number, symbol: number): void {
  forbid(cell, symbol)
}

/** After `FOUND`: writes the 81 symbols. */
export function readSolution(target: { [cell: number]: number }): void {
  readLayer(top * LAYER, target)
}

/**
 * Goes on to the next solution. Nothing is allocated; one layer of words is used for each guess.
 * @param guesses how many guesses it may make before it pauses
 */
export function findNext(guesses: number): Outcome {
  if (stage === 'over') return NONE
  const most = made + guesses
  let state = resume()
  for (;;) {
    if (state === CONTRADICTION) {
      if (top === 0) {
        stage = 'over'
        return NONE
      }
      state = takeBack()
    } else if (state === 0) {
      stage = 'solved'
      return FOUND
    } else if (made >= most) {
      stage = 'paused'
      return PAUSED
    } else {
      made++
      state = tryGuess()
    }
  }
}

function resume(): number {
  if (stage === 'new') return settle(0, EVERY_SYMBOL)
  // The pairs of cells belong to the layer that was settled last, which is still this one.
  return stage === 'paused' ? 1 : CONTRADICTION
}

function tryGuess(): number {
  const base = top * LAYER
  chooseGuess(base)
  const { word, bit } = guess
  guessWord[top] = word
  guessBit[top] = bit
  top++
  const next = pushLayer(base)
  const symbol = (word / 3) | 0
  const kept = words[next + word]! & keptByCell[31 - Math.clz32(bit)]!
  const changed = takeCells(next, word - 3 * symbol, bit, 1 << symbol)
  words[next + word] = kept
  return settle(next, changed)
}

/** The guess was wrong: goes on in its layer without that candidate. */
function takeBack(): number {
  top--
  const base = top * LAYER
  const word = guessWord[top]!
  const bit = guessBit[top]!
  words[base + word] = words[base + word]! & ~bit
  const symbol = (word / 3) | 0
  return settle(base, (1 << symbol) | placeIfLone(base, word - 3 * symbol, bit))
}

/** Places what is left in a cell if it is one symbol, and returns that as a bit, else 0. */
function placeIfLone(base: number, band: number, bit: number): number {
  let only = -1
  for (let word = base + band; word < base + OPEN; word += 3) {
    if ((words[word]! & bit) === 0) continue
    if (only >= 0) return 0
    only = word
  }
  if (only < 0) return 0
  words[only] = words[only]! & keptByCell[31 - Math.clz32(bit)]!
  words[base + OPEN + band] = words[base + OPEN + band]! & ~bit
  return 1 << (((only - base) / 3) | 0)
}

/**
 * How many solutions there are, at most `limit`, without making anything: for benches and generators.
 * @param givens 81 symbols, -1 where empty
 * @param first takes the first solution, 81 symbols, if there is one
 */
export function countFast(
  givens: ArrayLike<number>,
  limit: number,
  first?: { [cell: number]: number },
): number {
  let count = 0
  beginSearch(givens)
  while (count < limit && findNext(Number.MAX_SAFE_INTEGER) === FOUND) {
    if (count === 0 && first) readSolution(first)
    count++
  }
  return count
}
