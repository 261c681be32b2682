/** What is done in tasks of their own, one at a time and in their order. */
export interface Soon {
  /** Gives back how to forget it. */
  add(run: () => void): () => void
  forgetAll(): void
}

/** @param onDone after each of them */
export function createSoon(onDone: () => void): Soon {
  const waiting = new Set<() => void>()
  let timer: ReturnType<typeof setTimeout> | undefined

  function work(): void {
    timer = undefined
    const [run] = waiting
    if (!run) return
    waiting.delete(run)
    plan()
    run()
    onDone()
  }

  function plan(): void {
    if (waiting.size > 0) timer ??= setTimeout(work)
  }

  return {
    add(run) {
      const task = (): void => run()
      waiting.add(task)
      plan()
      return () => void waiting.delete(task)
    },
    forgetAll() {
      waiting.clear()
      clearTimeout(timer)
      timer = undefined
    },
  }
}
