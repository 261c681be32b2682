import { expect, it } from 'vitest'
import {
  firstTwoSolutions,
  searchSolutions,
} from '../../../src/games/letter-sudoku/core/solver/search-solutions.ts'

const read = (text: string): number[] =>
  [...text].map((digit) => (digit === '.' ? -1 : Number(digit) - 1))

// Guesses instead of milliseconds: the same on every machine.
it.each([
  // Guessing among cells alone took 23 s and 3 s on the first two (Peter Norvig, norvig.com/sudoku.html).
  [
    '17 givens and no solution',
    0,
    5000,
    '.....5.8....6.1.43..........1.5........1.6...3.......553.....61........4.........',
  ],
  [
    '17 givens and several solutions',
    2,
    500,
    '.....6....59.....82....8....45........3........6..3.54...325..6..................',
  ],
  [
    '15 givens and very many solutions',
    2,
    200,
    '.9.8.7.6..........5.4.3.2.1......5..........9......4......7.........8......3.....',
  ],
  [
    'one solution and much to guess',
    1,
    1000,
    '8..........36......7..9.2...5...7.......457.....1...3...1....68..85...1..9....4..',
  ],
  [
    'one solution, far from singles',
    1,
    200,
    '....7..2.8.......6.1.2.5...9.54....8.........3....85.1...3.2.8.4.......9.7..6....',
  ],
])('a grid of %s is settled with few guesses', (_what, count, nodeLimit, text) => {
  const { solutions, complete } = searchSolutions(read(text), { limit: 2, nodeLimit })
  expect(complete).toBe(true)
  expect(solutions).toHaveLength(count)
})

it('a full grid is its own solution, without a guess', () => {
  const [full] = firstTwoSolutions(read('.'.repeat(81))) as [number[]]
  expect(searchSolutions(full, { limit: 2, nodeLimit: 0 })).toEqual({
    solutions: [full],
    complete: true,
    conflicts: [],
  })
})
