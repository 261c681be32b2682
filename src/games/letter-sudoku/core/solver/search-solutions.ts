import { CELL_COUNT } from '../../../../kit/grid-geometry.ts'
import { EMPTY, lowestOf } from '../symbol.ts'
import { CandidateLayers } from './candidate-layers.ts'
import { fewestChoices } from './fewest-choices.ts'

export interface SearchOptions {
  /** Stop after so many solutions. */
  readonly limit: number
  /** Stop after so many guesses; the answer then says that it is not complete. */
  readonly nodeLimit?: number
}

export interface SearchResult {
  /** Each 81 symbols, in the order in which they were found. */
  readonly solutions: readonly number[][]
  /** False when the node limit ended the search. */
  readonly complete: boolean
}

const NO_LIMIT = Number.POSITIVE_INFINITY

/**
 * Backtracking over masks of candidates: naked and hidden singles are followed through before every
 * guess, and a guess is made where the fewest choices are.
 * @param givens 81 symbols, -1 where empty
 */
export function searchSolutions(givens: readonly number[], options: SearchOptions): SearchResult {
  const search = new Search(options.limit, options.nodeLimit ?? NO_LIMIT)
  const complete = search.load(givens) ? search.run(0) : true
  return { solutions: search.solutions, complete }
}

/** The first solution, or null. */
export function solve(givens: readonly number[]): number[] | null {
  return searchSolutions(givens, { limit: 1 }).solutions[0] ?? null
}

/** How many solutions there are, at most `limit`: with 2, whether there is exactly one. */
export function countSolutions(givens: readonly number[], limit: number): number {
  return searchSolutions(givens, { limit }).solutions.length
}

/** None, the only one, or two that differ. */
export function firstTwoSolutions(givens: readonly number[]): readonly number[][] {
  return searchSolutions(givens, { limit: 2 }).solutions
}

class Search {
  readonly solutions: number[][] = []
  private nodes = 0
  private readonly layers = new CandidateLayers()

  constructor(
    private readonly limit: number,
    private readonly nodeLimit: number,
  ) {}

  /** False when the givens contradict each other. */
  load(givens: readonly number[]): boolean {
    return givens.every((given, cell) => given === EMPTY || this.layers.assign(0, cell, 1 << given))
  }

  /** False when the node limit was reached. */
  run(base: number): boolean {
    if (!this.layers.settle(base)) return true
    const choices = fewestChoices(this.layers, base)
    if (choices.length === 0) {
      this.solutions.push(this.read(base))
      return true
    }
    for (const { cell, bit } of choices) {
      if (++this.nodes > this.nodeLimit) return false
      const next = this.layers.push(base)
      if (this.layers.assign(next, cell, bit) && !this.run(next)) return false
      if (this.solutions.length >= this.limit) return true
    }
    return true
  }

  private read(base: number): number[] {
    return Array.from({ length: CELL_COUNT }, (_, cell) => lowestOf(this.layers.at(base, cell)))
  }
}
