import type { Timing } from '../later/timing.ts'

/** The timers and frames of this browser. */
export const browserTiming: Timing = {
  setTimer: (run, delay) => window.setTimeout(run, delay),
  clearTimer: (timer) => clearTimeout(timer),
  requestFrame: (run) => requestAnimationFrame(run),
  cancelFrame: (frame) => cancelAnimationFrame(frame),
}
