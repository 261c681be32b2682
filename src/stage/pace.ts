/** Decides how often a movement is drawn, by how fast the device has been so far. */
export interface Pace {
  /** @param wait milliseconds from a drawn frame to the browser's next */
  note(wait: number): void
  /** @param since milliseconds since the last drawn frame */
  isDue(since: number): boolean
}

/** Milliseconds. A device whose next frame comes later than this has not kept up with 60 frames a second. */
const LATE = 25
/** Milliseconds between frames on a device that does not keep up: it then draws 30 frames a second. */
const REST = 30
/** So many late frames within a short time are no accident. */
const TOO_MANY = 2
/**
 * Each frame in time takes this much off the number of late ones: the device is trusted again after some
 * seconds.
 */
const FORGIVEN = 0.02

/**
 * A device that is late with every frame would still draw as many as it can. They would come unevenly, and
 * leave no time for the rest of the page. So it draws half as many, evenly.
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
