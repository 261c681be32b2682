import type { KilledReport } from './kill-renderers.ts'
import type { SoakReport, Weight } from './run-soak.ts'

/** By how much a page may grow between its 50th visit and its last, in percent. */
export const MOST_GROWTH = 5
/** Milliseconds until a booth invites again after a fault. */
const LONGEST_RETURN = 5000

const WEIGHED = ['objects', 'nodes', 'listeners', 'textures'] as const

/** What was promised and is not so, in words; none where all is well. */
export function brokenIn(report: SoakReport): string[] {
  const { accounts, visits, injected, leaks, returns, taken, launcher } = report
  const miscounted = Object.entries(injected).filter(
    ([code, count]) => accounts.faults[code] !== count,
  )
  return [
    ...leaks,
    ...taken.faults,
    ...(launcher?.faults ?? []),
    ...(launcher?.returns ?? [])
      .filter((after) => after >= LONGEST_RETURN)
      .map((after) => `killed under the launcher: back after ${after} ms`),
    ...(accounts.resets === visits ? [] : [`${visits} visits and ${accounts.resets} resets`]),
    ...(accounts.lost === 0 ? [] : [`${accounts.lost} rounds have no end`]),
    ...(accounts.twice === 0 ? [] : [`${accounts.twice} entries are there twice`]),
    ...(accounts.disordered === 0 ? [] : [`${accounts.disordered} entries are not in order`]),
    ...miscounted.map(
      ([code, count]) => `${count} × ${code} happened, ${accounts.faults[code] ?? 0} are counted`,
    ),
    ...returns
      .filter(({ after }) => after >= LONGEST_RETURN)
      .map(({ fault, after }) => `${fault}: back after ${after} ms`),
    ...WEIGHED.filter((what) => growthOf(report, what) >= MOST_GROWTH).map(
      (what) => `${what} grow by ${growthOf(report, what).toFixed(1)}%`,
    ),
  ]
}

/** In percent. */
export function growthOf({ weights }: SoakReport, what: keyof Weight): number {
  const [first, last] = endsOf(weights)
  if (first[what] === 0) return last[what] === 0 ? 0 : Infinity
  return (100 * (last[what] - first[what])) / first[what]
}

function endsOf(weights: readonly Weight[]): readonly [Weight, Weight] {
  const [first, last] = [weights[0], weights.at(-1)]
  if (!first || !last) throw new Error('Nothing was weighed')
  return [first, last]
}

export function reportText(report: SoakReport): string {
  const { accounts, visits, robots, seed, weights, struck, taken, launcher } = report
  const longest = report.returns.toSorted((one, other) => other.after - one.after)[0]
  const rows = [
    ['visits', `${visits} (${robots} robots, seed ${seed}, ${report.seconds} s)`],
    ['resets in the journal', `${accounts.resets}`],
    ['rounds begun', `${accounts.rounds}, ${accounts.lost} without an end`],
    [
      'entries',
      `${accounts.entries}, ${accounts.twice} twice, ${accounts.disordered} out of order`,
    ],
    ['leaks between visitors', `${report.leaks.length}`],
    ['visits read aloud', `${report.heard}`],
    [
      'codes taken home',
      `${taken.codes}, ${taken.opened} opened on a phone, ${taken.faults.length} in vain`,
    ],
    ['faults injected', listOf(struck)],
    ['faults in the journal', listOf(accounts.faults)],
    [
      'longest time to the invitation',
      longest ? `${longest.after} ms (${longest.fault})` : 'no fault',
    ],
    ['pages killed under `npm run booth`', launcher ? sayKilled(launcher) : 'none'],
    ...WEIGHED.map((what) => [
      `${what} after visit ${weights.map(({ visit }) => visit).join(', ')}`,
      `${weights.map((weight) => inUnit(what, weight)).join(', ')} (${growthOf(report, what).toFixed(1)}%)`,
    ]),
  ]
  const broken = brokenIn(report)
  return [
    '| | measured |',
    '|---|---|',
    ...rows.map(([what, value]) => `| ${what} | ${value} |`),
    '',
    broken.length === 0 ? 'Every promise is kept.' : `Not kept: ${broken.join('; ')}.`,
  ].join('\n')
}

function sayKilled({ returns, entries, faults }: KilledReport): string {
  const longest = Math.max(...returns)
  return `${returns.length}, back after ${longest} ms at most; ${entries} entries, ${faults.length} faults in them`
}

const inUnit = (what: (typeof WEIGHED)[number], weight: Weight): string =>
  what === 'objects' ? `${(weight.objects / 1e6).toFixed(2)} MB` : `${weight[what]}`

function listOf(counts: Readonly<Record<string, number>>): string {
  const parts = Object.entries(counts).map(([name, count]) => `${count} × ${name}`)
  return parts.length > 0 ? parts.join(', ') : 'none'
}
