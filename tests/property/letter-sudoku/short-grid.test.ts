import fc from 'fast-check'
import { expect, test } from 'vitest'
import { generate } from '../../../src/games/letter-sudoku/core/generator/generate.ts'
import { BANDS } from '../../../src/games/letter-sudoku/core/rating/band.ts'
import { rate } from '../../../src/games/letter-sudoku/core/rating/rate.ts'
import { SHORT_CELLS, cellsLeftOpen } from '../../../src/games/letter-sudoku/core/short-grid.ts'
import { countSolutions } from '../../../src/games/letter-sudoku/core/solver/search-solutions.ts'
import { boxOf, columnOf, rowOf } from '../../../src/kit/grid-geometry.ts'
import { spec as printed } from '../../unit/letter-sudoku/example-grid.ts'
import { proper } from './proper-puzzles.ts'

interface Grid {
  readonly givens: readonly number[]
  readonly solution: readonly number[]
}

/** Grids as they are made here, the printed one, and grids for which every technique is needed, turned somehow. */
const made: fc.Arbitrary<Grid> = fc.integer().map((seed) => {
  const result = generate({ seed, symmetry: 'halfTurn' })
  if (!result.ok) throw new Error(result.reason.code)
  return result.value
})
const grid = fc.oneof(
  { weight: 6, arbitrary: made },
  { weight: 3, arbitrary: proper },
  { weight: 1, arbitrary: fc.constant<Grid>(printed) },
)

/** The highest rating that a step may have: a hidden single of a box. */
const LIMIT = 1.2

const withOpen = (solution: readonly number[], open: readonly number[]): number[] =>
  solution.map((symbol, cell) => (open.includes(cell) ? -1 : symbol))

/** How many of the cells lie in each row, column or box. */
function countBy(cells: readonly number[], placeOf: (cell: number) => number): number[] {
  return Array.from(
    { length: 9 },
    (_, place) => cells.filter((cell) => placeOf(cell) === place).length,
  )
}

/** What is open once a player has filled some of the cells: any set of them, in any order. */
const filled = fc.array(fc.boolean(), { minLength: SHORT_CELLS, maxLength: SHORT_CELLS })

test('the rater finds nothing harder than a box with one place for a letter, whichever letters were found first', () => {
  fc.assert(
    fc.property(grid, fc.integer(), filled, ({ givens, solution }, seed, found) => {
      const open = cellsLeftOpen({ givens, solution }, seed)
      expect(rate(withOpen(solution, open)).rating).toBeLessThanOrEqual(LIMIT)
      const left = open.filter((_, at) => !found[at])
      expect(rate(withOpen(solution, left)).rating).toBeLessThanOrEqual(LIMIT)
    }),
    { numRuns: 400 },
  )
})

test('each letter can be found first: with all others open, one place of its box is left for it', () => {
  fc.assert(
    fc.property(grid, fc.integer(), ({ givens, solution }, seed) => {
      const open = cellsLeftOpen({ givens, solution }, seed)
      const values = withOpen(solution, open)
      for (const cell of open) {
        const places = open.filter(
          (other) =>
            boxOf(other) === boxOf(cell) &&
            values.every(
              (symbol, at) =>
                symbol !== solution[cell] ||
                (rowOf(at) !== rowOf(other) && columnOf(at) !== columnOf(other)),
            ),
        )
        expect(places).toEqual([cell])
      }
    }),
    { numRuns: 400 },
  )
})

test('every subset of the open cells of some rounds is as easy: all 4,096 of each', () => {
  for (const seed of [1, 2]) {
    const open = cellsLeftOpen(printed, seed)
    for (let set = 1; set < 2 ** SHORT_CELLS; set++) {
      const left = open.filter((_, at) => (set >> at) & 1)
      const { rating } = rate(withOpen(printed.solution, left))
      if (rating > LIMIT) expect({ seed, left, rating }).toBeNull()
    }
  }
})

test('a dozen cells stay open that are not printed, and the grid has one solution', () => {
  fc.assert(
    fc.property(grid, fc.integer(), ({ givens, solution }, seed) => {
      const open = cellsLeftOpen({ givens, solution }, seed)
      expect(new Set(open).size).toBe(SHORT_CELLS)
      for (const cell of open) expect(givens[cell]).toBe(-1)
      expect(countSolutions(withOpen(solution, open), 2)).toBe(1)
    }),
    { numRuns: 300 },
  )
})

test('they are spread over the board, and most boxes are complete with their first letter', () => {
  fc.assert(
    fc.property(grid, fc.integer(), ({ givens, solution }, seed) => {
      const open = cellsLeftOpen({ givens, solution }, seed)
      const inBoxes = countBy(open, boxOf)
      expect(inBoxes.filter((count) => count > 0).length).toBeGreaterThanOrEqual(8)
      expect(inBoxes.filter((count) => count === 1).length).toBeGreaterThanOrEqual(4)
      expect(Math.max(...inBoxes)).toBeLessThanOrEqual(3)
      for (const lines of [countBy(open, rowOf), countBy(open, columnOf)])
        expect(Math.max(...lines)).toBeLessThanOrEqual(6)
    }),
    { numRuns: 300 },
  )
})

test('the same seed leaves the same cells open, and two seeds hardly ever do', () => {
  fc.assert(
    fc.property(grid, fc.integer(), ({ givens, solution }, seed) => {
      const open = cellsLeftOpen({ givens, solution }, seed)
      expect(cellsLeftOpen({ givens, solution }, seed)).toEqual(open)
      expect(cellsLeftOpen({ givens, solution }, seed + 1)).not.toEqual(open)
    }),
  )
})

test.each(BANDS)('a grid of the band %s leaves a dozen cells that need no more', (band) => {
  for (let seed = 1; seed <= 3; seed++) {
    const result = generate({
      seed,
      symmetry: 'halfTurn',
      difficulty: { band, rate },
      budget: 20_000,
    })
    if (!result.ok) throw new Error(result.reason.code)
    const { givens, solution } = result.value
    const open = cellsLeftOpen({ givens, solution }, seed)
    expect(open).toHaveLength(SHORT_CELLS)
    expect(rate(withOpen(solution, open)).rating).toBeLessThanOrEqual(LIMIT)
  }
})
