import { CELL_COUNT } from '../../kit/grid-geometry.ts'
import { isEmptySymbol } from '../text/empty-symbols.ts'
import { lineGraphemes } from '../text/line-graphemes.ts'

/** 81 cells as they stand in a line or in a column of a table. */
export interface FieldCells {
  readonly cells: readonly string[]
  /** The letter that a player has placed in each cell, or ''; null where there is none. */
  readonly placed: readonly string[] | null
}

/** What stands in HoDoKu's files before a digit that a player has placed. */
const PLACED = '+'

/**
 * The cells of a text, `+` before a letter being no cell but a sign that the letter was placed.
 * @returns as many cells as there are, 81 or not
 */
export function cellsOfField(field: string): FieldCells {
  const graphemes = lineGraphemes(field)
  return field.includes(PLACED) ? withPlaced(graphemes) : { cells: graphemes, placed: null }
}

function withPlaced(graphemes: readonly string[]): FieldCells {
  const cells: string[] = []
  const placed: string[] = []
  for (let at = 0; at < graphemes.length; at++) {
    const marked = graphemes[at] === PLACED && !isEmptySymbol(graphemes[at + 1] ?? ' ')
    if (marked) at++
    const cell = graphemes[at] as string
    cells.push(marked ? '.' : cell)
    placed.push(marked ? cell : '')
  }
  return { cells, placed }
}

/** Spaces after the 81st cell are no cells. */
export function withoutTrailingSpaces(cells: readonly string[]): readonly string[] {
  const rest = cells.slice(CELL_COUNT)
  return rest.every((cell) => cell.trim() === '') ? cells.slice(0, CELL_COUNT) : cells
}
