/** How many there were of each kind; of generated puzzles, `bad` counts those that failed. */
export interface Tally {
  readonly good: number
  readonly bad: number
  readonly blank: number
  readonly comments: number
}

/** What a batch comes to: text for the two outputs, in the batch's own order. */
export interface BatchAnswer {
  readonly out: string
  readonly errors: string
  readonly tally: Tally
}

export const NOTHING: Tally = { good: 0, bad: 0, blank: 0, comments: 0 }

export function addTallies(a: Tally, b: Tally): Tally {
  return {
    good: a.good + b.good,
    bad: a.bad + b.bad,
    blank: a.blank + b.blank,
    comments: a.comments + b.comments,
  }
}
