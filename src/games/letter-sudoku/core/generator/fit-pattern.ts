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

/** Changes before a grid is given up for another. */
const MOST_CHANGES = 300
/** Solutions counted at first; beyond it all patterns count alike. */
const MOST_COUNTED = 1000
/** Guesses that one change may take to find a grid. */
const MOST_GUESSES = 500

/**
 * Changes a full grid until its symbols in the cells of a pattern are givens of one solution, which it
 * then is: a walk downhill, in which one cell gets another symbol wherever that leaves no more
 * solutions than before.
 * @param solution 81 symbols; changed in place
 * @param pattern the cells of the givens
 * @param fixed 81 symbols that stay what they are, -1 where free
 * @returns false when that did not come to one solution
 */
export function fitPattern(
  solution: Int8Array,
  pattern: readonly number[],
  fixed: ArrayLike<number>,
  rng: Rng,
): boolean {
  const free = pattern.filter((cell) => fixed[cell] === EMPTY)
  let count = countFast(givensOf(solution, pattern), MOST_COUNTED)
  for (let change = 0; count > 1 && free.length > 0 && change < MOST_CHANGES; change++) {
    const cell = free[randomBelow(rng, free.length)] ?? 0
    const changed = withAnotherSymbol(solution, pattern, fixed, cell)
    if (!changed) continue
    const next = countFast(givensOf(changed, pattern), count + 1)
    if (next > count) continue
    count = next
    solution.set(changed)
  }
  return count === 1
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
