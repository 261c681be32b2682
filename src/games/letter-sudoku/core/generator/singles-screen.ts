import { SYMBOL_COUNT } from '../symbol.ts'
import { BAND_CELLS, KEPT_BY_GIVEN, LOW_COLUMN, WHOLE_BAND } from '../solver/band-tables.ts'

/** Which singles a puzzle needs. */
export type SinglesNeeded = 'inBoxes' | 'anywhere' | 'notEnough'

const BANDS = 3
const WORDS = BANDS * SYMBOL_COUNT
const ROW = 0o777
const BOX = 0o7007007

const words = new Int32Array(WORDS)
const open = new Int32Array(BANDS)
const kept = KEPT_BY_GIVEN

/**
 * Whether a puzzle falls to singles alone, as a quick answer to how hard it is: `inBoxes` when last
 * cells of units and hidden singles of boxes suffice (1.0 and 1.2 in Sudoku Explainer's rating),
 * `anywhere` when hidden singles of lines and naked singles are needed too (1.5 and 2.3). It is then
 * solved, and the solution is the only one.
 * @param givens 81 symbols, -1 where empty
 */
export function singlesNeeded(givens: ArrayLike<number>): SinglesNeeded {
  words.fill(WHOLE_BAND)
  open.fill(WHOLE_BAND)
  for (let cell = 0; cell < BANDS * BAND_CELLS; cell++)
    if (givens[cell]! >= 0) placeIn(Math.floor(cell / BAND_CELLS), cell % BAND_CELLS, givens[cell]!)
  while (placeInBoxes() || placeLastCells());
  if (isSolved()) return 'inBoxes'
  while (placeInBoxes() || placeInLines() || placeNaked());
  return isSolved() ? 'anywhere' : 'notEnough'
}

function isSolved(): boolean {
  return (open[0]! | open[1]! | open[2]!) === 0
}

function placeIn(band: number, cell: number, symbol: number): void {
  const bit = 1 << cell
  open[band] = open[band]! & ~bit
  for (let word = band; word < WORDS; word += BANDS) words[word] = words[word]! & ~bit
  const word = BANDS * symbol
  const given = BANDS * (BAND_CELLS * band + cell)
  words[word + band] = words[word + band]! | bit
  for (let each = 0; each < BANDS; each++)
    words[word + each] = words[word + each]! & kept[given + each]!
}

/** Places a symbol if a unit has exactly one cell for it, an open one. */
function placeLone(band: number, cells: number, symbol: number): boolean {
  if (cells === 0 || (cells & (cells - 1)) !== 0 || (cells & open[band]!) === 0) return false
  placeIn(band, 31 - Math.clz32(cells), symbol)
  return true
}

function placeInBoxes(): boolean {
  let placed = false
  for (let word = 0; word < WORDS; word++)
    for (let box = 0; box < 3; box++)
      if (placeLone(word % BANDS, words[word]! & (BOX << (3 * box)), (word / BANDS) | 0))
        placed = true
  return placed
}

function placeInLines(): boolean {
  let placed = false
  for (let word = 0; word < WORDS; word++)
    for (let row = 0; row < 3; row++)
      if (placeLone(word % BANDS, words[word]! & (ROW << (9 * row)), (word / BANDS) | 0))
        placed = true
  for (let word = 0; word < WORDS; word += BANDS)
    for (let column = 0; column < 9; column++)
      if (placeInColumn(word, LOW_COLUMN << column)) placed = true
  return placed
}

function placeInColumn(word: number, column: number): boolean {
  const parts = [0, 1, 2].filter((band) => (words[word + band]! & column) !== 0)
  const [band = 0] = parts
  return parts.length === 1 && placeLone(band, words[word + band]! & column, word / BANDS)
}

/** Places what is missing in rows and columns with one open cell; boxes follow as hidden singles. */
function placeLastCells(): boolean {
  for (let band = 0; band < BANDS; band++)
    for (let row = 0; row < 3; row++)
      if (placeOnly(band, open[band]! & (ROW << (9 * row)))) return true
  for (let column = 0; column < 9; column++) {
    const parts = [0, 1, 2].filter((band) => (open[band]! & (LOW_COLUMN << column)) !== 0)
    const [band = 0] = parts
    if (parts.length === 1 && placeOnly(band, open[band]! & (LOW_COLUMN << column))) return true
  }
  return false
}

/** Places the only candidate of a cell, if `cells` is one cell. */
function placeOnly(band: number, cells: number): boolean {
  if (cells === 0 || (cells & (cells - 1)) !== 0) return false
  for (let symbol = 0; symbol < SYMBOL_COUNT; symbol++)
    if ((words[BANDS * symbol + band]! & cells) !== 0) return placeLone(band, cells, symbol)
  return false
}

function placeNaked(): boolean {
  let placed = false
  for (let band = 0; band < BANDS; band++) {
    let once = 0
    let twice = 0
    for (let word = band; word < WORDS; word += BANDS) {
      twice |= once & words[word]!
      once |= words[word]!
    }
    for (let lone = open[band]! & once & ~twice; lone !== 0; lone &= lone - 1)
      if (placeOnly(band, lone & -lone)) placed = true
  }
  return placed
}
