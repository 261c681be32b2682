/** Takes back what was put off. Does nothing once that has run. */
export type Forget = () => void

/** What was put off and has not run yet. */
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
  /** Forgets all, and takes nothing any more. */
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
          // Only now: what it puts off in turn is entered before this is struck out.
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
