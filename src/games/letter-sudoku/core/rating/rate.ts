import { Position } from '../solver/position.ts'
import { EMPTY } from '../symbol.ts'
import type { TechniqueId } from '../techniques/technique-id.ts'
import { applyStep } from '../techniques/technique.ts'
import type { Step } from '../techniques/technique.ts'
import { rateNested, supposeEasiest } from './beyond/suppose-easiest.ts'
import { bandOf } from './band.ts'
import type { Band } from './band.ts'
import { GRADING } from './grading.ts'

export interface Grade {
  /** The rating of the hardest step, 1.0 to 11.9. */
  readonly rating: number
  readonly band: Band
  /** How often each technique was used. */
  readonly techniques: Partial<Record<TechniqueId, number>>
  /** Whether it takes more than players are shown: reasoning by cases, or the work of supposing. */
  readonly beyond: boolean
}

/**
 * How hard a puzzle is: the rating of the hardest step of Sudoku Explainer's walk. In each round
 * the easiest steps are taken all at once, so that the result is the same for a puzzle however it
 * is turned, mirrored or relabelled. (Sudoku Explainer takes only the first of them before it looks
 * again, so now and then its walk differs and is harder or easier.)
 * @param givens 81 symbols, -1 where empty; the puzzle has exactly one solution
 */
export function rate(givens: ArrayLike<number>): Grade {
  const position = Position.of(givens)
  const techniques: Partial<Record<TechniqueId, number>> = {}
  let rating = 1
  let beyond = false
  while (position.values.includes(EMPTY)) {
    const steps = easiestSteps(position)
    const [first] = steps
    if (!first) {
      beyond = true
      const supposed = supposeEasiest(position)
      rating = Math.max(rating, supposed ?? rateNested(position))
      if (supposed === null) break
      continue
    }
    rating = Math.max(rating, first.rating)
    if (first.cases) beyond = true
    countOutcomes(steps, techniques)
    for (const step of steps) applyStep(position, step)
  }
  return { rating, band: bandOf(rating), techniques, beyond }
}

/** Counts what each technique did, once where several of its steps come to the same. */
function countOutcomes(
  steps: readonly Step[],
  techniques: Partial<Record<TechniqueId, number>>,
): void {
  const seen = new Set<string>()
  for (const { technique, placements, eliminations } of steps) {
    let outcome: string = technique
    for (const { cell, symbol } of placements) outcome += ` ${cell}=${symbol}`
    for (const { cell, symbol } of eliminations) outcome += ` ${cell}-${symbol}`
    if (seen.has(outcome)) continue
    seen.add(outcome)
    techniques[technique] = (techniques[technique] ?? 0) + 1
  }
}

/** The easiest steps of the first search that finds any. */
function easiestSteps(position: Position): Step[] {
  let easiest: Step[] = []
  for (const search of GRADING) {
    search.visit(position, (step) => {
      const rating = easiest[0]?.rating ?? Infinity
      if (step.rating < rating) easiest = [step]
      else if (step.rating === rating) easiest.push(step)
      return false
    })
    if (easiest.length > 0) return easiest
  }
  return easiest
}
