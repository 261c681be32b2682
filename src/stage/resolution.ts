import type { StageSize } from './view.ts'

/**
 * Highest ratio of device to CSS pixels. Beyond it nobody sees a gain, and 3 already means nine pixels for
 * each CSS pixel.
 */
const MAX_RATIO = 3

/** Longest side in device pixels: WebGL on older phones draws no larger surface. */
const MAX_SIDE = 4096

/** The size to draw at, given a CSS size and the screen's ratio of device to CSS pixels. */
export function stageSizeOf(width: number, height: number, ratio: number): StageSize {
  const wanted = Math.min(Math.max(ratio, 1), MAX_RATIO)
  return { width, height, dpr: Math.min(wanted, MAX_SIDE / Math.max(width, height, 1)) }
}

/** A length in whole device pixels; at least one, since a canvas without any cannot be drawn. */
export function devicePixels(length: number, dpr: number): number {
  return Math.max(1, Math.round(length * dpr))
}

export function isSameSize(one: StageSize, other: StageSize): boolean {
  return one.width === other.width && one.height === other.height && one.dpr === other.dpr
}
