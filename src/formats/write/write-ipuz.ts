import { EMPTY } from '../../games/letter-sudoku/core/symbol.ts'
import { isDigit } from '../text/letter.ts'
import type { Writer } from '../format.ts'
import { ABOUT_PARTS } from '../read-puzzle.ts'
import type { ReadPuzzle } from '../read-puzzle.ts'
import { rowsOf } from './write-cells.ts'

/** A document of ipuz, version 2. */
export const ipuzWriter: Writer = {
  holds: ['letters', 'placed', 'solution', ...ABOUT_PARTS.filter((part) => part !== 'rating')],
  many: false,
  begin: '',
  write: (puzzle) => `${JSON.stringify(documentOf(puzzle), null, 1).replaceAll(ROW, oneLine)}\n`,
  end: '',
}

/** A row of cells, which JSON would spread over nine lines. */
const ROW = /\[\s+(?:(?:"[^"]{1,8}"|\d)(?:,\s+)?){9}\s+\]/g

function oneLine(row: string): string {
  return row.replaceAll(/\s+/g, '')
}

function documentOf(puzzle: ReadPuzzle): Record<string, unknown> {
  const { letters, givens, placed, solution, about } = puzzle
  const cells = (symbols: readonly number[]): (string | number)[][] =>
    rowsOf(symbols.map((symbol) => cellOf(symbol, letters)))
  return {
    version: 'http://ipuz.org/v2',
    kind: ['http://ipuz.org/sudoku#1'],
    uniqueid: about.id,
    title: about.title,
    author: about.author,
    intro: about.description,
    notes: about.comment,
    date: about.date,
    publication: about.source,
    url: about.url,
    difficulty: about.level,
    ...(letters.length === 9 && { charset: letters.join('') }),
    puzzle: cells(givens),
    ...(placed && { saved: cells(placed) }),
    ...(solution && { solution: cells(solution) }),
  }
}

/** Digits are numbers in ipuz, and 0 is an empty cell. */
function cellOf(symbol: number, letters: readonly string[]): string | number {
  const letter = symbol === EMPTY ? '' : (letters[symbol] ?? '')
  if (letter === '') return 0
  return isDigit(letter) ? Number(letter) : letter
}
