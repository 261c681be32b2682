import { describe, expect, it } from 'vitest'
import {
  countSolutions,
  firstTwoSolutions,
  searchSolutions,
  solve,
} from '../../../src/games/letter-sudoku/core/solver/search-solutions.ts'
import { digits, fresh, solved } from './example-grid.ts'

/** 17 givens, placed so that a search from the top left tries nearly everything first. */
const AGAINST_BRUTE_FORCE =
  '..............3.85..1.2.......5.7.....4...1...9.......5......73..2.1........4...9'
/** No solution, which Peter Norvig's solver took minutes to prove (norvig.com/sudoku.html). */
const IMPOSSIBLE =
  '.....5.8....6.1.43..........1.5........1.6...3.......553.....61........4.........'
const EMPTY_BOARD = '.'.repeat(81)

describe('the search', () => {
  it('finds the only solution of the built-in grid', () => {
    expect(firstTwoSolutions(fresh.values)).toEqual([solved.values])
  })

  it('proves a board unique that is laid out against naive searches', () => {
    expect(countSolutions(digits(AGAINST_BRUTE_FORCE), 2)).toBe(1)
  })

  it('proves that a board has none though nothing in it clashes', () => {
    expect(searchSolutions(digits(IMPOSSIBLE), { limit: 1 })).toMatchObject({
      solutions: [],
      complete: true,
    })
  })

  it('finds two solutions of an empty board at once, and they differ', () => {
    const [one, other] = firstTwoSolutions(digits(EMPTY_BOARD))
    expect(new Set(one)).toHaveLength(9)
    expect(one).not.toEqual(other)
  })

  it('stops after as many solutions as were asked for', () => {
    expect(countSolutions(digits(EMPTY_BOARD), 7)).toBe(7)
  })

  it('names what contradicts in the givens, and does not search then', () => {
    const givens = digits(`11${'.'.repeat(79)}`)
    expect(solve(givens)).toBeNull()
    const { solutions, complete, conflicts } = searchSolutions(givens, { limit: 1, nodeLimit: 0 })
    expect({ solutions, complete }).toEqual({ solutions: [], complete: true })
    expect(
      conflicts.map(({ symbol, unit, cells }) => [symbol, unit.kind, unit.index, cells]),
    ).toEqual([
      [0, 'row', 0, [0, 1]],
      [0, 'box', 0, [0, 1]],
    ])
  })

  it('says that it is not complete when its limit of guesses ends it', () => {
    const result = searchSolutions(digits(IMPOSSIBLE), { limit: 1, nodeLimit: 3 })
    expect(result).toMatchObject({ solutions: [], complete: false, conflicts: [] })
  })

  it('spends its limit of guesses once, not anew for every solution', () => {
    const { solutions, complete } = searchSolutions(digits(EMPTY_BOARD), {
      limit: 1000,
      nodeLimit: 200,
    })
    expect(complete).toBe(false)
    expect(solutions.length).toBeLessThan(200)
  })

  it('ends when it is cancelled, with what it has found', () => {
    let looks = 0
    const { solutions, complete } = searchSolutions(digits(EMPTY_BOARD), {
      limit: 20_000,
      isCancelled: () => ++looks === 3,
    })
    expect(complete).toBe(false)
    expect(looks).toBe(3)
    expect(solutions.length).toBeGreaterThan(0)
  })

  it('finds the same when somebody could cancel it', () => {
    const empty = digits(EMPTY_BOARD)
    expect(searchSolutions(empty, { limit: 5000, isCancelled: () => false })).toEqual(
      searchSolutions(empty, { limit: 5000 }),
    )
  })

  it('refuses to be cancelled by something that searches itself', () => {
    const isCancelled = () => countSolutions(digits(EMPTY_BOARD), 1) === 0
    expect(() => searchSolutions(digits(EMPTY_BOARD), { limit: 20_000, isCancelled })).toThrow(
      'must not search',
    )
  })

  it.each([
    ['80 cells', digits('.'.repeat(80))],
    ['82 cells', digits('.'.repeat(82))],
    ['a tenth symbol', digits(EMPTY_BOARD).with(4, 9)],
    ['half a symbol', digits(EMPTY_BOARD).with(4, 0.5)],
    ['a number that is none', digits(EMPTY_BOARD).with(4, NaN)],
  ])('has no solution for %s', (_what, givens) => {
    expect(searchSolutions(givens, { limit: 2 })).toMatchObject({ solutions: [], complete: true })
    expect(countSolutions(givens, 2)).toBe(0)
  })

  it('leaves the givens as they were', () => {
    const givens = Object.freeze([...fresh.values])
    solve(givens)
    expect(givens).toEqual(fresh.values)
  })
})
