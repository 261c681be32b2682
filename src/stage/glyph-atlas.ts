import { cssFont } from './css-font.ts'
import type { Drawn, Sheets } from './sheets.ts'

export interface GlyphStyle {
  /** A CSS font without a size, e.g. `600 "Commissioner Variable", sans-serif`. */
  readonly font: string
  /** CSS pixels. */
  readonly size: number
  /** Any CSS colour. */
  readonly color: string
  /** A band around the letters, so that they are read on lines: its colour, and how wide it is in CSS pixels. */
  readonly halo?: { readonly color: string; readonly width: number } | null
}

/**
 * A drawn text. The middle of its image is halfway between baseline and cap height, and in the middle of the
 * text's advance width. So texts of one style at the same y share a baseline, and capitals look centred.
 */
export interface Glyph extends Drawn {
  /** CSS pixels. */
  readonly width: number
  readonly height: number
}

/** Draws letters and short texts into shared sheets. Each text is drawn once for each style and colour. */
export interface GlyphAtlas {
  glyph(text: string, style: GlyphStyle): Glyph
}

/** Clear device pixels on each side: browsers draw edges a little beyond the size that they measure. */
const MARGIN = 2

interface GlyphAtlasOptions {
  readonly sheets: Sheets
  /** Device pixels per CSS pixel, now. */
  readonly dpr: () => number
}

export function createGlyphAtlas({ sheets, dpr }: GlyphAtlasOptions): GlyphAtlas & {
  /** Forgets all glyphs, and clears the sheets that they lie on. */
  clear(): void
} {
  const glyphs = new Map<string, Glyph>()
  let ruler: CanvasRenderingContext2D | null = null

  function draw(text: string, style: GlyphStyle): Glyph {
    const ratio = dpr()
    const font = cssFont(style.font, style.size * ratio)
    ruler ??= document.createElement('canvas').getContext('2d')
    const reach = style.halo ? Math.ceil(style.halo.width * ratio) : 0
    const box = ruler ? measure(ruler, text, font, reach) : { width: 2, height: 2, baseline: 1 }
    const { context, x, y, drawn } = sheets.place(box.width, box.height)
    context.font = font
    context.textAlign = 'center'
    context.textBaseline = 'alphabetic'
    if (style.halo) {
      context.strokeStyle = style.halo.color
      context.lineWidth = 2 * reach
      context.lineJoin = 'round'
      context.strokeText(text, x + box.width / 2, y + box.baseline)
    }
    context.fillStyle = style.color
    context.fillText(text, x + box.width / 2, y + box.baseline)
    return { ...drawn, width: box.width / ratio, height: box.height / ratio }
  }

  return {
    glyph(text, style) {
      const halo = style.halo ? `${style.halo.color} ${style.halo.width}` : ''
      const name = `${text}\n${style.font}\n${style.size}\n${style.color}\n${halo}`
      const known = glyphs.get(name)
      if (known) return known
      const glyph = draw(text, style)
      glyphs.set(name, glyph)
      return glyph
    },
    clear: () => glyphs.clear(),
  }
}

/**
 * Measures a text in device pixels, with room for a halo. Width and height are even, so that a centre on a
 * pixel's edge stays sharp.
 */
function measure(
  context: CanvasRenderingContext2D,
  text: string,
  font: string,
  reach: number,
): { width: number; height: number; baseline: number } {
  context.font = font
  context.textAlign = 'center'
  context.textBaseline = 'alphabetic'
  const middle = context.measureText('H').actualBoundingBoxAscent / 2
  const ink = context.measureText(text)
  const aside = Math.max(ink.actualBoundingBoxLeft, ink.actualBoundingBoxRight, 0)
  const above = ink.actualBoundingBoxAscent - middle
  const below = ink.actualBoundingBoxDescent + middle
  const halfWidth = Math.ceil(aside) + reach + MARGIN
  const halfHeight = Math.ceil(Math.max(above, below, 0)) + reach + MARGIN
  return {
    width: 2 * halfWidth,
    height: 2 * halfHeight,
    baseline: Math.round(halfHeight + middle),
  }
}
