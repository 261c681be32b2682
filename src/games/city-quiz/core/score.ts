import { initialRanks, rankOfWeight } from './rank.ts'
import type { Sign, Spec } from './spec.ts'

export interface Standing {
  readonly sign: Sign
  /** The sum of the weights of the chosen answers. */
  readonly points: number
  /** How many of the chosen answers gave it points. */
  readonly counted: number
}

/**
 * All signs, the result first. Signs with equal points are ordered by: points from more answers;
 * then points at the earliest question where the two differ; then the printed order. So the same
 * answers always give the same result. Told to players as `quiz.tieRule`.
 * @param answers the index of the chosen answer of each question, null where there is none
 */
export function score(spec: Spec, answers: readonly (number | null)[]): Standing[] {
  const first = initialRanks(spec)
  const ranked = spec.signs.map((sign, index) => {
    const weights = spec.questions.map(({ answers: all }, question) => {
      const chosen = answers[question] ?? null
      return chosen === null ? 0 : (all[chosen]?.weights[index] ?? 0)
    })
    const standing: Standing = {
      sign,
      points: weights.reduce((sum, weight) => sum + weight, 0),
      counted: weights.filter((weight) => weight > 0).length,
    }
    const rank = weights.reduce(
      (sum, weight, at) => sum + rankOfWeight(weight, at),
      first[index] ?? 0,
    )
    return { standing, rank }
  })
  return ranked.sort((a, b) => b.rank - a.rank).map(({ standing }) => standing)
}
