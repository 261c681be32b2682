/** The browser's timers and frames. A scheduler is handed them, so that a test can play the browser. */
export interface Timing {
  setTimer(run: () => void, delay: number): number
  clearTimer(timer: number): void
  /** Never called while the page is hidden. */
  requestFrame(run: (time: number) => void): number
  cancelFrame(frame: number): void
}
