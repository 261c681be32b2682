import { createPace } from './pace.ts'

/** When frames are drawn: on request and while something moves, never at rest. */
export interface Frames {
  /** Asks for one frame. */
  readonly invalidate: () => void
  /** Draws at once. A resized canvas is blank until it is drawn, and the blank would be seen. */
  readonly drawNow: () => void
  readonly stop: () => void
}

export interface FramesOptions {
  /** Asks the browser for its next frame. Returns the function that cancels the request. */
  readonly request: (callback: (time: number) => void) => () => void
  /**
   * Draws a frame, given the milliseconds since the last one (0 after a rest). Returns whether anything still
   * moves.
   */
  readonly draw: (elapsed: number) => boolean
}

/**
 * Longest step of a movement, in milliseconds: after a pause of the tab or the machine, tweens must not jump
 * to their end.
 */
const LONGEST_STEP = 100

export function createFrames({ request, draw }: FramesOptions): Frames {
  const pace = createPace()
  let requested: (() => void) | null = null
  /**
   * Whether a frame was asked for from outside: that one is drawn at once, while movements keep their pace.
   */
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
