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
    const started = performance.now()
    expect(countSolutions(digits(AGAINST_BRUTE_FORCE), 2)).toBe(1)
    expect(performance.now() - started).toBeLessThan(2000)
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

  it('finds none where givens contradict each other', () => {
    expect(solve(digits(`11${'.'.repeat(79)}`))).toBeNull()
    expect(searchSolutions(digits(`11${'.'.repeat(79)}`), { limit: 1 }).complete).toBe(true)
  })

  it('says that it is not complete when its limit of guesses ends it', () => {
    const result = searchSolutions(digits(IMPOSSIBLE), { limit: 1, nodeLimit: 50 })
    expect(result).toMatchObject({ solutions: [], complete: false })
  })

  it('leaves the givens as they were', () => {
    const givens = Object.freeze([...fresh.values])
    solve(givens)
    expect(givens).toEqual(fresh.values)
  })
})
