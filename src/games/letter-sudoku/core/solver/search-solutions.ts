import { CELL_COUNT } from '../../../../kit/grid-geometry.ts'
import { findConflicts } from '../conflicts.ts'
import type { Conflict } from '../conflicts.ts'
import {
  FOUND,
  PAUSED,
  beginSearch,
  countFast,
  findNext,
  guessesMade,
  readSolution,
  searchesBegun,
} from './band-search.ts'

export interface SearchOptions {
  /** Stop after so many solutions. */
  readonly limit: number
  /** Stop after so many guesses; the answer then says that it is not complete. */
  readonly nodeLimit?: number
  /** Asked every few milliseconds; the answer is not complete once it is true. It must not search. */
  readonly isCancelled?: () => boolean
}

export interface SearchResult {
  /** Each 81 symbols, in the order in which they were found: the same on every machine. */
  readonly solutions: readonly number[][]
  /** False when the node limit or the caller ended the search. */
  readonly complete: boolean
  /** Givens that contradict each other at sight; nothing is searched then. */
  readonly conflicts: readonly Conflict[]
}

/** Guesses between two looks at `isCancelled`: about two milliseconds. */
const SLICE = 2000

/**
 * Backtracking with propagation over words of three rows (`band-propagation.ts`).
 * @param givens 81 symbols 0–8, -1 where empty; whatever else it is has no solution
 */
export function searchSolutions(givens: ArrayLike<number>, options: SearchOptions): SearchResult {
  const { limit, nodeLimit = Number.POSITIVE_INFINITY, isCancelled } = options
  const solutions: number[][] = []
  if (!beginSearch(givens))
    return { solutions, complete: true, conflicts: findConflicts(Array.from(givens)) }
  const ticket = searchesBegun()
  let look = isCancelled ? SLICE : Number.POSITIVE_INFINITY
  while (solutions.length < limit) {
    const outcome = findNext(Math.min(look, nodeLimit) - guessesMade())
    if (outcome === FOUND) solutions.push(readWhole())
    else if (outcome !== PAUSED) break
    else if (guessesMade() >= nodeLimit || isCancelled?.())
      return { solutions, complete: false, conflicts: [] }
    else look += SLICE
    if (searchesBegun() !== ticket) throw new Error('isCancelled must not search')
  }
  return { solutions, complete: true, conflicts: [] }
}

function readWhole(): number[] {
  const solution = Array.from({ length: CELL_COUNT }, () => 0)
  readSolution(solution)
  return solution
}

/** The first solution, or null. */
export function solve(givens: ArrayLike<number>): number[] | null {
  return searchSolutions(givens, { limit: 1 }).solutions[0] ?? null
}

/** How many solutions there are, at most `limit`: with 2, whether there is exactly one. */
export function countSolutions(givens: ArrayLike<number>, limit: number): number {
  return countFast(givens, limit)
}

/**
 * The first two solutions: an empty list without any, one entry if the solution is the only one.
 */
export function firstTwoSolutions(givens: ArrayLike<number>): readonly number[][] {
  return searchSolutions(givens, { limit: 2 }).solutions
}
