import { ok } from '../../../kit/result.ts'
import type { Result } from '../../../kit/result.ts'
import { generateSteps } from '../core/generator/generate.ts'
import { rate } from '../core/rating/rate.ts'
import type { MadePuzzle, PuzzleWish } from './made-puzzle.ts'

/** Puzzles tried before it is given up: far more than any band has ever needed. */
const BUDGET = 20_000

export interface MakingProgress {
  readonly attempts: number
  readonly budget: number
}

/**
 * Makes a puzzle of the wished band with a half turn's symmetry, as printed grids have it, in steps
 * between which it can be told of and stopped.
 */
export function* makePuzzle({
  band,
  seed,
}: PuzzleWish): Generator<MakingProgress, Result<MadePuzzle>, undefined> {
  const made = yield* generateSteps({
    seed,
    symmetry: 'halfTurn',
    difficulty: { band, rate },
    budget: BUDGET,
  })
  return made.ok ? ok({ band, seed, givens: made.value.givens }) : made
}
