import { CELL_COUNT } from '../../../../kit/grid-geometry.ts'
import { randomBelow } from '../../../../kit/rng.ts'
import type { Rng } from '../../../../kit/rng.ts'
import {
  FOUND,
  beginSearch,
  countFast,
  excludeSymbol,
  findNext,
  readSolution,
} from '../solver/band-search.ts'
import { EMPTY } from '../symbol.ts'

/** How many changes one call tries. */
const CHANGES = 10
/** How many solutions are counted at first. With more than that, all grids count as equally far. */
const MOST_COUNTED = 500
/** Guesses that one change may take to find a grid. */
const MOST_GUESSES = 200

/** A full grid on its way to being the only solution of its givens in a pattern. */
export interface PatternWalk {
  /** 81 symbols; changed in place. */
  readonly solution: Int8Array
  /** The cells of the givens. */
  readonly pattern: readonly number[]
  /** 81 symbols that stay what they are, -1 where free. */
  readonly fixed: ArrayLike<number>
  /** How many solutions the givens have, as far as they were counted; changed in place. */
  count: number
}

export function beginWalk(
  solution: Int8Array,
  pattern: readonly number[],
  fixed: ArrayLike<number>,
): PatternWalk {
  return { solution, pattern, fixed, count: countFast(givensOf(solution, pattern), MOST_COUNTED) }
}

/**
 * Some steps of a walk downhill, in which one cell of the pattern gets another symbol wherever that
 * leaves no more solutions than before; some milliseconds at most.
 * @returns whether the givens have one solution now
 */
export function walkDownhill(walk: PatternWalk, rng: Rng): boolean {
  const { solution, pattern, fixed } = walk
  const free = pattern.filter((cell) => fixed[cell] === EMPTY)
  for (let change = 0; walk.count > 1 && free.length > 0 && change < CHANGES; change++) {
    const cell = free[randomBelow(rng, free.length)] ?? 0
    const changed = withAnotherSymbol(solution, pattern, fixed, cell)
    if (!changed) continue
    const count = countFast(givensOf(changed, pattern), walk.count + 1)
    if (count > walk.count) continue
    walk.count = count
    solution.set(changed)
  }
  return walk.count === 1
}

/** The givens that a grid has in a pattern. */
export function givensOf(solution: ArrayLike<number>, pattern: readonly number[]): Int8Array {
  const givens = new Int8Array(CELL_COUNT).fill(EMPTY)
  for (const cell of pattern) givens[cell] = solution[cell] ?? EMPTY
  return givens
}

/** A full grid with the same symbols in the pattern and fixed cells, but not in this one. */
function withAnotherSymbol(
  solution: Int8Array,
  pattern: readonly number[],
  fixed: ArrayLike<number>,
  cell: number,
): Int8Array | null {
  const trial = givensOf(solution, pattern)
  for (let each = 0; each < CELL_COUNT; each++)
    if (fixed[each] !== EMPTY) trial[each] = fixed[each] ?? EMPTY
  trial[cell] = EMPTY
  beginSearch(trial)
  excludeSymbol(cell, solution[cell] ?? 0)
  if (findNext(MOST_GUESSES) !== FOUND) return null
  readSolution(trial)
  return trial
}
