import type { WrittenCells } from '../cells/puzzle-of-cells.ts'
import { lineGraphemes } from '../text/line-graphemes.ts'
import type { RowCell } from './parse-row.ts'

/** The cells of all rows: single letters are givens unless they were placed, several are notes. */
export function cellsOfRows(cells: readonly RowCell[]): WrittenCells {
  const letters = cells.map(({ text }) => lineGraphemes(text))
  return {
    cells: cells.map(({ text, placed }, at) =>
      placed || isNote(letters[at] as string[]) ? '.' : text,
    ),
    placed: cells.map(({ text, placed }) => (placed ? text : '')),
    candidates: letters.map((list) => (isNote(list) ? list : [])),
  }
}

function isNote(letters: readonly string[]): boolean {
  return letters.length > 1
}
