import { SudokuCreator } from '@algorithm.ts/sudoku'
import { getHardSudoku } from 'fake-sudoku-puzzle-generator'
import sudoku from 'sudoku'
import { getSudoku } from 'sudoku-gen'
import umd from 'sudoku-umd'
import collection from 'sudokutoolcollection'

export interface PeerGenerator {
  readonly name: string
  /** How it comes by its puzzles: by search, or from stored ones. */
  readonly how: string
  /** The next puzzle, as 81 symbols, -1 where empty. */
  readonly make: () => number[]
}

const ofText = (text: string): number[] => Array.from(text, (each) => (Number(each) || 0) - 1)
const ofNumbers = (numbers: readonly (number | null)[], lowest: number): number[] =>
  numbers.map((each) => (each === null ? -1 : each - lowest))

const tools = collection()
const creator = new SudokuCreator({ childMatrixWidth: 3 })

/** `sudoku` first: the fastest of those whose puzzles are new, minimal and have one solution. */
export const GENERATORS: readonly [PeerGenerator, ...PeerGenerator[]] = [
  { name: 'sudoku 0.0.3', how: 'search', make: () => ofNumbers(sudoku.makepuzzle(), 0) },
  { name: 'sudoku-umd 1.0.1, insane', how: 'search', make: () => ofText(umd.generate('insane')) },
  {
    name: 'sudokutoolcollection 1.1.3, insane',
    how: 'search',
    make: () => ofText(tools.generator.generate('insane')),
  },
  {
    name: '@algorithm.ts/sudoku 4.0.3',
    how: 'search',
    make: () => ofNumbers(creator.createSudoku(0.9).puzzle, 0),
  },
  { name: 'sudoku-gen 1.0.2, hard', how: 'stored', make: () => ofText(getSudoku('hard').puzzle) },
  {
    name: 'fake-…-generator 1.2.1, hard',
    how: 'stored',
    make: () => ofNumbers(getHardSudoku().flat() as (number | null)[], 1),
  },
]
