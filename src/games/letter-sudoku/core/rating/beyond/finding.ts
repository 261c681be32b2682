/** What suppositions show to be false, and how hard that is. */
export interface Finding {
  readonly rating: number
  /** Candidates that are false, as cell * 9 + symbol. */
  readonly candidates: readonly number[]
}

/** Collects what is found and keeps the easiest of it. */
export class EasiestFinding {
  private rating = Infinity
  private readonly candidates = new Set<number>()

  offer(rating: number, candidate: number): void {
    const rounded = Math.round(rating * 10) / 10
    if (rounded > this.rating) return
    if (rounded < this.rating) this.candidates.clear()
    this.rating = rounded
    this.candidates.add(candidate)
  }

  get(): Finding | null {
    return this.candidates.size === 0
      ? null
      : { rating: this.rating, candidates: [...this.candidates] }
  }
}
