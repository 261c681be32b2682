import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  countSolutions,
  searchSolutions,
} from '../../../src/games/letter-sudoku/core/solver/search-solutions.ts'
import {
  beginSearch,
  countFast,
  excludeSymbol,
  findNext,
} from '../../../src/games/letter-sudoku/core/solver/band-search.ts'
import { deepFrozen } from '../../support/deep-frozen.ts'
import { naiveCount } from './naive-count.ts'
import { opened, solvedGrid } from './shuffled-grid.ts'

const LIMIT = 6

test('shuffled grids are grids', () => {
  fc.assert(fc.property(solvedGrid, (grid) => naiveCount(grid, 2) === 1))
})

test('the search counts as many solutions as a naive one', () => {
  fc.assert(
    fc.property(opened, ({ givens }) => {
      expect(countSolutions(deepFrozen(givens), LIMIT)).toBe(naiveCount(givens, LIMIT))
    }),
  )
})

test('so it does where a symbol was changed, which mostly leaves no solution', () => {
  fc.assert(
    fc.property(opened, fc.nat(80), fc.nat(8), ({ givens }, cell, symbol) => {
      const changed = givens.with(cell, symbol)
      expect(countSolutions(changed, LIMIT)).toBe(naiveCount(changed, LIMIT))
    }),
  )
})

test('what it finds are different full grids that keep the givens', () => {
  fc.assert(
    fc.property(opened, ({ givens }) => {
      const { solutions } = searchSolutions(givens, { limit: LIMIT })
      expect(new Set(solutions.map(String)).size).toBe(solutions.length)
      for (const solution of solutions) {
        expect(naiveCount(solution, 1)).toBe(1)
        expect(solution.every((symbol) => symbol >= 0 && symbol <= 8)).toBe(true)
        expect(givens.every((given, cell) => given < 0 || given === solution[cell])).toBe(true)
      }
    }),
  )
})

test('with one solution it is the grid that the puzzle was made from', () => {
  fc.assert(
    fc.property(opened, ({ givens, solution }) => {
      const { solutions } = searchSolutions(givens, { limit: 2 })
      if (solutions.length === 1) expect(solutions[0]).toEqual(solution)
      expect(solutions.length).toBeGreaterThan(0)
    }),
  )
})

test('excluding a symbol leaves the solutions that have another in its cell', () => {
  fc.assert(
    fc.property(opened, fc.nat(80), ({ givens, solution }, cell) => {
      if (givens[cell] !== -1) return
      const symbol = solution[cell] ?? 0
      beginSearch(givens)
      excludeSymbol(cell, symbol)
      let others = 0
      while (others < LIMIT && findNext(Number.MAX_SAFE_INTEGER) === 1) others++
      const with1 = countFast(givens.with(cell, symbol), LIMIT)
      expect(Math.min(LIMIT, with1 + others)).toBe(countFast(givens, LIMIT))
    }),
  )
})

test('an order of rows, columns and symbols changes nothing in the count', () => {
  fc.assert(
    fc.property(
      opened,
      fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7, 8], { minLength: 9 }),
      (p, to) => {
        const renamed = p.givens.map((given) => (given < 0 ? -1 : (to[given] ?? 0)))
        const flipped = renamed.map(
          (_, cell) => renamed[(cell % 9) * 9 + Math.floor(cell / 9)] ?? -1,
        )
        expect(countSolutions(flipped, 500)).toBe(countSolutions(p.givens, 500))
      },
    ),
  )
})
