import type { Writer } from '../format.ts'
import { ABOUT_PARTS } from '../read-puzzle.ts'
import type { ReadPuzzle } from '../read-puzzle.ts'
import { onOneLine, textOfGivens, textOfSymbols } from './write-cells.ts'

/** A table with commas. Its columns are the same for every puzzle, so that it can be written as it comes. */
export const tableWriter: Writer = {
  holds: ['letters', 'placed', 'solution', ...ABOUT_PARTS],
  many: true,
  begin: `puzzle,placed,solution,${ABOUT_PARTS.join(',')}\n`,
  write: (puzzle) => `${valuesOf(puzzle).map(quoted).join(',')}\n`,
  end: '',
}

function valuesOf(puzzle: ReadPuzzle): string[] {
  const { letters, placed, solution, about } = puzzle
  const cells = [placed, solution].map((each) => (each ? textOfSymbols(each, letters, '.') : ''))
  return [
    textOfGivens(puzzle, '.'),
    ...cells,
    ...ABOUT_PARTS.map((part) => onOneLine(about[part] ?? '')),
  ]
}

function quoted(text: string): string {
  return /[",\s]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
