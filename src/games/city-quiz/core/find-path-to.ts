import { initialRanks, leaderOf, rankTable } from './rank.ts'
import type { SignId, Spec } from './spec.ts'

/**
 * The most sets of answers that are tried, so that a pack can never make a page hang. Quizzes with
 * sensible weights need far fewer.
 */
const MOST_STEPS = 20_000

/**
 * A set of answers (one index a question) whose result is the sign, or null when there is none.
 * Depth first, the answers that lift the sign most above the others first; a branch is left when
 * some other sign can no longer be overtaken.
 */
export function findPathTo(spec: Spec, sign: SignId): number[] | null {
  const target = spec.signs.findIndex(({ id }) => id === sign)
  const table = rankTable(spec)
  const gains = bestGains(table, target)
  const choices = table.map((answers) => byLead(answers, target))
  const path: number[] = []
  let steps = 0

  function descend(question: number, ranks: readonly number[]): boolean {
    steps++
    if (steps > MOST_STEPS || !canStillLead(ranks, target, gains[question])) return false
    const answers = choices[question]
    if (!answers) return leaderOf(ranks) === target
    return answers.some(([answer, added]) => {
      path[question] = answer
      return descend(
        question + 1,
        ranks.map((rank, index) => rank + (added[index] ?? 0)),
      )
    })
  }

  return descend(0, initialRanks(spec)) ? path : null
}

type Row = readonly number[]

function canStillLead(ranks: Row, target: number, gain: Row | undefined): boolean {
  const own = ranks[target] ?? 0
  return ranks.every((rank, other) => own + (gain?.[other] ?? 0) >= rank)
}

/**
 * By question and sign: by how much the target can still gain on that sign from the question on.
 */
function bestGains(table: readonly (readonly Row[])[], target: number): number[][] {
  const gains: number[][] = []
  for (let question = table.length - 1; question >= 0; question--) {
    const answers = table[question] ?? []
    gains[question] = (answers[0] ?? []).map((_, other) => {
      const leads = answers.map((added) => (added[target] ?? 0) - (added[other] ?? 0))
      return Math.max(...leads) + (gains[question + 1]?.[other] ?? 0)
    })
  }
  return gains
}

function byLead(answers: readonly Row[], target: number): [number, Row][] {
  const lead = (added: Row) =>
    (added[target] ?? 0) - Math.max(...added.filter((_, other) => other !== target))
  return [...answers.entries()].sort(([, a], [, b]) => lead(b) - lead(a))
}
