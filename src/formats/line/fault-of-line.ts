import { CELL_COUNT, SIDE } from '../../kit/grid-geometry.ts'
import { refuse } from '../fault.ts'

const TABLE = /[\t;,]/
/** A column of white space is taken for one that should hold a puzzle when it is this long. */
const NEARLY_A_PUZZLE = 60

/** Why a line without 81 cells is no puzzle, from what it looks like. */
export function faultOfLine(line: string, cells: readonly string[]): ReturnType<typeof refuse> {
  const columns = TABLE.test(line) ? line.split(TABLE) : line.trim().split(/\s+/)
  const longest = Math.max(...columns.map((text) => text.trim().length))
  const table = TABLE.test(line) || longest >= NEARLY_A_PUZZLE
  if (columns.length > 1 && table)
    return refuse('noPuzzleColumn', { columns: columns.length, longest })
  const count = cells.length
  if (count === SIDE) return refuse('loneRow', {})
  if (count > CELL_COUNT)
    return count % CELL_COUNT === 0
      ? refuse('joinedPuzzles', { count: count / CELL_COUNT })
      : refuse('tooManyCells', { count })
  return cells.includes(' ') ? refuse('lostSpaces', { count }) : refuse('tooFewCells', { count })
}
