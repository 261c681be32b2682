import type { Day } from '../kit/day.ts'

/** The date on the reader's own calendar. A port: the browser and test doubles implement it. */
export interface Calendar {
  today(): Day
  /** Calls back when another day has begun; returns the function that stops it. */
  watch(onNewDay: (today: Day) => void): () => void
}
