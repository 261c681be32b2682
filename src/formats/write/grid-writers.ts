import { EMPTY, countOf, symbolsOf } from '../../games/letter-sudoku/core/symbol.ts'
import type { Part, Writer } from '../format.ts'
import type { ReadPuzzle } from '../read-puzzle.ts'
import { DIGITS } from '../text/letter.ts'
import { stateOf } from '../state-of.ts'
import { onOneLine, rowsOf, textOfGivens, textOfSymbols } from './write-cells.ts'

const BOX = 3

/** Nine lines of nine, with the title before them and a blank line after them. */
export const gridWriter: Writer = {
  holds: ['letters', 'title'],
  many: true,
  begin: '',
  write: (puzzle) => `${titleOf(puzzle)}${closeRows(puzzle).join('\n')}\n\n`,
  end: '',
}

/** The frame of Simple Sudoku. */
export const frameWriter: Writer = {
  ...gridWriter,
  holds: [],
  write: (puzzle) => {
    const rows = rowsOf(textOfGivens(puzzle, '.', DIGITS).split('')).map(
      (row) => ` |${threes(row, '').join('|')}|`,
    )
    return `${[' *-----------*', ...threes(rows, '\n').join('\n |---+---+---|\n').split('\n'), ' *-----------*'].join('\n')}\n\n`
  },
}

/** Nine lines of nine words, each cell with all its digits, in the frame of HoDoKu and Simple Sudoku. */
export const candidatesWriter: Writer = {
  ...gridWriter,
  holds: ['candidates'],
  losses: singleNotes,
  write: (puzzle) => {
    const cells = cellWords(puzzle, (symbol, placed) => (placed ? '.' : (DIGITS[symbol] ?? '.')))
    const width = Math.max(...cells.map((cell) => cell.length))
    const rows = rowsOf(cells.map((cell) => cell.padEnd(width))).map(
      (row) => `| ${threes(row, ' ').join(' | ')} |`,
    )
    const border = `+${`${'-'.repeat(BOX * width + 4)}+`.repeat(BOX)}`
    return `${[border, ...threes(rows, '\n').flatMap((box) => [box, border])].join('\n')}\n\n`
  },
}

/** SudoCue's work in progress: words, `u` before what a player has placed. */
export const progressWriter: Writer = {
  ...gridWriter,
  holds: ['placed', 'candidates'],
  losses: singleNotes,
  write: (puzzle) => {
    const cells = cellWords(puzzle, (symbol, placed) => `${placed ? 'u' : ''}${DIGITS[symbol]}`)
    return `${rowsOf(cells)
      .map((row) => `${row.join(' ')}\n`)
      .join('')}\n`
  },
}

/** What stands in each cell: a letter, the letters that are noted, or a dot. */
function cellWords(
  puzzle: ReadPuzzle,
  letter: (symbol: number, placed: boolean) => string,
): string[] {
  return stateOf(puzzle).map((symbol, at) => {
    if (symbol !== EMPTY) return letter(symbol, puzzle.givens[at] === EMPTY)
    const notes = symbolsOf(puzzle.candidates?.[at] ?? 0)
    return notes.length > 1 ? textOfSymbols(notes, DIGITS, '.') : '.'
  })
}

/** A note that is alone in its cell would be read as a given. */
function singleNotes({ candidates }: ReadPuzzle): Part[] {
  return candidates?.some((mask) => countOf(mask) === 1) ? ['candidates'] : []
}

function closeRows(puzzle: ReadPuzzle): string[] {
  return rowsOf(puzzle.givens).map((row) => textOfSymbols(row, puzzle.letters, '.'))
}

function threes(parts: readonly string[], between: string): string[] {
  return Array.from({ length: BOX }, (_, box) =>
    parts.slice(box * BOX, (box + 1) * BOX).join(between),
  )
}

function titleOf({ about }: ReadPuzzle): string {
  return about.title === undefined ? '' : `# ${onOneLine(about.title)}\n`
}
