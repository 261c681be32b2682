/** The results of one kind of puzzle so far. */
export interface KindResults {
  readonly solved: number
  /** Milliseconds; null while none was solved without a hint. */
  readonly best: number | null
}

/**
 * What was solved on this device. It holds no person, place or time; `days` are its only
 * dates.
 */
export interface Results {
  readonly kinds: Readonly<Record<string, KindResults>>
  /** Days (since 1970) whose own puzzle was solved on that day, in order, each once. */
  readonly days: readonly number[]
  /** The names of the puzzles that were counted last, so that none is counted twice. */
  readonly counted: readonly string[]
}

/** A puzzle that was just solved. */
export interface Solved {
  /** Its name: that of its save. */
  readonly name: string
  readonly kind: string
  /** Milliseconds played. */
  readonly elapsed: number
  readonly hints: number
  /** The day that it counts for; null where it is not that day's puzzle, or too late. */
  readonly day: number | null
}

export const NO_RESULTS: Results = { kinds: {}, days: [], counted: [] }

/**
 * How many names are remembered: about as many as somebody solves in a year. An older puzzle that
 * is solved again is counted again.
 */
const REMEMBERED = 400

const NONE: KindResults = { solved: 0, best: null }

export function kindResults(results: Results, kind: string): KindResults {
  return Object.hasOwn(results.kinds, kind) ? (results.kinds[kind] ?? NONE) : NONE
}

/**
 * Counts a solved puzzle. If it was counted before, the same reference is returned. A puzzle that
 * took hints counts as solved, but its time is not compared.
 */
export function countSolved(results: Results, solved: Solved): Results {
  const { name, kind, elapsed, hints, day } = solved
  if (results.counted.includes(name)) return results
  const before = kindResults(results, kind)
  const best = hints > 0 ? before.best : Math.min(before.best ?? Infinity, Math.round(elapsed))
  return {
    kinds: { ...results.kinds, [kind]: { solved: before.solved + 1, best } },
    days: day === null ? results.days : inOrder([...results.days, day]),
    counted: [...results.counted, name].slice(-REMEMBERED),
  }
}

/**
 * Days in a row up to today; a streak lives through today, for today's puzzle can still be solved.
 * Days after today (a clock that was set back) wait until the calendar is there again.
 */
export function currentStreak(days: readonly number[], today: number): number {
  const all = new Set(days)
  let day = all.has(today) ? today : today - 1
  let length = 0
  while (all.has(day)) {
    length += 1
    day -= 1
  }
  return length
}

/** The most days in a row there ever were. */
export function longestStreak(days: readonly number[]): number {
  let longest = 0
  let length = 0
  let before = Number.NaN
  for (const day of inOrder(days)) {
    length = day === before + 1 ? length + 1 : 1
    longest = Math.max(longest, length)
    before = day
  }
  return longest
}

function inOrder(days: readonly number[]): number[] {
  return [...new Set(days)].sort((one, other) => one - other)
}
