import { DARK, LIGHT } from './tokens.ts'
import type { Palette } from './tokens.ts'

/** The palette to draw with. Where colours are forced, the reader's own are asked of the browser. */
export function resolvePalette(look: 'light' | 'dark' | 'forced'): Palette {
  if (look === 'forced') return forcedPalette()
  return look === 'dark' ? DARK : LIGHT
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
} as const satisfies Record<keyof Palette, string>

function forcedPalette(): Palette {
  const probe = document.createElement('span')
  probe.style.forcedColorAdjust = 'none'
  document.body.append(probe)
  const colors = Object.entries(SYSTEM).map(([role, name]) => {
    probe.style.color = name
    return [role, hexOf(getComputedStyle(probe).color)]
  })
  probe.remove()
  return Object.fromEntries(colors) as unknown as Palette
}

/** "rgb(1, 2, 3)" as "#010203". */
export function hexOf(color: string): string {
  const parts = color.match(/[\d.]+/g)?.slice(0, 3) ?? ['0', '0', '0']
  return `#${parts.map((part) => Math.round(Number(part)).toString(16).padStart(2, '0')).join('')}`
}
