import { CELL_COUNT } from '../../kit/grid-geometry.ts'
import type { Result } from '../../kit/result.ts'
import { puzzleOfCells } from '../cells/puzzle-of-cells.ts'
import { refuse } from '../fault.ts'
import type { Fault } from '../fault.ts'
import type { ReadOptions } from '../format.ts'
import type { ReadPuzzle } from '../read-puzzle.ts'
import { faultOfLine } from './fault-of-line.ts'
import { cellsOfField, withoutTrailingSpaces } from './cells-of-field.ts'
import { fieldsOf, separatorOf } from './fields.ts'
import { CANDIDATE_COUNT, readCandidateLine } from './read-candidate-line.ts'
import { readDigits } from './read-digits.ts'
import { readFields } from './read-fields.ts'

/** A line of this length is no puzzle, whatever stands beside it. */
export const LONGEST_PUZZLE_LINE = 4096

const NOT_TEXT = '\u{fffd}'

/**
 * Reads a line that holds one puzzle: 81 cells alone, or among columns such as an id, a rating, a
 * comment or the solution. Spaces after the 81st cell do not count.
 */
export function readLine(line: string, options: ReadOptions): Result<ReadPuzzle, Fault> {
  const digits = options.letters ? null : readDigits(line)
  if (digits) return { ok: true, value: digits }
  const unread = faultOfText(line)
  if (unread) return unread
  const whole = cellsOfField(line)
  const cells = withoutTrailingSpaces(whole.cells)
  if (cells.length === CELL_COUNT)
    return puzzleOfCells({ cells, placed: whole.placed?.slice(0, CELL_COUNT) }, options.letters)
  if (cells.length === CANDIDATE_COUNT) return readCandidateLine(cells, options.letters)
  const separator = separatorOf(line)
  if (separator === null) return faultOfLine(line, cells)
  return readFields(fieldsOf(line, separator), options.letters)
}

/** What makes a line unreadable, whatever it holds. */
export function faultOfText(line: string): ReturnType<typeof refuse> | null {
  if (line.length >= LONGEST_PUZZLE_LINE)
    return refuse('tooLong', { limit: LONGEST_PUZZLE_LINE - 1 })
  return line.includes(NOT_TEXT) ? refuse('notText', {}) : null
}
