import type { WindowSize } from './low-place.ts'

/** A smaller window has no part that could hold a game, in pixels. */
const LEAST_SIDE = 600

/** Whether a window has a lower part that could hold a game. */
export function canLower({ width, height }: WindowSize): boolean {
  return Math.min(width, height) >= LEAST_SIDE
}
