/** Counts what is under way, and tells when nothing is any more. */
export interface Ledger {
  /** How many entries were ever added. It shows whether any was added since an earlier look. */
  readonly entered: number
  readonly isEmpty: boolean
  /** Adds an entry. Returns the function that removes it, which must be called once. */
  enter(): () => void
  /** Resolves when nothing is under way; at once if nothing is now. */
  empty(): Promise<void>
}

export function createLedger(): Ledger {
  let entered = 0
  let open = 0
  let waiting: (() => void)[] = []

  function strikeOut(): void {
    open--
    if (open > 0) return
    const told = waiting
    waiting = []
    for (const tell of told) tell()
  }

  return {
    get entered() {
      return entered
    },
    get isEmpty() {
      return open === 0
    },
    enter() {
      entered++
      open++
      return strikeOut
    },
    empty: () => (open === 0 ? Promise.resolve() : new Promise((tell) => waiting.push(tell))),
  }
}
