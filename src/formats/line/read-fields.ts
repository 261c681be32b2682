import type { Result } from '../../kit/result.ts'
import { puzzleOfCells } from '../cells/puzzle-of-cells.ts'
import { refuse } from '../fault.ts'
import type { Fault } from '../fault.ts'
import type { About, ReadPuzzle } from '../read-puzzle.ts'
import { isEmptySymbol } from '../text/empty-symbols.ts'
import type { FieldCells } from './cells-of-field.ts'
import type { Field } from './fields.ts'

interface Column extends FieldCells {
  readonly at: number
  /** No cell is empty: a solution. */
  readonly full: boolean
}

/**
 * Reads the columns of a line without a header. The puzzle is the one column of 81 cells; of two, the
 * full one is the solution. All other columns become the comment, for nothing says what they mean.
 */
export function readFields(
  fields: readonly Field[],
  letters: readonly string[] | null,
  about: About = {},
): Result<ReadPuzzle, Fault> {
  const columns = fields.flatMap(({ grid }, at) =>
    grid ? [{ ...grid, at, full: isFull(grid) }] : [],
  )
  const [puzzle, solution] = puzzleAmong(columns)
  if (!puzzle) return refuse('severalPuzzleColumns', { columns: columns.map(({ at }) => at + 1) })
  const comment = fields
    .filter(({ text, grid }) => !grid && text !== '')
    .map(({ text }) => text)
    .join(' ')
  return puzzleOfCells(
    {
      cells: puzzle.cells,
      placed: puzzle.placed,
      solution: solution?.cells ?? null,
      about: comment === '' ? about : { ...about, comment },
    },
    letters,
  )
}

function puzzleAmong(columns: readonly Column[]): readonly [Column | null, Column | null] {
  const [first = null, second = null] = columns
  if (columns.length === 1) return [first, null]
  if (columns.length !== 2 || first?.full === second?.full) return [null, null]
  return first?.full ? [second, first] : [first, second]
}

function isFull({ cells, placed }: FieldCells): boolean {
  return !placed && !cells.some(isEmptySymbol)
}
