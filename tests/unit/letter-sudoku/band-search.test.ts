import { describe, expect, it } from 'vitest'
import {
  FOUND,
  NONE,
  PAUSED,
  beginSearch,
  countFast,
  excludeSymbol,
  findNext,
  guessesMade,
  readSolution,
} from '../../../src/games/letter-sudoku/core/solver/band-search.ts'
import { digits, fresh, solved } from './example-grid.ts'

const EMPTY_BOARD = digits('.'.repeat(81))
const NO_LIMIT = Number.MAX_SAFE_INTEGER

describe('the search without allocation', () => {
  it('counts up to its limit and writes the first solution where it is told to', () => {
    const first = new Int8Array(81)
    expect(countFast(Int8Array.from(fresh.values), 2, first)).toBe(1)
    expect([...first]).toEqual(solved.values)
    expect(countFast(EMPTY_BOARD, 1000)).toBe(1000)
    expect(countFast(EMPTY_BOARD, 0)).toBe(0)
  })

  it('goes on from solution to solution, and says when there is no further one', () => {
    beginSearch(fresh.values)
    expect(findNext(NO_LIMIT)).toBe(FOUND)
    expect(findNext(NO_LIMIT)).toBe(NONE)
    expect(findNext(NO_LIMIT)).toBe(NONE)
  })

  it('pauses after the guesses that it was granted and goes on where it was', () => {
    const whole = new Int8Array(81)
    beginSearch(EMPTY_BOARD)
    findNext(NO_LIMIT)
    readSolution(whole)
    const parts = new Int8Array(81)
    beginSearch(EMPTY_BOARD)
    let pauses = 0
    while (findNext(1) === PAUSED) pauses++
    readSolution(parts)
    expect(parts).toEqual(whole)
    expect(guessesMade()).toBe(pauses + 1)
  })

  it('looks only for other solutions where a symbol is excluded from its cell', () => {
    beginSearch(fresh.values)
    const open = fresh.values.indexOf(-1)
    excludeSymbol(open, solved.values[open] ?? 0)
    expect(findNext(NO_LIMIT)).toBe(NONE)

    const other = new Int8Array(81)
    beginSearch(EMPTY_BOARD)
    excludeSymbol(40, 0)
    for (let found = 0; found < 200; found++) {
      expect(findNext(NO_LIMIT)).toBe(FOUND)
      readSolution(other)
      expect(other[40]).not.toBe(0)
    }
  })

  it('finds nothing where a given itself is excluded', () => {
    beginSearch(solved.values)
    excludeSymbol(7, solved.values[7] ?? 0)
    expect(findNext(NO_LIMIT)).toBe(NONE)
  })

  it('finds nothing before a search begins with givens that can stand together', () => {
    expect(beginSearch(digits(`1.......1${'.'.repeat(72)}`))).toBe(false)
    expect(findNext(NO_LIMIT)).toBe(NONE)
  })
})
