import { createPace } from './pace.ts'

/** When frames are drawn: on request and while something moves, never at rest. */
export interface Frames {
  /** Asks for one frame. */
  readonly invalidate: () => void
  /** Draws at once: a resized canvas is blank until it is, and would be seen so. */
  readonly drawNow: () => void
  readonly stop: () => void
}

export interface FramesOptions {
  /** Asks the browser for its next frame; gives back how to take that back. */
  readonly request: (callback: (time: number) => void) => () => void
  /**
   * Draws a frame, given the milliseconds since the last (0 after a rest). Answers whether the
   * picture still moves.
   */
  readonly draw: (elapsed: number) => boolean
}

/** A tab that slept, or a long pause of the machine, must not make tweens jump to their end. */
const LONGEST_STEP = 100

export function createFrames({ request, draw }: FramesOptions): Frames {
  const pace = createPace()
  let requested: (() => void) | null = null
  /** Asked for from outside: what is new is drawn at once, a movement at its pace. */
  let isWanted = false
  let last: number | null = null
  /** Whether the browser's next frame is the first since one was drawn. */
  let isNext = false

  function invalidate(): void {
    isWanted = true
    requested ??= request(run)
  }

  function run(time: number): void {
    requested = null
    const since = last === null ? 0 : Math.max(time - last, 0)
    if (last !== null && isNext) pace.note(since)
    isNext = false
    if (isWanted || pace.isDue(since)) drawFrame(time, since)
    else requested = request(run)
  }

  function drawFrame(time: number, since: number): void {
    isWanted = false
    if (draw(Math.min(since, LONGEST_STEP))) requested ??= request(run)
    last = requested === null ? null : time
    isNext = true
  }

  return {
    invalidate,
    drawNow() {
      if (draw(0)) invalidate()
    },
    stop() {
      requested?.()
      requested = null
      last = null
    },
  }
}
