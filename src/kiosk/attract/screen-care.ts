/** Milliseconds between two places of the picture. */
const MINUTE = 60_000

/** How far the picture can be off its place, in pixels, in either direction. It bleeds so far over each edge. */
export const BLEED = 8

const STRIDE = 4

/** Round a square, one stride at a time, so that no edge stays on the same pixels. */
const LOOP = [
  [0, 0],
  [1, 0],
  [2, 0],
  [2, 1],
  [2, 2],
  [1, 2],
  [0, 2],
  [0, 1],
].map(([x = 0, y = 0]) => ({ x: x * STRIDE - STRIDE, y: y * STRIDE - STRIDE }))

export interface Care {
  /** Where the picture lies, in pixels from its place. */
  readonly shift: { readonly x: number; readonly y: number }
  /** Whether it is the turn of the night. */
  readonly night: boolean
  /** How many rounds the picture has made. */
  readonly round: number
  /** Milliseconds until the picture moves. */
  readonly left: number
}

/**
 * What keeps a screen from burning in when it shows the same for days: the picture moves once a minute, and after
 * each round day and night change places. It follows the time of day, so a visit does not make it begin anew.
 * @param now milliseconds since 1970
 */
export function careAt(now: number): Care {
  const minute = Math.floor(now / MINUTE)
  const round = Math.floor(minute / LOOP.length)
  const place = ((minute % LOOP.length) + LOOP.length) % LOOP.length
  return {
    shift: LOOP[place] ?? { x: 0, y: 0 },
    night: round % 2 !== 0,
    round,
    left: (minute + 1) * MINUTE - now,
  }
}
