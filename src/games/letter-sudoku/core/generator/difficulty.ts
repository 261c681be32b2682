import type { Band } from '../rating/band.ts'

/** What the generator needs of a rater's answer. */
export interface Rated {
  readonly rating: number
  readonly band: Band
}

/**
 * Grades a puzzle of one solution.
 * @param givens 81 symbols, -1 where empty
 */
export type Rate<R extends Rated = Rated> = (givens: readonly number[]) => R

export interface Difficulty<R extends Rated = Rated> {
  readonly band: Band
  readonly rate: Rate<R>
}
