import type { WindowSize } from './low-place.ts'

/** Millimetres of an inch. */
export const INCH = 25.4
/** From this diagonal on, in inches, a screen is touched by an outstretched arm. A smaller one is touched like a phone. */
const LARGE_INCHES = 22
/** Millimetres of the least side of a target there, and between two of them. */
export const LEAST_TARGET = 20
const LEAST_GAP = 3
/** An inch of CSS has so many pixels; a browser's guess where nothing was measured. */
export const USUAL_PIXELS_PER_MM = 96 / INCH

/** Pixels of CSS. */
export interface TouchSizes {
  readonly target: number
  readonly gap: number
}

export function isLargeScreen({ width, height }: WindowSize, pixelsPerMm: number): boolean {
  return Math.hypot(width, height) / pixelsPerMm / INCH >= LARGE_INCHES
}

/**
 * How large targets are, and how far apart.
 * @param pixelsPerMm null: not measured
 * @returns null on a screen below 22 inches, where they are those of a phone
 */
export function touchSizesOf(window: WindowSize, pixelsPerMm: number | null): TouchSizes | null {
  const perMm = pixelsPerMm ?? USUAL_PIXELS_PER_MM
  return isLargeScreen(window, perMm)
    ? { target: LEAST_TARGET * perMm, gap: LEAST_GAP * perMm }
    : null
}
