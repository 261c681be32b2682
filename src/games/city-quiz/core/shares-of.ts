import { initialRanks, leaderOf, rankTable } from './rank.ts'
import type { Spec } from './spec.ts'

/**
 * How often each sign is the result when every set of answers counts once: a fraction of 1 for each
 * sign, in the order of `spec.signs`. Walks all of them (65,536 for eight questions of four answers,
 * some milliseconds); ranks are summed on the way down, so that each step is one addition a sign.
 */
export function sharesOf(spec: Spec): number[] {
  const table = rankTable(spec)
  const wins = spec.signs.map(() => 0)
  const sums = [...table, []].map(() => new Float64Array(spec.signs.length))
  sums[0]?.set(initialRanks(spec))

  function descend(question: number): void {
    const ranks = sums[question] as Float64Array
    const next = sums[question + 1]
    if (!next) {
      const leader = leaderOf(ranks)
      wins[leader] = (wins[leader] ?? 0) + 1
      return
    }
    for (const added of table[question] ?? []) {
      for (let sign = 0; sign < ranks.length; sign++)
        next[sign] = (ranks[sign] as number) + (added[sign] as number)
      descend(question + 1)
    }
  }

  descend(0)
  const paths = wins.reduce((sum, each) => sum + each, 0)
  return wins.map((each) => each / paths)
}
