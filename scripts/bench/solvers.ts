import { SudokuSolver } from '@algorithm.ts/sudoku'
import { DancingLinks } from 'dancing-links'
import sudoku from 'sudoku'
import umd from 'sudoku-umd'
import { countFast } from '../../src/games/letter-sudoku/core/solver/band-search.ts'

/** What a solver says of a puzzle. */
export interface Answer {
  /** 2 means several; solvers that look for one solution only never say so. */
  readonly count: number
  /** A solution as 81 digits, if there is any. */
  readonly solution: string | null
}

export interface Solver {
  readonly name: string
  /** Whether it counts to two, and so proves a puzzle unique. Other solvers stop at one solution. */
  readonly counts: boolean
  /** From the 81 characters of the puzzle. */
  readonly solve: (puzzle: string) => Answer
  /** As `solve`, where only the time matters. */
  readonly run: (puzzle: string) => unknown
}

const ZERO = '0'.charCodeAt(0)
const givens = new Int8Array(81)
const solution = new Int8Array(81)

function readGivens(puzzle: string): Int8Array {
  for (let cell = 0; cell < 81; cell++) {
    const digit = puzzle.charCodeAt(cell) - ZERO
    givens[cell] = digit >= 1 && digit <= 9 ? digit - 1 : -1
  }
  return givens
}

const textOf = (symbols: ArrayLike<number>): string =>
  Array.from(symbols, (symbol) => symbol + 1).join('')

const ours: Solver = {
  name: 'this project',
  counts: true,
  run: (puzzle) => countFast(readGivens(puzzle), 2),
  solve: (puzzle) => {
    const count = countFast(readGivens(puzzle), 2, solution)
    return { count, solution: count > 0 ? textOf(solution) : null }
  },
}

/** The rows of the exact cover: each symbol in each cell covers its cell, row, column and box. */
const COVER = Array.from({ length: 729 }, (_, data) => {
  const [cell, symbol] = [Math.floor(data / 9), data % 9]
  const [row, column] = [Math.floor(cell / 9), cell % 9]
  const box = 3 * Math.floor(row / 3) + Math.floor(column / 3)
  const units = [81 + 9 * row + symbol, 162 + 9 * column + symbol, 243 + 9 * box + symbol]
  return { data, columnIndices: [cell, ...units] }
})
type Row = { data: number; columnIndices: number[] }
const dancing = new DancingLinks<number>()

/** All rows, except that a given's cell has only the row of its symbol. */
function coverOf(puzzle: string): Row[] {
  const symbols = readGivens(puzzle)
  const rows: unknown[] = []
  for (let cell = 0; cell < 81; cell++) {
    const given = symbols[cell]!
    if (given >= 0) rows.push(COVER[9 * cell + given])
    else for (let symbol = 0; symbol < 9; symbol++) rows.push(COVER[9 * cell + symbol])
  }
  return rows as Row[]
}

/** The rows without those that a given rules out. The package does not leave these out itself. */
function openCoverOf(puzzle: string): Row[] {
  const symbols = readGivens(puzzle)
  const taken = new Uint8Array(324)
  for (let cell = 0; cell < 81; cell++)
    if (symbols[cell]! >= 0)
      for (const column of COVER[9 * cell + symbols[cell]!]!.columnIndices) taken[column] = 1
  return coverOf(puzzle).filter(({ data, columnIndices: [cell, row, column, box] }) =>
    symbols[(data / 9) | 0]! < 0
      ? !(taken[cell!]! | taken[row!]! | taken[column!]! | taken[box!]!)
      : true,
  )
}

function dance(rows: Row[]): Answer {
  const solver = dancing.createSolver({ columns: 324 })
  solver.addSparseConstraints(rows)
  const found = solver.find(2)
  const cells = new Int8Array(81)
  for (const { data } of found[0] ?? []) cells[(data / 9) | 0] = data % 9
  return { count: found.length, solution: found.length > 0 ? textOf(cells) : null }
}

const rowsOfUmd = (puzzle: string): Answer => {
  const found = umd.solve(puzzle)
  return { count: found ? 1 : 0, solution: found || null }
}

const kanaka = (puzzle: string): Answer => {
  const found = sudoku.solvepuzzle(
    Array.from(readGivens(puzzle), (given) => (given < 0 ? null : given)),
  )
  return { count: found ? 1 : 0, solution: found && textOf(found) }
}

const algorithm = new SudokuSolver({ childMatrixWidth: 3 })
const algorithmTs = (puzzle: string): Answer => {
  const board = Array.from({ length: 81 }, () => -1)
  const found = algorithm.solve(Array.from(readGivens(puzzle)), board)
  return { count: found ? 1 : 0, solution: found ? textOf(board) : null }
}

function peer(name: string, counts: boolean, solve: (puzzle: string) => Answer): Solver {
  return { name, counts, solve, run: solve }
}

/** Ours first; then packages of npm, each with its own input made from the same 81 characters. */
export const SOLVERS: readonly [Solver, ...Solver[]] = [
  ours,
  peer('dancing-links 4.3.10, 729 rows', true, (puzzle) => dance(coverOf(puzzle))),
  peer('dancing-links 4.3.10, open rows', true, (puzzle) => dance(openCoverOf(puzzle))),
  peer('sudoku 0.0.3', false, kanaka),
  peer('sudoku-umd 1.0.1', false, rowsOfUmd),
  peer('@algorithm.ts/sudoku 4.0.3', false, algorithmTs),
]
