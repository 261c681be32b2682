/** How many there were of each kind; of generated puzzles, `bad` counts those that failed. */
export interface Tally {
  readonly good: number
  readonly bad: number
  readonly blank: number
  readonly comments: number
  /** Lines of text between grids. */
  readonly texts: number
  /** What a conversion left out, and of how many puzzles. */
  readonly lost: Losses
}

export type Losses = Readonly<Record<string, number>>

/** What a batch comes to: text for the two outputs, in the batch's own order. */
export interface BatchAnswer {
  readonly out: string
  readonly errors: string
  readonly tally: Tally
}

export const NOTHING: Tally = { good: 0, bad: 0, blank: 0, comments: 0, texts: 0, lost: {} }

export function addTallies(a: Tally, b: Tally): Tally {
  return {
    good: a.good + b.good,
    bad: a.bad + b.bad,
    blank: a.blank + b.blank,
    comments: a.comments + b.comments,
    texts: a.texts + b.texts,
    lost: addLosses(a.lost, b.lost),
  }
}

export function addLosses(a: Losses, b: Losses): Losses {
  const names = new Set([...Object.keys(a), ...Object.keys(b)])
  if (names.size === 0) return a
  return Object.fromEntries([...names].map((name) => [name, (a[name] ?? 0) + (b[name] ?? 0)]))
}
