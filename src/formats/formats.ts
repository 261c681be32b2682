import { readLink } from './f-puzzles/read-link.ts'
import type { Format } from './format.ts'
import { kindOfGrid, readGrid } from './grid/read-grid.ts'
import { splitGrids } from './grid/split-grids.ts'
import { readIpuz } from './ipuz/read-ipuz.ts'
import { splitWhole } from './ipuz/split-whole.ts'
import { kindOfLine } from './line/kind-of-line.ts'
import { readLine } from './line/read-line.ts'
import { readTableRow } from './line/read-table-row.ts'
import { splitLines } from './line/split-lines.ts'
import { splitTable } from './line/split-table.ts'
import { readGame } from './opensudoku/read-game.ts'
import { splitGames } from './opensudoku/split-games.ts'
import { kindOfSave, readSave } from './sdk/read-save.ts'
import { splitSaves } from './sdk/split-saves.ts'
import { candidatesWriter, frameWriter, gridWriter, progressWriter } from './write/grid-writers.ts'
import { collectionWriter, lineWriter, plusWriter } from './write/line-writers.ts'
import { gamesWriter } from './write/write-games.ts'
import { ipuzWriter } from './write/write-ipuz.ts'
import { linkWriter } from './write/write-links.ts'
import { saveWriter } from './write/write-save.ts'
import { tableWriter } from './write/write-table.ts'

const puzzle = (): 'puzzle' => 'puzzle'
const lines = { split: splitLines, kindOf: kindOfLine, read: readLine }
const grids = { split: splitGrids, kindOf: kindOfGrid, read: readGrid }

/**
 * Every format that is read, and how it is written where that can be done. Formats that share a reader
 * differ in how they are written; `recognise.ts` tells the readers apart.
 */
export const FORMATS = {
  line: {
    ...lines,
    summary: 'one puzzle a line, 81 characters; an id, a rating or a comment may stand beside it',
    write: lineWriter,
  },
  csv: {
    split: splitTable,
    kindOf: kindOfLine,
    read: readTableRow,
    summary: 'a table, columns divided by , ; tab or spaces, with or without a header',
    write: tableWriter,
  },
  sdm: {
    ...lines,
    summary: 'SudoCue’s collections: a line of digits each',
    write: collectionWriter,
  },
  hodoku: {
    ...lines,
    summary: 'a line with + before placed digits, as HoDoKu has it',
    write: plusWriter,
  },
  grid: {
    ...grids,
    summary: 'nine lines of nine, with or without a heading, borders and blank lines',
    write: gridWriter,
  },
  ss: { ...grids, summary: 'nine lines in the frame of Simple Sudoku', write: frameWriter },
  candidates: {
    ...grids,
    summary: 'nine lines of nine cells, each with all its digits',
    write: candidatesWriter,
  },
  sdx: {
    ...grids,
    summary: 'SudoCue’s work in progress: candidates, u before placed digits',
    write: progressWriter,
  },
  sdk: {
    split: splitSaves,
    kindOf: kindOfSave,
    read: readSave,
    summary: 'SadMan’s and SudoCue’s files: #A author, #D …, [Puzzle], [State]',
    write: saveWriter,
  },
  opensudoku: {
    split: splitGames,
    kindOf: puzzle,
    read: readGame,
    summary: 'OpenSudoku’s XML',
    write: gamesWriter,
  },
  ipuz: {
    split: splitWhole,
    kindOf: puzzle,
    read: readIpuz,
    summary: 'ipuz, kind sudoku',
    write: ipuzWriter,
  },
  'f-puzzles': {
    split: splitLines,
    kindOf: kindOfLine,
    read: readLink,
    summary: 'links of f-puzzles and SudokuPad, one a line',
    write: linkWriter,
  },
} as const satisfies Readonly<Record<string, Format>>

export type FormatName = keyof typeof FORMATS

export const FORMAT_NAMES = Object.keys(FORMATS) as FormatName[]
