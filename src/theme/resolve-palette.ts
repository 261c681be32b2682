import { kebab } from './kebab.ts'
import { STRONG_LINES } from './strong-lines.ts'
import type { Colors, Palette } from './tokens.ts'

/**
 * The palette to draw with, asked of an element of the page: its own colours, as the style sheets have them, or
 * those of the reader's system.
 */
export function resolvePalette(look: 'light' | 'dark' | 'forced', strong: boolean): Palette {
  const probe = document.createElement('span')
  probe.dataset['theme'] = look
  probe.style.forcedColorAdjust = 'none'
  document.body.append(probe)
  const style = getComputedStyle(probe)
  const colorOf = (role: keyof Colors): string => {
    if (look !== 'forced') return style.getPropertyValue(`--${kebab(role)}`)
    probe.style.color = SYSTEM[role]
    return hexOf(style.color)
  }
  const roles = Object.keys(SYSTEM) as (keyof Colors)[]
  const colors = Object.fromEntries(roles.map((role) => [role, colorOf(role)])) as unknown as Colors
  probe.remove()
  return { ...colors, strong: strong ? STRONG_LINES : undefined }
}

/** CSS system colours by role. States also differ in shape, so few colours are enough. */
const SYSTEM = {
  paper: 'Canvas',
  card: 'Canvas',
  shade: 'Canvas',
  ink: 'CanvasText',
  soft: 'CanvasText',
  rule: 'CanvasText',
  hairline: 'GrayText',
  entered: 'LinkText',
  lamp: 'Highlight',
  lampInk: 'HighlightText',
  peer: 'Canvas',
  same: 'Canvas',
  conflict: 'CanvasText',
  conflictFill: 'Canvas',
  complete: 'Canvas',
  seal: 'CanvasText',
  button: 'ButtonText',
  buttonText: 'ButtonFace',
  focus: 'Highlight',
  tint: 'Canvas',
  sideOne: 'Highlight',
  sideOneText: 'HighlightText',
  sideTwo: 'CanvasText',
  sideTwoFill: 'Canvas',
  keyFace: 'ButtonFace',
  keyInk: 'ButtonText',
  keySoft: 'ButtonText',
  keyEdge: 'ButtonText',
  house: 'CanvasText',
  window: 'Canvas',
} as const satisfies Record<keyof Colors, string>

/** "rgb(1, 2, 3)" as "#010203". */
export function hexOf(color: string): string {
  const parts = color.match(/[\d.]+/g)?.slice(0, 3) ?? ['0', '0', '0']
  return `#${parts.map((part) => Math.round(Number(part)).toString(16).padStart(2, '0')).join('')}`
}
