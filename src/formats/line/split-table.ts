import type { Piece, Splitter } from '../format.ts'
import { fieldsOf, separatorOf } from './fields.ts'
import { kindOfLine } from './kind-of-line.ts'
import { splitLines } from './split-lines.ts'
import { headerOf } from './table-header.ts'

/**
 * Every line is a piece, except a header: a first line that names the column of the puzzle, or one
 * without a puzzle that has as many columns as the line after it, which has one.
 */
export function splitTable(): Splitter {
  const lines = splitLines()
  let context = ''
  let decided = false
  let first: Piece | null = null

  const pass = (pieces: Piece[]): Piece[] => (decided ? pieces : pieces.flatMap(decide))
  function decide(piece: Piece): Piece[] {
    if (decided || kindOfLine(piece.text) !== 'puzzle') return [piece]
    if (!first && headerOf(piece.text)) {
      decided = true
      context = piece.text
      return []
    }
    if (!first && separatorOf(piece.text) === null) {
      first = piece
      return []
    }
    const before = first && !isHeaderOf(first.text, piece.text) ? [first] : []
    decided = true
    first = null
    return [...before, piece]
  }

  return {
    push: (part) => pass(lines.push(part)),
    end() {
      const pieces = pass(lines.end())
      const held = first ? [first, ...pieces] : pieces
      first = null
      return held
    },
    context: () => context,
  }
}

/** Whether a line that holds no puzzle stands over the columns of one that does. */
export function isHeaderOf(line: string, row: string): boolean {
  const separator = separatorOf(row)
  if (separator === null) return false
  const count = fieldsOf(row, separator).length
  return count > 1 && fieldsOf(line, separator).length === count && /\p{L}/u.test(line)
}
