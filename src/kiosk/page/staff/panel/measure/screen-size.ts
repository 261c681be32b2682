import { CAPITALS, DISTANCE, LEAST_CAPITAL } from '../../../../reach/least-text.ts'
import { INCH, USUAL_PIXELS_PER_MM, isLargeScreen } from '../../../../reach/touch-sizes.ts'

/** A bank card, in millimetres (ISO/IEC 7810, ID-1). */
export const CARD = { width: 85.6, height: 53.98 } as const

export interface ScreenSize {
  readonly inches: number
  /** From 22 inches up, targets and text have a least size; a smaller screen has those of a phone. */
  readonly isLarge: boolean
  /** Millimetres of the least side of a target, and of the capitals of the smallest text. */
  readonly target: number
  readonly capital: number
  /** The angle under which those capitals are seen from 700 mm. */
  readonly degrees: number
}

/**
 * What follows from how large a pixel is.
 * @param pixelsPerMm null: not measured
 * @param screen pixels of the screen, and of the least side of a target and the smallest text
 */
export function screenSizeOf(
  pixelsPerMm: number | null,
  screen: {
    readonly width: number
    readonly height: number
    readonly target: number
    readonly text: number
  },
): ScreenSize {
  const perMm = pixelsPerMm ?? USUAL_PIXELS_PER_MM
  const inches = Math.hypot(screen.width, screen.height) / perMm / INCH
  const isLarge = isLargeScreen(screen, perMm)
  const capital = isLarge ? LEAST_CAPITAL : (screen.text * CAPITALS.text) / perMm
  return {
    inches,
    isLarge,
    target: screen.target / perMm,
    capital,
    degrees: (2 * Math.atan(capital / 2 / DISTANCE) * 180) / Math.PI,
  }
}

/** How wide a card is drawn before anything was measured. */
export function cardWidth(pixelsPerMm: number | null): number {
  return Math.round((pixelsPerMm ?? USUAL_PIXELS_PER_MM) * CARD.width)
}
