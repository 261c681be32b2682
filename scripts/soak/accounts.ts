/** An entry of the journal. */
export interface SoakEntry {
  readonly id: string
  readonly kind: string
  readonly round?: string | null
  readonly [field: string]: unknown
}

/** How the journal compares with what happened. */
export interface Accounts {
  readonly entries: number
  readonly resets: number
  readonly rounds: number
  /** Rounds that begin and have no end, beyond those whose page was killed. */
  readonly lost: number
  /** Entries that are there twice: two ends of a round, two beginnings, an id again. */
  readonly twice: number
  /** Ids that do not grow. */
  readonly disordered: number
  /** Faults by their name. */
  readonly faults: Readonly<Record<string, number>>
}

const ENDS: ReadonlySet<string> = new Set(['finished', 'givenUp', 'timedOut'])

/**
 * @param entries in the order in which they were written
 * @param killed how many pages were killed: a round of theirs has no end
 */
export function accountsOf(entries: readonly SoakEntry[], killed: number): Accounts {
  const ids = entries.map(({ id }) => id)
  const begun = roundsOf(entries.filter(({ kind }) => kind === 'begun'))
  const ended = roundsOf(entries.filter(({ kind }) => ENDS.has(kind)))
  const open = [...new Set(begun)].filter((round) => !ended.includes(round)).length
  const faults: Record<string, number> = {}
  for (const { kind, code } of entries)
    if (kind === 'error') faults[String(code)] = (faults[String(code)] ?? 0) + 1
  return {
    entries: entries.length,
    resets: entries.filter(({ kind }) => kind === 'reset').length,
    rounds: begun.length,
    lost: Math.max(0, open - killed),
    twice: [ids, begun, ended].reduce((sum, all) => sum + all.length - new Set(all).size, 0),
    disordered: ids.filter((id, at) => at > 0 && id <= (ids[at - 1] ?? '')).length,
    faults,
  }
}

/**
 * What the journal of a booth should have and has not, in words, when pages were killed one after the other.
 * @param before what was in it before the last kill
 * @param kills how many pages were killed, each in a visit of its own with one round
 */
export function faultsOfKills(
  before: readonly SoakEntry[],
  after: readonly SoakEntry[],
  kills: number,
): string[] {
  const kept = new Set(after.map(({ id }) => id))
  const gone = before.filter(({ id }) => !kept.has(id)).length
  const { resets, rounds, lost, twice, disordered, faults } = accountsOf(after, kills)
  const counted = faults['PageEnded'] ?? 0
  const wanted: readonly (readonly [boolean, string])[] = [
    [gone === 0, `${gone} entries are gone`],
    [resets === kills, `${resets} resets`],
    [counted === kills, `${counted} pages that ended`],
    [rounds === kills, `${rounds} rounds begun`],
    [lost + twice + disordered === 0, `${lost} lost, ${twice} twice, ${disordered} out of order`],
  ]
  return wanted.flatMap(([isSo, what]) => (isSo ? [] : [`after ${kills} kills: ${what}`]))
}

const roundsOf = (entries: readonly SoakEntry[]): string[] =>
  entries.map(({ round }) => String(round))
