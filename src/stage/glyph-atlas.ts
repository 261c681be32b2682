import type Phaser from 'phaser'
import type { Rect } from '../kit/rect.ts'
import { createCanvasTexture } from './canvas-texture.ts'
import type { CanvasTexture } from './canvas-texture.ts'
import { cssFont } from './css-font.ts'
import { createShelves } from './shelves.ts'
import type { Shelves } from './shelves.ts'

export interface GlyphStyle {
  /** A CSS font without a size, e.g. `600 "Commissioner Variable", sans-serif`. */
  readonly font: string
  /** CSS pixels. */
  readonly size: number
  /** Any CSS colour. */
  readonly color: string
}

/**
 * A drawn text. Its middle lies halfway between baseline and cap height and in the middle of its
 * advance width: texts of one style at the same y share a baseline, and capitals look centred.
 */
export interface Glyph {
  /** For `draw.image(key, frame)` and `image.setTexture(key, frame)`. */
  readonly key: string
  readonly frame: string
  /** CSS pixels. */
  readonly width: number
  readonly height: number
}

/** Letters and short texts, each drawn once, sharp, in its colour, into shared textures. */
export interface GlyphAtlas {
  glyph(text: string, style: GlyphStyle): Glyph
  /** Forgets all: fonts changed. Images that show a glyph need a new one afterwards. */
  clear(): void
}

/** The side of the stage. */
export interface GlyphPages {
  /** Uploads what was drawn since the last frame. */
  flush(): void
  remove(): void
}

interface Page extends CanvasTexture {
  shelves: Shelves
  /** What was drawn since the last frame. */
  drawn: Rect[]
}

interface GlyphAtlasOptions {
  readonly textures: Phaser.Textures.TextureManager
  /** Device pixels in a CSS pixel, now. */
  readonly dpr: () => number
}

/** Device pixels. Room for some 100 letters of a large grid; one more page is added when full. */
const PAGE = { width: 1024, height: 512 }

/** Device pixels kept clear on each side, so that no neighbour shows when a glyph is scaled. */
const MARGIN = 2

export function createGlyphAtlas({ textures, dpr }: GlyphAtlasOptions): GlyphAtlas & GlyphPages {
  const glyphs = new Map<string, Glyph>()
  const pages: Page[] = []
  let count = 0

  function addPage(width: number, height: number): Page {
    const key = `glyphs-${pages.length}`
    const pageWidth = Math.max(PAGE.width, width)
    const pageHeight = Math.max(PAGE.height, height)
    const texture = createCanvasTexture(textures, key, { inParts: true })
    texture.resize(pageWidth, pageHeight)
    const page = { ...texture, shelves: createShelves(pageWidth, pageHeight), drawn: [] }
    pages.push(page)
    return page
  }

  function allot(width: number, height: number): { page: Page; x: number; y: number } {
    for (const page of pages) {
      const place = page.shelves.place(width, height)
      if (place) return { page, ...place }
    }
    const page = addPage(width, height)
    return { page, ...(page.shelves.place(width, height) ?? { x: 0, y: 0 }) }
  }

  function draw(text: string, style: GlyphStyle): Glyph {
    const ratio = dpr()
    const font = cssFont(style.font, style.size * ratio)
    const box = measure(pages[0]?.context ?? addPage(0, 0).context, text, font)
    const { page, x, y } = allot(box.width, box.height)
    const { context } = page
    context.font = font
    context.textAlign = 'center'
    context.textBaseline = 'alphabetic'
    context.fillStyle = style.color
    context.fillText(text, x + box.width / 2, y + box.baseline)
    page.drawn.push({ x, y, width: box.width, height: box.height })
    const frame = `glyph-${count++}`
    page.texture.add(frame, 0, x, y, box.width, box.height)
    return { key: page.key, frame, width: box.width / ratio, height: box.height / ratio }
  }

  return {
    glyph(text, style) {
      const name = `${text}\n${style.font}\n${style.size}\n${style.color}`
      const known = glyphs.get(name)
      if (known) return known
      const glyph = draw(text, style)
      glyphs.set(name, glyph)
      return glyph
    },
    clear() {
      glyphs.clear()
      for (const page of pages) {
        const { canvas } = page.context
        page.context.clearRect(0, 0, canvas.width, canvas.height)
        page.shelves = createShelves(canvas.width, canvas.height)
        page.drawn = []
        forgetFrames(page.texture)
      }
    },
    flush() {
      for (const page of pages) page.uploadParts(page.drawn.splice(0))
    },
    remove() {
      for (const page of pages.splice(0)) page.remove()
    },
  }
}

/** In device pixels. Width and height are even, so that a centre on a pixel's edge stays sharp. */
function measure(
  context: CanvasRenderingContext2D,
  text: string,
  font: string,
): { width: number; height: number; baseline: number } {
  context.font = font
  context.textAlign = 'center'
  context.textBaseline = 'alphabetic'
  const middle = context.measureText('H').actualBoundingBoxAscent / 2
  const ink = context.measureText(text)
  const aside = Math.max(ink.actualBoundingBoxLeft, ink.actualBoundingBoxRight, 0)
  const above = ink.actualBoundingBoxAscent - middle
  const below = ink.actualBoundingBoxDescent + middle
  const halfWidth = Math.ceil(aside) + MARGIN
  const halfHeight = Math.ceil(Math.max(above, below, 0)) + MARGIN
  return {
    width: 2 * halfWidth,
    height: 2 * halfHeight,
    baseline: Math.round(halfHeight + middle),
  }
}

/**
 * Not `texture.remove`, which guts the frame: an image that is not yet shown anew would then break
 * the renderer, where it now shows a stale picture at worst.
 */
function forgetFrames(texture: Phaser.Textures.Texture): void {
  const frames = texture.frames as Record<string, Phaser.Textures.Frame>
  for (const name of Object.keys(frames)) if (name !== '__BASE') delete frames[name]
  texture.firstFrame = '__BASE'
  texture.frameTotal = 1
}
