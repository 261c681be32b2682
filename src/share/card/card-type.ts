import { DISPLAY_FAMILY, TEXT_FAMILY } from '../../theme/fonts.ts'
import { CREAM, EVENING_ENTERED, EVENING_SOFT } from '../../theme/tokens.ts'
import type { Role } from '../share.ts'

/** How a part of the words looks. */
export interface CardType {
  /** CSS font around its size. */
  readonly style: string
  readonly family: string
  readonly color: string
  /** Line height, and the space over the first line, in parts of the size. */
  readonly leading: number
  readonly above: number
}

/** Cream text never stands on ember; amber is for a few large words. */
export const TYPE: Readonly<Record<Role | 'brand', CardType>> = {
  brand: face('italic 560', DISPLAY_FAMILY, EVENING_SOFT, 1.2, 0),
  eyebrow: face('italic 560', DISPLAY_FAMILY, EVENING_ENTERED, 1.2, 0),
  title: face('820', DISPLAY_FAMILY, CREAM, 1.04, 0.12),
  line: face('480', TEXT_FAMILY, CREAM, 1.34, 0.6),
  note: face('560', TEXT_FAMILY, '#DDD7F0', 1.3, 0.55),
}

export function fontOf(role: Role | 'brand', size: number): string {
  const { style, family } = TYPE[role]
  return `${style} ${size}px ${family}`
}

function face(
  style: string,
  family: string,
  color: string,
  leading: number,
  above: number,
): CardType {
  return { style, family, color, leading, above }
}
