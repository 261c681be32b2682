import type { Timing } from './timing.ts'

/** Milliseconds between two tasks, so that a frame that is due comes first. */
const PAUSE = 1

/**
 * Runs tasks in order, each in a browser task of its own, so that the page never waits for more
 * than one of them. Each call adds a task and returns the function that cancels it.
 */
export function createTaskQueue(timing: Timing): (run: () => void) => () => void {
  const waiting = new Set<() => void>()
  let timer: number | null = null

  function work(): void {
    timer = null
    const [run] = waiting
    if (!run) return
    waiting.delete(run)
    plan()
    run()
  }

  function plan(): void {
    if (waiting.size > 0) timer ??= timing.setTimer(work, PAUSE)
  }

  function forget(task: () => void): void {
    waiting.delete(task)
    if (waiting.size > 0 || timer === null) return
    timing.clearTimer(timer)
    timer = null
  }

  return (run) => {
    const task = (): void => run()
    waiting.add(task)
    plan()
    return () => forget(task)
  }
}
