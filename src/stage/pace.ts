/** How often a movement is drawn, by what the device has shown that it can do. */
export interface Pace {
  /** @param wait milliseconds from a drawn frame to the browser's next */
  note(wait: number): void
  /** @param since milliseconds since the last drawn frame */
  isDue(since: number): boolean
}

/** A browser that comes later than this has not kept up with 60 frames a second. */
const LATE = 25
/** Between the frames of a device that does not keep up: it then draws 30 in a second. */
const REST = 30
/** So many late frames soon after each other are no chance. */
const TOO_MANY = 2
/** What a frame in time takes off them: some seconds of movement are asked for. */
const FORGIVEN = 0.02

/**
 * A device that is late with every frame would draw as many as it can, unevenly, and have no time left
 * for what else the page does: it draws half as many, evenly.
 */
export function createPace(): Pace {
  let late = 0
  let isSlow = false
  return {
    note(wait) {
      late = wait > LATE ? Math.min(late + 1, TOO_MANY + 1) : Math.max(0, late - FORGIVEN)
      if (late >= TOO_MANY) isSlow = true
      else if (late === 0) isSlow = false
    },
    isDue: (since) => !isSlow || since >= REST,
  }
}
