import { CELL_COUNT } from '../../kit/grid-geometry.ts'
import type { PieceKind } from '../format.ts'

/** Spaces are cells too: 81 of them are a grid without a letter, and fewer are a blank line. */
export function kindOfLine(line: string): PieceKind {
  if (line.startsWith('#')) return 'comment'
  return line.length < CELL_COUNT && line.trim() === '' ? 'blank' : 'puzzle'
}
