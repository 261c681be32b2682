import { canLower } from './can-lower.ts'

/** Pixels of CSS. */
export interface WindowSize {
  readonly width: number
  readonly height: number
}

/** Where a screen stands when it is lowered: over the whole width, at the foot of the window. */
export interface LowPlace {
  /** Pixels from the foot of the window; the bar of the booth is a part of it. */
  readonly height: number
  /** Pixels of 1rem. */
  readonly rem: number
  /** The window of a phone on its side, or of an upright one for large text: the screen is laid out as it would be there. */
  readonly like: WindowSize
  /** Whether text is so large that a screen stands in one column and scrolls. */
  readonly isLarge: boolean
}

/** An upright screen of 32 inches is 700 mm high; from a wheelchair, hands reach its lower 280 mm with ease. */
const UPRIGHT_PART = 0.4
/**
 * A wide screen is as high as those 280 mm at 22 inches. There nine cells of 15 mm, the bar and their margins take this
 * part, and less would make cells too small for fingers.
 */
const WIDE_PART = 0.65
/** A phone on its side has at least so many rem, to each of which 16 pixels. */
const PHONE = { width: 36, height: 24 } as const
const READERS_REM = 16
/** Screens have their question beside their answers from this width on, in pixels. */
const WIDE_FROM = 700
/** Text of this size and more leaves no room beside a question or a board. */
const LARGE = 1.5
/** Phones are as wide as that, in pixels. */
const UPRIGHT_PHONE = { least: 360, most: 600 } as const

/**
 * @param textScale how much larger than usual the visitor has text
 * @returns null for a window that is too small to be lowered in
 */
export function lowPlaceOf(window: WindowSize, textScale = 1): LowPlace | null {
  if (!canLower(window)) return null
  const { width, height } = window
  const low = Math.round(height * (height > width ? UPRIGHT_PART : WIDE_PART))
  const rem = Math.max(READERS_REM, Math.min(width / PHONE.width, low / PHONE.height))
  const scale = READERS_REM / rem
  const isLarge = textScale >= LARGE
  const like = isLarge
    ? uprightPhone((width * scale) / textScale)
    : { width: Math.max(WIDE_FROM, width * scale), height: low * scale }
  return { height: low, rem, like, isLarge }
}

function uprightPhone(width: number): WindowSize {
  const { least, most } = UPRIGHT_PHONE
  const side = Math.min(most, Math.max(least, width))
  return { width: side, height: 2 * side }
}
