import { graphemesOf } from '../../../kit/graphemes.ts'
import type { BitReader, BitWriter } from '../../../kit/bits.ts'
import type { Carrier, Detail, Json } from '../../contract.ts'
import type { Move } from './moves.ts'
import type { Spec } from './puzzle.ts'
import type { State } from './state.ts'

// Like the grid, but without an import of its code: the build would cut the grid in pieces to share them.
const SIDE = 9
const CELLS = Array.from({ length: SIDE * SIDE }, (_, cell) => cell)
const SYMBOLS = Array.from({ length: SIDE }, (_, symbol) => symbol)
const EMPTY = -1
/** Code points of a letter: some are written with combining signs. */
const MOST_OF_LETTER = 8

/** A grid in bits: docs/hand-over.md says them one by one. */
export const carrier: Carrier<Spec, State, Move> = {
  roundText: ({ givens }) => givens.join(),
  round: { pack: packRound, unpack: unpackRound },
  packPosition,
  unpackPosition,
}

function packRound({ alphabet, givens }: Spec, bits: BitWriter): void {
  bits.letters(alphabet.letters.join(''))
  for (const given of givens) writeSymbol(given, bits)
}

function unpackRound(bits: BitReader): Json {
  const letters = bits.letters(SIDE * MOST_OF_LETTER)
  const faces = graphemesOf(letters)
  const givens = CELLS.map(() => faces[readSymbol(bits)] ?? '.')
  return {
    letters,
    givens: SYMBOLS.map((row) => givens.slice(row * SIDE, (row + 1) * SIDE).join('')),
  }
}

function writeSymbol(symbol: number, bits: BitWriter): void {
  bits.flag(symbol !== EMPTY)
  if (symbol !== EMPTY) bits.oneOf(symbol, SIDE)
}

function readSymbol(bits: BitReader): number {
  return bits.flag() ? bits.oneOf(SIDE) : EMPTY
}

function packPosition(spec: Spec, state: State, bits: BitWriter, detail: Detail): void {
  const open = openCells(spec)
  for (const cell of open) writeLetter(state.values[cell] ?? EMPTY, spec.solution[cell] ?? 0, bits)
  const shown = state.shown ?? []
  bits.flag(shown.length > 0)
  if (shown.length > 0)
    for (const cell of filledCells(open, state.values)) bits.flag(shown.includes(cell))
  const isPlain = detail === 'plain'
  const empty = open.filter((cell) => state.values[cell] === EMPTY)
  writeMasks(isPlain ? [] : state.marks, empty, state.values, bits)
  writeMasks(isPlain ? [] : (state.swept ?? []), open, state.values, bits)
  writeMasks(isPlain ? [] : (state.struck ?? []), open, state.values, bits)
}

function unpackPosition(spec: Spec, bits: BitReader): readonly Move[] {
  const open = openCells(spec)
  const values = [...spec.givens]
  for (const cell of open) values[cell] = readLetter(spec.solution[cell] ?? 0, bits)
  const filled = filledCells(open, values)
  const shown = bits.flag() ? filled.filter(() => bits.flag()) : []
  const empty = open.filter((cell) => values[cell] === EMPTY)
  const marks = readMasks(empty, values, bits)
  const swept = readMasks(open, values, bits)
  const struck = readMasks(open, values, bits)
  return [
    ...strikes(open, struck),
    ...filled.flatMap((cell) => [
      ...notesOf(cell, swept[cell] ?? 0),
      placing(cell, values[cell] ?? 0, shown.includes(cell)),
    ]),
    ...empty.flatMap((cell) => putAway(cell, swept[cell] ?? 0)),
    ...SYMBOLS.flatMap((symbol) => notesWith(symbol, empty, marks)),
  ]
}

/** The right letter takes two bits: most letters that are carried are right. */
function writeLetter(value: number, right: number, bits: BitWriter): void {
  bits.flag(value !== EMPTY)
  if (value === EMPTY) return
  bits.flag(value === right)
  if (value !== right) bits.oneOf(value > right ? value - 1 : value, SIDE - 1)
}

function readLetter(right: number, bits: BitReader): number {
  if (!bits.flag()) return EMPTY
  if (bits.flag()) return right
  const other = bits.oneOf(SIDE - 1)
  return other >= right ? other + 1 : other
}

