/** The margin around a code that readers need, in modules on each side (ISO/IEC 18004). */
export const QUIET = 4

/** The largest code that links are kept to (handover/room-in.ts). */
export const LARGEST_VERSION = 9

/** Pixels in a millimetre of a 32 inch screen of 1080 by 1920, for a booth that nobody has measured. */
const USUAL_PIXELS_PER_MM = 2.7
const USUAL_SIDE = 1080

/** A module that phones read from an arm's length, on glass and in bad light. */
export const LEAST_MODULE_MM = 2
/** Phones find a code that is at least a tenth of its distance. */
const DISTANCES_IN_A_SIDE = 10

/** How large a code is on a screen, in millimetres. */
export interface CodeSize {
  readonly module: number
  /** Without its margin. */
  readonly side: number
  /** As far as phones read it. */
  readonly distance: number
  /** Whether its modules are as large as a booth needs them. */
  readonly isLarge: boolean
}

/** Modules from one edge of a code to the other, without the margin. */
export function modulesOf(version: number): number {
  return 17 + 4 * version
}

/**
 * @param version of the code, 1 to 40
 * @param pixels of its side with the margin, in CSS pixels
 * @param pixelsPerMm CSS pixels in a millimetre of the screen
 */
export function codeSize(version: number, pixels: number, pixelsPerMm: number): CodeSize {
  const modules = modulesOf(version)
  const module = pixels / pixelsPerMm / (modules + 2 * QUIET)
  const side = module * modules
  const isLarge = module >= LEAST_MODULE_MM
  return { module, side, distance: side * DISTANCES_IN_A_SIDE, isLarge }
}

/** The CSS pixels that the side of a code, with its margin, takes at least: whole ones for each module. */
export function leastPixels(version: number, pixelsPerMm: number): number {
  return Math.ceil(LEAST_MODULE_MM * pixelsPerMm) * (modulesOf(version) + 2 * QUIET)
}

/**
 * CSS pixels in a millimetre: as staff measured them, else as on a usual kiosk whose shorter side has so many pixels.
 */
export function pixelsPerMmOf(
  measured: number | null,
  { width, height }: { readonly width: number; readonly height: number },
): number {
  return measured ?? (USUAL_PIXELS_PER_MM * Math.min(width, height)) / USUAL_SIDE
}
