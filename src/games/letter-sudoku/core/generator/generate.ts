import { err, ok } from '../../../../kit/result.ts'
import type { Result } from '../../../../kit/result.ts'
import { createRng, randomBelow, shuffled } from '../../../../kit/rng.ts'
import type { Rng } from '../../../../kit/rng.ts'
import { FEWEST_GIVENS } from '../fewest-givens.ts'
import { EMPTY } from '../symbol.ts'
import { exchangeUntilFree } from './avoid-words.ts'
import type { Band } from '../rating/band.ts'
import type { Rated } from './difficulty.ts'
import { dig, isMinimal, staysUnique } from './dig.ts'
import type { MayGo } from './dig.ts'
import { fillGrid } from './fill-grid.ts'
import { beginWalk, givensOf, walkDownhill } from './fit-pattern.ts'
import { fixedCells, planOf } from './plan.ts'
import type { Plan } from './plan.ts'
import { singlesNeeded } from './singles-screen.ts'
import type { SinglesNeeded } from './singles-screen.ts'
import type { Wishes } from './wishes.ts'

export interface Generated<R extends Rated = Rated> {
  /** 81 symbols, -1 where empty. */
  readonly givens: readonly number[]
  /** The only solution. */
  readonly solution: readonly number[]
  /** The cells of the hidden word, in its order; none without a word. */
  readonly wordCells: readonly number[]
  /** What the rater said; null where no band was wished. */
  readonly rated: R | null
  /** How many steps it took. */
  readonly attempts: number
}

export interface GeneratorProgress {
  readonly attempts: number
  readonly budget: number
}

/** Steps of the walk to a pattern before it begins anew with another grid. */
const MOST_STEPS = 30

/** A puzzle before it is known whether it holds the band. */
interface Draft {
  readonly givens: Int8Array
  readonly solution: Int8Array
  readonly wordCells: readonly number[]
}

/**
 * Makes a puzzle of exactly one solution, or says why not. Reasons: those of `planOf`, and
 * `generator.reason.budget` {count} when it took more steps than the budget allows.
 */
export function generate<R extends Rated>(wishes: Wishes<R>): Result<Generated<R>> {
  const steps = generateSteps(wishes)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/**
 * The same in steps of some milliseconds at most, but for the rater, so that a worker can tell how far
 * it is and can be stopped. A step is one puzzle tried, or for a pattern part of that. Searches of
 * others may run in between.
 */
export function* generateSteps<R extends Rated>(
  wishes: Wishes<R>,
): Generator<GeneratorProgress, Result<Generated<R>>, undefined> {
  const planned = planOf(wishes)
  if (!planned.ok) return planned
  const plan = planned.value
  const rng = createRng(wishes.seed)
  let drafting = draftPuzzle(plan, rng)
  for (let attempts = 1; attempts <= plan.budget; attempts++) {
    const step = drafting.next()
    if (step.done) {
      const rated = step.value && holdsBand(step.value, plan)
      if (step.value && rated) return ok(generatedOf(step.value, rated.value, attempts))
      drafting = draftPuzzle(plan, rng)
    }
    yield { attempts, budget: plan.budget }
  }
  return err('generator.reason.budget', { count: plan.budget })
}

function generatedOf<R extends Rated>(
  draft: Draft,
  rated: R | null,
  attempts: number,
): Generated<R> {
  const { givens, solution, wordCells } = draft
  return { givens: [...givens], solution: [...solution], wordCells, rated, attempts }
}

/** One puzzle, or null where it does not come about. */
function* draftPuzzle<R extends Rated>(plan: Plan<R>, rng: Rng): Generator<void, Draft | null> {
  const wordCells = plan.places[randomBelow(rng, plan.places.length)] ?? []
  const fixed = fixedCells(wordCells, plan.word)
  const solution = fillGrid(fixed, rng)
  if (!solution) return null
  if (plan.pattern) {
    const walk = beginWalk(solution, plan.pattern, fixed)
    for (let steps = 0; !walkDownhill(walk, rng); steps++) {
      if (steps === MOST_STEPS) return null
      yield
    }
  }
  if (!exchangeUntilFree(solution, plan.avoided, plan.word, rng)) return null
  const givens = plan.pattern ? givensOf(solution, plan.pattern) : digFor(plan, solution, rng)
  const count = givens.reduce((sum, given) => (given === EMPTY ? sum : sum + 1), 0)
  if (plan.count !== null && plan.count !== count) return null
  if (plan.pattern && plan.minimal && !isMinimal(givens, solution, plan.orbits)) return null
  return { givens, solution, wordCells }
}

function digFor<R extends Rated>(plan: Plan<R>, solution: Int8Array, rng: Rng): Int8Array {
  const band = plan.difficulty?.band
  const mayGo = plan.minimal || !band ? staysUnique : MAY_GO[band]
  return dig(solution, shuffled(plan.orbits, rng), plan.count ?? FEWEST_GIVENS, mayGo)
}

/** What singles must still do while givens are taken, where the band can be steered so. */
const MAY_GO: Readonly<Record<Band, MayGo>> = {
  easy: (givens) => singlesNeeded(givens) === 'inBoxes',
  medium: (givens) => singlesNeeded(givens) !== 'notEnough',
  hard: staysUnique,
  expert: staysUnique,
}

/** What singles can still do in puzzles of a band; all others need not be rated. */
const POSSIBLE: Readonly<Record<Band, readonly SinglesNeeded[]>> = {
  easy: ['inBoxes'],
  medium: ['anywhere', 'notEnough'],
  hard: ['notEnough'],
  expert: ['notEnough'],
}

/** What the rater says of a puzzle that holds the wished band, null otherwise. */
function holdsBand<R extends Rated>({ givens }: Draft, plan: Plan<R>): { value: R | null } | null {
  if (!plan.difficulty) return { value: null }
  const { band, rate } = plan.difficulty
  if (!POSSIBLE[band].includes(singlesNeeded(givens))) return null
  const rated = rate([...givens])
  return rated.band === band ? { value: rated } : null
}