/** Of a mask of letters that all fit into their cell, only those that fit are written. */
function writeMasks(
  masks: readonly number[],
  cells: readonly number[],
  values: readonly number[],
  bits: BitWriter,
): void {
  const has = cells.some((cell) => masks[cell])
  bits.flag(has)
  if (!has) return
  const taken = takenIn(values)
  for (const cell of cells) {
    const mask = masks[cell] ?? 0
    bits.flag(mask !== 0)
    if (mask === 0) continue
    const seen = taken(cell)
    bits.flag((mask & seen) === 0)
    const fit = (mask & seen) === 0 ? SYMBOLS.filter((symbol) => !(seen & (1 << symbol))) : SYMBOLS
    for (const symbol of fit) bits.flag((mask & (1 << symbol)) !== 0)
  }
}

function readMasks(
  cells: readonly number[],
  values: readonly number[],
  bits: BitReader,
): readonly number[] {
  const masks = CELLS.map(() => 0)
  if (!bits.flag()) return masks
  const taken = takenIn(values)
  for (const cell of cells) {
    if (!bits.flag()) continue
    const fit = bits.flag() ? SYMBOLS.filter((symbol) => !(taken(cell) & (1 << symbol))) : SYMBOLS
    for (const symbol of fit) if (bits.flag()) masks[cell] = (masks[cell] ?? 0) | (1 << symbol)
  }
  return masks
}

/** The letters that stand in the row, the column or the box of a cell, as a mask. */
function takenIn(values: readonly number[]): (cell: number) => number {
  const rows = SYMBOLS.map(() => 0)
  const columns = SYMBOLS.map(() => 0)
  const boxes = SYMBOLS.map(() => 0)
  const add = (units: number[], unit: number, value: number): void =>
    void (units[unit] = (units[unit] ?? 0) | (1 << value))
  for (const [cell, value] of values.entries()) {
    if (value === EMPTY) continue
    add(rows, rowOf(cell), value)
    add(columns, columnOf(cell), value)
    add(boxes, boxOf(cell), value)
  }
  return (cell) =>
    (rows[rowOf(cell)] ?? 0) | (columns[columnOf(cell)] ?? 0) | (boxes[boxOf(cell)] ?? 0)
}

const rowOf = (cell: number): number => Math.floor(cell / SIDE)
const columnOf = (cell: number): number => cell % SIDE
const boxOf = (cell: number): number =>
  Math.floor(rowOf(cell) / 3) * 3 + Math.floor(columnOf(cell) / 3)

function openCells({ givens }: Spec): number[] {
  return CELLS.filter((cell) => givens[cell] === EMPTY)
}

function filledCells(open: readonly number[], values: readonly number[]): number[] {
  return open.filter((cell) => values[cell] !== EMPTY)
}

function placing(cell: number, symbol: number, isShown: boolean): Move {
  return { type: 'place', cell, symbol, tidy: false, ...(isShown && { shown: true as const }) }
}

function notesOf(cell: number, mask: number): Move[] {
  return symbolsIn(mask).map((symbol) => ({ type: 'mark', cell, symbol, on: true }))
}

/**
 * Notes of an empty cell that are put away come back when they fit, so none of them fits now. A letter in the
 * cell puts them away; once it is erased, they stay there.
 */
function putAway(cell: number, mask: number): Move[] {
  if (mask === 0) return []
  return [...notesOf(cell, mask), placing(cell, 0, false), { type: 'erase', cell }]
}

/**
 * Strikes letters out before anything else is played, for a cell with a letter refuses that, and a board with
 * notes everywhere does not remember it; and takes away the notes that come with it.
 */
function strikes(open: readonly number[], struck: readonly number[]): Move[] {
  const cells = open.filter((cell) => struck[cell])
  const candidates = cells.flatMap((cell) =>
    symbolsIn(struck[cell] ?? 0).map((symbol) => ({ cell, symbol })),
  )
  if (candidates.length === 0) return []
  return [
    { type: 'eliminate', candidates, only: true },
    ...cells.map((cell): Move => ({ type: 'erase', cell })),
  ]
}

function notesWith(symbol: number, cells: readonly number[], marks: readonly number[]): Move[] {
  const noted = cells.filter((cell) => (marks[cell] ?? 0) & (1 << symbol))
  return noted.length === 0 ? [] : [{ type: 'markCells', cells: noted, symbol, on: true }]
}

function symbolsIn(mask: number): number[] {
  return SYMBOLS.filter((symbol) => mask & (1 << symbol))
}
