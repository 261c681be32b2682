import type { WindowSize } from './low-place.ts'
import { USUAL_PIXELS_PER_MM, isLargeScreen } from './touch-sizes.ts'

/** Millimetres from the eye to a screen that is touched, and the angle under which a capital H is seen from there. */
export const DISTANCE = 700
const LEAST_DEGREES = 0.7
/** Millimetres of a capital H (EN 301 549, 5.1.4). */
export const LEAST_CAPITAL = 2 * DISTANCE * Math.tan((LEAST_DEGREES * Math.PI) / 360)
/** How high capitals are in relation to the size of letters: those of the face that is read, and of the titles'. */
export const CAPITALS = { text: 0.71, display: 0.644 } as const

/** Pixels of CSS: the least size of letters in each face. */
export interface LeastText {
  readonly text: number
  readonly display: number
}

/**
 * How large letters are at least, so that capitals are seen under 0.7° from 700 mm.
 * @param pixelsPerMm null: not measured
 * @returns null on a screen below 22 inches, which is read like a phone
 */
export function leastTextOf(window: WindowSize, pixelsPerMm: number | null): LeastText | null {
  const perMm = pixelsPerMm ?? USUAL_PIXELS_PER_MM
  if (!isLargeScreen(window, perMm)) return null
  const capital = LEAST_CAPITAL * perMm
  return { text: capital / CAPITALS.text, display: capital / CAPITALS.display }
}
