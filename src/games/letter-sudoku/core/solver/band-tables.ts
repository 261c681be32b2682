/**
 * Look-up tables of the search. A *band* is three rows, 27 cells, held as one word: bit `9 × row +
 * column`. A digit's three bands say where the digit may still stand.
 *
 * The idea of a word for each digit and band, and of tables that answer what such a word implies, is
 * that of zhouyundong's and Champagne's JCZSolve and of Tom Dillon's tdoku (t-dillon.github.io/tdoku);
 * the tables and the code here are of this project.
 */
export const BAND_CELLS = 27
export const WHOLE_BAND = (1 << BAND_CELLS) - 1
/** A column of a band, moved to the right by its number: the lowest bit of each row. */
export const LOW_COLUMN = 0o1001001

const SIDE = 9
const ROW_BITS = 0o777
const PATTERNS = 1 << SIDE
/** The six ways to pair three lines with three boxes. */
const PAIRINGS: readonly (readonly number[])[] = [
  [0, 1, 2],
  [0, 2, 1],
  [1, 0, 2],
  [1, 2, 0],
  [2, 0, 1],
  [2, 1, 0],
]

/**
 * Patterns here are three by three: bit `3 × box + line`, set where a box has a candidate on a line.
 * For each, the pairs of box and line that belong to some pairing of all three with all three. That is
 * at once pointing, claiming and whatever else follows for one digit in three boxes side by side.
 */
const PAIRED = Uint16Array.from({ length: PATTERNS }, (_, pattern) => {
  const pairings = PAIRINGS.map((lines) =>
    lines.reduce((bits, line, box) => bits | (1 << (3 * box + line)), 0),
  )
  return pairings.filter((bits) => (pattern & bits) === bits).reduce((all, bits) => all | bits, 0)
})

/** The boxes of a pattern that have one line only, as the pattern of that line. */
function onlyLines(pattern: number): number {
  const fields = [0, 1, 2].map((box) => pattern & (0o7 << (3 * box)))
  return fields.reduce((all, field) => ((field & (field - 1)) === 0 ? all | field : all), 0)
}

/** From bit `3 × box + row` to the three cells of each such box and row. */
function cellsOfRows(pattern: number): number {
  let cells = 0
  for (let box = 0; box < 3; box++)
    for (let row = 0; row < 3; row++)
      if (pattern & (1 << (3 * box + row))) cells |= 0o7 << (9 * row + 3 * box)
  return cells
}

function table(wordOf: (pattern: number) => number, length = PATTERNS): Int32Array {
  return Int32Array.from({ length }, (_, pattern) => wordOf(pattern))
}

/** By rows in boxes: the cells that a digit may still take in its band; 0 for a contradiction. */
export const KEPT_BY_ROWS = table((rows) => cellsOfRows(PAIRED[rows]!))

/** By rows in boxes: the cells of those boxes that are left with one row. */
export const IN_ONLY_ROW = table((rows) => cellsOfRows(onlyLines(PAIRED[rows]!)))

/** By the nine columns of a band: the cells of those boxes that are left with one column. */
export const IN_ONLY_COLUMN = table((columns) => {
  const only = onlyLines(columns)
  const boxes = [0, 1, 2].filter((box) => only & (0o7 << (3 * box)))
  return boxes.reduce((cells, box) => cells | (0o7007007 << (3 * box)), 0)
})

/**
 * By bit `3 × band + column` of one stack of three boxes: the columns that each band keeps, three bits
 * for each band at 0, 9 and 18; a band without any is a contradiction.
 */
export const KEPT_IN_STACK = table((columns) => {
  const kept = PAIRED[columns]!
  return (kept & 0o7) | (((kept >> 3) & 0o7) << 9) | (((kept >> 6) & 0o7) << 18)
})

/** By cell of a band: what a digit placed there leaves to itself in the band. */
export const KEPT_BY_CELL = table((cell) => {
  const [row, column] = [Math.floor(cell / SIDE), cell % SIDE]
  const box = 0o7007007 << (column - (column % 3))
  return (WHOLE_BAND & ~(ROW_BITS << (SIDE * row)) & ~box) | (1 << cell)
}, BAND_CELLS)

/** By cell of the grid, three words each: what a digit placed there leaves to itself in every band. */
export const KEPT_BY_GIVEN = table(
  (index) => {
    const cell = Math.floor(index / 3)
    if (index % 3 === Math.floor(cell / BAND_CELLS)) return KEPT_BY_CELL[cell % BAND_CELLS]!
    return WHOLE_BAND & ~(LOW_COLUMN << (cell % SIDE))
  },
  3 * 3 * BAND_CELLS,
)
