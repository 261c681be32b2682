/** Cancels a call that waits. Does nothing once it has run. */
export type Forget = () => void

/** Calls that wait and have not run yet. */
export interface WaitingList {
  /**
   * @param strikeOut is called once, after it has run or was forgotten
   * @param start plans the call of the function that it is given, and gives back how to cancel that
   */
  putOff<Args extends unknown[]>(
    run: (...args: Args) => void,
    strikeOut: () => void,
    start: (call: (...args: Args) => void) => () => void,
  ): Forget
  forgetAll(): void
  /** Cancels all calls, and accepts no further ones. */
  end(): void
}

export function createWaitingList(): WaitingList {
  const waiting = new Set<Forget>()
  let isEnded = false

  function forgetAll(): void {
    for (const forget of waiting) forget()
  }

  return {
    putOff(run, strikeOut, start) {
      if (isEnded) {
        strikeOut()
        return () => undefined
      }
      const forget = (): void => {
        if (!waiting.delete(forget)) return
        cancel()
        strikeOut()
      }
      waiting.add(forget)
      const cancel = start((...args) => {
        waiting.delete(forget)
        try {
          run(...args)
        } finally {
          // Removed after it has run: what it adds is then entered first, and the page is not taken
          // to be at rest between the two.
          strikeOut()
        }
      })
      return forget
    },
    forgetAll,
    end() {
      isEnded = true
      forgetAll()
    },
  }
}
