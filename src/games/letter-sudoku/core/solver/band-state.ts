import { CELL_COUNT } from '../../../../kit/grid-geometry.ts'
import { SYMBOL_COUNT } from '../symbol.ts'
import { BAND_CELLS, KEPT_BY_GIVEN, WHOLE_BAND } from './band-tables.ts'

/*
 * The one position that is searched, made once and written over by every search: nothing is allocated
 * later. Constants of a module instead of the fields of an object, because the engine then knows where
 * they lie and how long they are, which was a fifth of the time.
 *
 * A layer, one for each guess, is 27 words of candidates at `3 × symbol + band` and three words of open
 * cells, which are those that no symbol was placed in.
 */
export const OPEN = 3 * SYMBOL_COUNT
export const LAYER = OPEN + 3
/** Every guess fills a cell. */
export const LAYERS = CELL_COUNT + 1
export const WORDS = new Int32Array(LAYERS * LAYER)

const GIVEN = new Int32Array(OPEN)
const words = WORDS
const kept = KEPT_BY_GIVEN

/**
 * Writes givens into the first layer.
 * @param givens 81 symbols, -1 where empty
 * @returns false when they contradict each other at sight, or are no grid of 81 symbols
 */
export function loadGivens(givens: ArrayLike<number>): boolean {
  if (givens.length !== CELL_COUNT) return false
  words.fill(WHOLE_BAND, 0, LAYER)
  GIVEN.fill(0)
  for (let cell = 0; cell < CELL_COUNT; cell++) {
    const symbol = givens[cell]!
    if (symbol < 0) continue
    if (!(symbol < SYMBOL_COUNT) || (symbol | 0) !== symbol) return false
    const word = 3 * symbol
    const band = cell < BAND_CELLS ? 0 : cell < 2 * BAND_CELLS ? 1 : 2
    words[word] = words[word]! & kept[3 * cell]!
    words[word + 1] = words[word + 1]! & kept[3 * cell + 1]!
    words[word + 2] = words[word + 2]! & kept[3 * cell + 2]!
    const bit = 1 << (cell - BAND_CELLS * band)
    GIVEN[word + band] = GIVEN[word + band]! | bit
    words[OPEN + band] = words[OPEN + band]! & ~bit
  }
  return takeGivenCells()
}

/** Takes the given cells from all other symbols; false when a given was struck out by another. */
function takeGivenCells(): boolean {
  let struck = 0
  for (let word = 0; word < OPEN; word++) {
    const given = GIVEN[word]!
    struck |= given & ~words[word]!
    words[word] = words[word]! & (words[OPEN + (word % 3)]! | given)
  }
  return struck === 0
}

/** Takes one candidate from the first layer, after `loadGivens`. */
export function forbid(cell: number, symbol: number): void {
  const band = Math.floor(cell / BAND_CELLS)
  const word = 3 * symbol + band
  words[word] = words[word]! & ~(1 << (cell - BAND_CELLS * band))
}

/** Copies a solved layer into 81 symbols. */
export function readLayer(base: number, target: { [cell: number]: number }): void {
  for (let word = 0; word < OPEN; word++) {
    const symbol = (word / 3) | 0
    const first = BAND_CELLS * (word - 3 * symbol)
    for (let cells = words[base + word]!; cells !== 0; cells &= cells - 1)
      target[first + 31 - Math.clz32(cells & -cells)] = symbol
  }
}
