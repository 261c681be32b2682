/**
 * How heavy what is drawn is in strong contrast: CSS pixels on a phone, at a cell of 39, and in proportion on
 * larger boards.
 */
export const STRONG_LINES = {
  /** Between cells, between boxes, and round the board. */
  cell: 1.5,
  box: 3.5,
  frame: 5,
  /** The side of the wedge in a corner of each cell that shares a unit with the chosen one. */
  wedge: 8,
  /** Under letters that are equal. */
  bar: 3.5,
  /** Round the chosen cell. */
  chosen: 4,
  /** Round a box that is complete, and round a row or column, so that boxes still stand out. */
  complete: 5,
  line: 3,
  zigzag: 2.6,
  /** How many times as heavy as usual all other lines are: of hints, keys and tiles. */
  others: 1.5,
} as const

export type StrongLines = typeof STRONG_LINES
