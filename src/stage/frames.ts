/** When frames are drawn: on request and while something moves, never at rest. */
export interface Frames {
  /** Asks for one frame. */
  readonly invalidate: () => void
  /** Draws at once: a resized canvas is blank until it is, and would be seen so. */
  readonly drawNow: () => void
  readonly stop: () => void
}

export interface FramesOptions {
  readonly request: (callback: (time: number) => void) => number
  readonly cancel: (id: number) => void
  /**
   * Draws a frame, given the milliseconds since the last (0 after a rest). Answers whether the
   * picture still moves.
   */
  readonly draw: (elapsed: number) => boolean
}

/** A tab that slept, or a long pause of the machine, must not make tweens jump to their end. */
const LONGEST_STEP = 100

export function createFrames({ request, cancel, draw }: FramesOptions): Frames {
  let requested: number | null = null
  let last: number | null = null

  function invalidate(): void {
    requested ??= request(run)
  }

  function run(time: number): void {
    requested = null
    const elapsed = last === null ? 0 : Math.min(Math.max(time - last, 0), LONGEST_STEP)
    const moving = draw(elapsed)
    if (moving) invalidate()
    last = requested === null ? null : time
  }

  return {
    invalidate,
    drawNow() {
      if (draw(0)) invalidate()
    },
    stop() {
      if (requested !== null) cancel(requested)
      requested = null
      last = null
    },
  }
}
