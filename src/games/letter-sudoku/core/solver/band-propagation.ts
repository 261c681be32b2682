import { SYMBOL_COUNT } from '../symbol.ts'
import { LAYER, OPEN, WORDS } from './band-state.ts'
import {
  IN_ONLY_COLUMN,
  IN_ONLY_ROW,
  KEPT_BY_CELL,
  KEPT_BY_ROWS,
  KEPT_IN_STACK,
} from './band-tables.ts'

/** What `settle` and its parts return in place of a set of symbols. */
export const CONTRADICTION = -1

/** Open cells with two candidates, by band: a by-product of the last `settle`. */
export const PAIRS = new Int32Array(3)

const words = WORDS
const pairs = PAIRS
const keptByRows = KEPT_BY_ROWS
const keptInStack = KEPT_IN_STACK
const keptByCell = KEPT_BY_CELL
const inOnlyRow = IN_ONLY_ROW
const inOnlyColumn = IN_ONLY_COLUMN
/** The first cell of each of the nine threes in a band. */
const THREES = 0o111111111

/**
 * Follows singles and locked candidates through a layer until nothing more follows.
 * @param base where the layer begins in `WORDS`
 * @param changed the symbols, as bits, whose words have changed since the layer was settled
 * @returns `CONTRADICTION`, 0 when the layer is solved, 1 when cells are open
 */
export function settle(base: number, changed: number): number {
  let dirty = changed
  // Symbols take turns instead of the lowest going first: one that has changed again waits until
  // all others were settled.
  let turn = 0
  for (;;) {
    while (dirty !== 0) {
      const later = (dirty >>> turn) << turn
      const next = later === 0 ? dirty : later
      const symbol = 31 - Math.clz32(next & -next)
      turn = symbol + 1
      dirty = settleSymbol(base, symbol, dirty)
      if (dirty < 0) return CONTRADICTION
    }
    if ((words[base + OPEN]! | words[base + OPEN + 1]! | words[base + OPEN + 2]!) === 0) return 0
    const first = placeLone(base, 0)
    const second = first < 0 ? first : placeLone(base, 1)
    const third = second < 0 ? second : placeLone(base, 2)
    if (third < 0) return CONTRADICTION
    dirty = first | second | third
    if (dirty === 0) return 1
  }
}

/** Rows that have a candidate, by box: bit `3 × box + row`. */
function rowsOf(band: number): number {
  const threes = (band | (band >>> 1) | (band >>> 2)) & THREES
  return (threes | (threes >>> 8) | (threes >>> 16)) & 0o777
}

/** Columns that have a candidate. */
function columnsOf(band: number): number {
  return (band | (band >>> 9) | (band >>> 18)) & 0o777
}

/** Settles one symbol by itself, then takes the cells that it is placed in from the others. */
function settleSymbol(base: number, symbol: number, changed: number): number {
  const word = base + 3 * symbol
  let a = words[word]!
  let b = words[word + 1]!
  let c = words[word + 2]!
  let rowsA, rowsB, rowsC, columnsA, columnsB, columnsC
  for (;;) {
    rowsA = rowsOf(a)
    rowsB = rowsOf(b)
    rowsC = rowsOf(c)
    a &= keptByRows[rowsA]!
    b &= keptByRows[rowsB]!
    c &= keptByRows[rowsC]!
    if (a === 0 || b === 0 || c === 0) return CONTRADICTION
    columnsA = columnsOf(a)
    columnsB = columnsOf(b)
    columnsC = columnsOf(c)
    const kept =
      keptInStack[(columnsA & 0o7) | ((columnsB & 0o7) << 3) | ((columnsC & 0o7) << 6)]! |
      (keptInStack[((columnsA >>> 3) & 0o7) | (columnsB & 0o70) | ((columnsC & 0o70) << 3)]! << 3) |
      (keptInStack[(columnsA >>> 6) | ((columnsB >>> 3) & 0o70) | (columnsC & 0o700)]! << 6)
    if (kept === (columnsA | (columnsB << 9) | (columnsC << 18))) break
    a &= repeated(kept & 0o777)
    b &= repeated((kept >>> 9) & 0o777)
    c &= repeated(kept >>> 18)
  }
  const open = base + OPEN
  let dirty = changed
  const placedA = a & inOnlyRow[rowsA]! & inOnlyColumn[columnsA]! & words[open]!
  if (placedA !== 0) dirty = takeCells(base, 0, placedA, dirty)
  const placedB = b & inOnlyRow[rowsB]! & inOnlyColumn[columnsB]! & words[open + 1]!
  if (placedB !== 0) dirty = takeCells(base, 1, placedB, dirty)
  const placedC = c & inOnlyRow[rowsC]! & inOnlyColumn[columnsC]! & words[open + 2]!
  if (placedC !== 0) dirty = takeCells(base, 2, placedC, dirty)
  words[word] = a
  words[word + 1] = b
  words[word + 2] = c
  return dirty & ~(1 << symbol)
}

/** Nine columns in each of three rows. */
function repeated(columns: number): number {
  return columns | (columns << 9) | (columns << 18)
}

/**
 * Closes cells and takes them from every symbol; the caller writes back the one that is placed
 * there. It has no branch, because the processor cannot predict whether a symbol had the cell. That
 * doubled the speed.
 */
export function takeCells(base: number, band: number, cells: number, changed: number): number {
  const open = base + OPEN + band
  words[open] = words[open]! & ~cells
  let dirty = changed
  for (let symbol = 0, word = base + band; symbol < SYMBOL_COUNT; symbol++, word += 3) {
    const had = words[word]!
    words[word] = had & ~cells
    dirty |= ((0 - (had & cells)) >>> 31) << symbol
  }
  return dirty
}

/** Places symbols in the cells of a band that have one candidate left, and notes those with two. */
function placeLone(base: number, band: number): number {
  const open = words[base + OPEN + band]!
  let once = 0
  let twice = 0
  let thrice = 0
  for (let word = base + band; word < base + OPEN; word += 3) {
    const cells = words[word]!
    thrice |= twice & cells
    twice |= once & cells
    once |= cells
  }
  if ((open & ~once) !== 0) return CONTRADICTION
  pairs[band] = open & twice & ~thrice
  let lone = open & ~twice
  words[base + OPEN + band] = open & twice
  let dirty = 0
  for (let symbol = 0; lone !== 0; symbol++) {
    const cells = words[base + 3 * symbol + band]! & lone
    if (cells === 0) continue
    lone ^= cells
    dirty |= 1 << symbol
    placeAlone(base + 3 * symbol + band, cells)
  }
  return dirty
}

/** Places a symbol in cells of one word; its other bands follow when it is settled. */
function placeAlone(word: number, cells: number): void {
  for (let rest = cells; rest !== 0; rest &= rest - 1)
    words[word] = words[word]! & keptByCell[31 - Math.clz32(rest & -rest)]!
}

/** Copies a layer to the next and returns where that begins. */
export function pushLayer(base: number): number {
  const next = base + LAYER
  for (let word = 0; word < LAYER; word++) words[next + word] = words[base + word]!
  return next
}
