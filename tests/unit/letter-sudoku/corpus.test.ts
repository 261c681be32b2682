import { describe, expect, it } from 'vitest'
import { readPuzzles } from '../../../scripts/bench/puzzle-list.ts'
import { searchSolutions } from '../../../src/games/letter-sudoku/core/solver/search-solutions.ts'
import { naiveCount } from '../../property/letter-sudoku/naive-count.ts'
import { digits } from './example-grid.ts'

const read = (name: string) => readPuzzles(`scripts/bench/corpus/${name}.txt`).puzzles.map(digits)

describe('the lists of the bench', () => {
  it.each([
    ['minimal', 1, 40],
    ['few-givens', 1, 80],
    ['much-to-guess', 1, 200],
    ['several-solutions', 2, 200],
  ])('%s are what they are called, and are settled with few guesses', (name, count, nodeLimit) => {
    const puzzles = read(name)
    expect(puzzles.length).toBeGreaterThan(99)
    for (const puzzle of puzzles) {
      const { solutions, complete } = searchSolutions(puzzle, { limit: 2, nodeLimit })
      expect({ complete, count: solutions.length }).toEqual({ complete: true, count })
    }
  })

  it('agree with a simple search', () => {
    for (const name of ['minimal', 'several-solutions'])
      for (const puzzle of read(name).slice(0, 8))
        expect(searchSolutions(puzzle, { limit: 2 }).solutions).toHaveLength(naiveCount(puzzle, 2))
  })

  it('with few givens have 22', () => {
    for (const puzzle of read('few-givens'))
      expect(puzzle.filter((given) => given >= 0)).toHaveLength(22)
  })
})
