import type { Fault, FaultCode, FaultParams } from '../formats/fault.ts'
import { EMPTY_SYMBOLS } from '../formats/text/empty-symbols.ts'
import { quote } from './puzzle/quote.ts'

const EMPTY = `${EMPTY_SYMBOLS.trim().split('').join(' ')} or a space`

const NINE_LINES =
  'A grid of nine lines is read where the file begins with one, or with --format grid.'

/** What is wrong with a puzzle in a file, and what to do about it. */
const SENTENCES: { readonly [Code in FaultCode]: (params: FaultParams[Code]) => string } = {
  tooLong: ({ limit }) =>
    `more than ${limit} characters. Is it a puzzle? A list has one on a line, of 81 characters.`,
  notText: () => 'contains invalid bytes. Save the file as UTF-8 text.',
  tooFewCells: ({ count }) =>
    `${count} ${count === 1 ? 'character' : 'characters'} instead of 81. Write one for every cell, . for an empty one.`,
  lostSpaces: ({ count }) =>
    `${count} ${count === 1 ? 'character' : 'characters'} instead of 81. Spaces at the end of a line are easily lost: ` +
    'write . for empty cells.',
  tooManyCells: ({ count }) =>
    `${count} characters instead of 81. What stands beside a puzzle must be divided from it by a ` +
    'space, a comma, a semicolon or a tab.',
  joinedPuzzles: ({ count }) =>
    `${count * 81} characters, which are ${count} times 81. Put each puzzle on a line of its own.`,
  loneRow: () => `9 characters, a row of a grid, among puzzles of 81. ${NINE_LINES}`,
  noPuzzleColumn: ({ columns, longest }) =>
    `none of its ${columns} columns has 81 characters, and the longest has ${longest}. ` +
    'Write one character for every cell, . for an empty one.',
  severalPuzzleColumns: ({ columns }) =>
    `columns ${columns.join(' and ')} could each be the puzzle. Name the right one “puzzle” in a ` +
    'header line.',
  columnMissing: ({ name, column }) =>
    `column ${column} (“${name}”) is missing. Does the line have all columns of the header?`,
  columnCells: ({ name, count }) =>
    `${count} ${count === 1 ? 'character' : 'characters'} instead of 81 in the column “${name}”. ` +
    'Write one for every cell, . for an empty one.',
  notALetter: ({ shown, row, column }) =>
    `${quote(shown)} in row ${row}, column ${column} is neither a letter or digit nor a symbol for ` +
    `an empty cell (${EMPTY}).`,
  digitsMixed: ({ shown, row, column }) =>
    `${quote(shown)} in row ${row}, column ${column} stands among letters. Write a puzzle either in ` +
    'letters, or all in digits, which then stand for the nine letters in their order.',
  letterUnknown: ({ shown, row, column, letters }) =>
    `${quote(shown)} in row ${row}, column ${column} is not one of the nine letters. They are ` +
    `${letters.join(' ')}.`,
  tooManyLetters: ({ letters }) =>
    `${letters.length} different letters (${letters.join(' ')}) instead of nine at most. ` +
    'If one of them stands for an empty cell, write . instead.',
  letterTooOften: ({ shown, count }) =>
    `${quote(shown)} is a letter here and occurs ${count} times, where a grid has room for nine. If ` +
    'it stands for an empty cell, write . instead.',
  solutionShape: () =>
    'the solution or state beside it does not have 81 characters, or has empty cells. Correct that ' +
    'column, or leave it out.',
  rowCount: ({ count }) =>
    `${count} ${count === 1 ? 'row' : 'rows'} instead of nine. Write nine lines of nine cells, and a blank line or a heading between grids.`,
  rowCells: ({ row, count, shown }) =>
    `row ${row} has ${count} ${count === 1 ? 'cell' : 'cells'} instead of nine: “${shown}”. Write . for an empty cell.`,
  gapInGrid: ({ row }) =>
    `a blank line after row ${row} of a grid. Put blank lines after rows 3 and 6, or between grids only.`,
  stateDiffers: ({ row, column }) =>
    `the state contradicts the puzzle in row ${row}, column ${column}. Correct one of the two.`,
  sectionMissing: ({ section }) =>
    `no section [${section}], and no nine rows before the other sections. Add them.`,
  jsonBroken: () => 'broken JSON. Is the file whole?',
  ipuzKind: ({ kind }) =>
    `ipuz of another kind${kind === '' ? '' : ` (${kind})`}. Only http://ipuz.org/sudoku is read.`,
  gridShape: () =>
    'the grid is not nine rows of nine cells. Only sudokus of nine by nine are read.',
  cellShape: ({ row, column }) =>
    `row ${row}, column ${column} holds something that is neither a letter nor a digit nor empty. Correct that cell.`,
  extraRules: ({ names }) =>
    `more rules than those of a plain sudoku (${names.join(', ')}). Take these out, if the puzzle does not need them.`,
  xmlUnknown: ({ root }) =>
    `XML of another kind (<${root}>). Only the files of OpenSudoku are read.`,
  gameData: () =>
    'no game of nine by nine in this tag: its data are neither 81 digits nor cells of version 1 to 5. Export it again.',
  linkUnknown: () =>
    'no link that carries a puzzle. Copy the link from f-puzzles, or from SudokuPad as an f-puzzles link.',
  linkShort: () =>
    'a short link: it holds the name of a puzzle, not the puzzle. Open it, and copy its f-puzzles link.',
  linkBroken: () => 'a broken link: its puzzle cannot be unfolded. Copy all of it.',
}

export function sayFault({ code, params }: Fault): string {
  return (SENTENCES[code] as (params: Fault['params']) => string)(params)
}
