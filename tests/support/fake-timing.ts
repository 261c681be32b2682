import type { Timing } from '../../src/later/timing.ts'

/** A browser of which a test is the master: time passes and frames are drawn when it says so. */
export interface FakeTiming extends Timing {
  /** Timers and frames that wait. */
  readonly waiting: number
  /** Runs the timers that are due within so many milliseconds, in their order. */
  pass(milliseconds: number): void
  /** Lets time pass until one timer has run. */
  passToNextTimer(): void
  /** Calls back what asked for a frame before now. */
  drawFrame(): void
}

interface Timer {
  readonly due: number
  readonly run: () => void
}

export function createFakeTiming(): FakeTiming {
  const timers = new Map<number, Timer>()
  let frames = new Map<number, (time: number) => void>()
  let now = 0
  let lastId = 0

  function runNext(until: number): boolean {
    const [next] = [...timers].sort(([, one], [, other]) => one.due - other.due)
    if (!next || next[1].due > until) return false
    timers.delete(next[0])
    now = Math.max(now, next[1].due)
    next[1].run()
    return true
  }

  return {
    get waiting() {
      return timers.size + frames.size
    },
    setTimer(run, delay) {
      timers.set(++lastId, { due: now + delay, run })
      return lastId
    },
    clearTimer: (timer) => void timers.delete(timer),
    requestFrame(run) {
      frames.set(++lastId, run)
      return lastId
    },
    cancelFrame: (frame) => void frames.delete(frame),
    pass(milliseconds) {
      const end = now + milliseconds
      while (runNext(end));
      now = end
    },
    passToNextTimer: () => void runNext(Infinity),
    drawFrame() {
      const drawn = frames
      frames = new Map()
      for (const run of drawn.values()) run(now)
    },
  }
}
