import type Phaser from 'phaser'
import type { Rect } from '../kit/rect.ts'

type Source = Phaser.Textures.TextureSource

/** A texture that shows a canvas of our own. */
export interface CanvasTexture {
  readonly key: string
  readonly context: CanvasRenderingContext2D
  readonly texture: Phaser.Textures.Texture
  /** In device pixels; what was drawn is gone afterwards. Images of the whole texture stay valid. */
  resize(width: number, height: number): void
  /** Hands all that was drawn on to the graphics card. */
  upload(): void
  /** The same, a box at a time, in whole device pixels: a page of glyphs has millions, a glyph few. */
  uploadParts(boxes: readonly Rect[]): void
  remove(): void
}

/**
 * Phaser's own CanvasTexture reads all pixels back at each update and keeps two copies of them;
 * this one only uploads. A lost WebGL context is refilled from the canvas by Phaser.
 * @param inParts keeps the canvas in main memory, from where small parts are sent soonest
 */
export function createCanvasTexture(
  textures: Phaser.Textures.TextureManager,
  key: string,
  { inParts = false } = {},
): CanvasTexture {
  const canvas = document.createElement('canvas')
  // Phaser sends a canvas to the card as soon as it hears of it: one pixel, then, before it is drawn on.
  canvas.width = 1
  canvas.height = 1
  const context = canvas.getContext('2d', { willReadFrequently: inParts })
  const texture = textures.create(key, canvas, 1, 1)
  const source = texture?.source[0]
  const frame = texture?.add('__BASE', 0, 0, 0, 1, 1)
  if (!context || !texture || !source || !frame) throw new Error(`No texture for ${key}`)

  return {
    key,
    context,
    texture,
    resize(newWidth, newHeight) {
      canvas.width = newWidth
      canvas.height = newHeight
      source.updateSize(newWidth, newHeight)
      frame.setSize(newWidth, newHeight)
      if (inParts) makeRoom(source, canvas)
    },
    upload: () => source.update(),
    uploadParts(boxes) {
      for (const box of boxes) uploadPart(source, context, box)
    },
    remove() {
      textures.remove(key)
    },
  }
}

/** Room on the card without sending anything; after a loss, Phaser fills it from the canvas. */
function makeRoom({ glTexture, width, height }: Source, canvas: HTMLCanvasElement): void {
  if (!glTexture) return
  glTexture.pixels = null
  glTexture.resize(width, height)
  glTexture.pixels = canvas
}

/** Through Phaser's records of what is bound and how, so that its next drawing finds them true. */
function uploadPart(
  source: Source,
  context: CanvasRenderingContext2D,
  { x, y, width, height }: Rect,
): void {
  const { renderer, glTexture } = source
  // Canvas draws from the picture itself.
  if (!glTexture || !('gl' in renderer)) return
  const { gl, glTextureUnits, glWrapper } = renderer
  const { flipY, pma: premultiplyAlpha } = glTexture
  glTextureUnits.bind(glTexture, 0)
  glWrapper.updateTexturing({ texturing: { flipY, premultiplyAlpha } })
  const top = flipY ? source.height - y - height : y
  const pixels = context.getImageData(x, y, width, height)
  gl.texSubImage2D(gl.TEXTURE_2D, 0, x, top, gl.RGBA, gl.UNSIGNED_BYTE, pixels)
}
