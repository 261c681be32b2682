import { FOUND, beginSearch, excludeSymbol, findNext } from '../solver/band-search.ts'
import { EMPTY } from '../symbol.ts'

/**
 * Whether a puzzle may go without an orbit's givens.
 * @param givens without the orbit; it may be written to, but is left as it was
 */
export type MayGo = (
  givens: Int8Array,
  orbit: readonly number[],
  solution: ArrayLike<number>,
) => boolean

/**
 * Takes givens from a full grid, one orbit after the other, wherever `mayGo` allows it. One pass is
 * enough: an orbit that was needed stays needed when there are fewer givens.
 * @param orbits in the order in which they are tried
 * @param least how many givens are to stay at least
 * @returns 81 symbols, -1 where empty
 */
export function dig(
  solution: Int8Array,
  orbits: readonly (readonly number[])[],
  least: number,
  mayGo: MayGo,
): Int8Array {
  const givens = solution.slice()
  let count = givens.length
  for (const orbit of orbits) {
    if (count - orbit.length < least) continue
    for (const cell of orbit) givens[cell] = EMPTY
    if (mayGo(givens, orbit, solution)) count -= orbit.length
    else restore(givens, orbit, solution)
  }
  return givens
}

/**
 * Whether the only solution stays the only one. Another would differ in some cell of the orbit: in the
 * first, or not there but in the second, and so on.
 */
export const staysUnique: MayGo = (givens, orbit, solution) => {
  let unique = true
  for (const cell of orbit) {
    beginSearch(givens)
    excludeSymbol(cell, solution[cell] ?? 0)
    if (findNext(Number.MAX_SAFE_INTEGER) === FOUND) {
      unique = false
      break
    }
    givens[cell] = solution[cell] ?? EMPTY
  }
  for (const cell of orbit) givens[cell] = EMPTY
  return unique
}

function restore(givens: Int8Array, orbit: readonly number[], solution: ArrayLike<number>): void {
  for (const cell of orbit) givens[cell] = solution[cell] ?? EMPTY
}

/** Whether every given is needed: without any orbit that has givens there are several solutions. */
export function isMinimal(
  givens: ArrayLike<number>,
  solution: ArrayLike<number>,
  orbits: readonly (readonly number[])[],
): boolean {
  const left = Int8Array.from(givens)
  return orbits.every((orbit) => {
    const held = orbit.filter((cell) => left[cell] !== EMPTY)
    if (held.length === 0) return true
    for (const cell of held) left[cell] = EMPTY
    const superfluous = staysUnique(left, held, solution)
    restore(left, held, solution)
    return !superfluous
  })
}
