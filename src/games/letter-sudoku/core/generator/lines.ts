import { CELLS, SIDE, UNITS, columnOf, rowOf } from '../../../../kit/grid-geometry.ts'

/** A line of nine that a word can be read in. */
export type LineKind = 'row' | 'column' | 'diagonal' | 'antidiagonal'

/**
 * The cells of a line of nine in reading order: rows and antidiagonal from the left, columns and
 * diagonal from the top. The diagonal begins at the top left, the antidiagonal at the bottom left.
 * @param index 0–8 for rows and columns; diagonals have none
 */
export function cellsOfLine(kind: LineKind, index = 0): readonly number[] {
  if (kind === 'row') return UNITS[index]?.cells ?? []
  if (kind === 'column') return UNITS[SIDE + index]?.cells ?? []
  const step = kind === 'diagonal' ? SIDE + 1 : 1 - SIDE
  const first = kind === 'diagonal' ? 0 : SIDE * (SIDE - 1)
  return Array.from({ length: SIDE }, (_, place) => first + step * place)
}

/** Cells by a number that is the same along a line, without lines of one cell. */
function linesBy(numberOf: (cell: number) => number): number[][] {
  const numbers = new Set(CELLS.map(numberOf))
  return [...numbers]
    .map((number) => CELLS.filter((cell) => numberOf(cell) === number) as number[])
    .filter((cells) => cells.length > 1)
}

/** Every row, column and diagonal, the short diagonals too: 48 lines of two to nine cells. */
export const EVERY_LINE: readonly (readonly number[])[] = [
  ...linesBy(rowOf),
  ...linesBy(columnOf),
  ...linesBy((cell) => rowOf(cell) - columnOf(cell)),
  ...linesBy((cell) => rowOf(cell) + columnOf(cell)),
]
