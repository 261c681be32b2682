import type Phaser from 'phaser'
import type { Rect } from '../kit/rect.ts'
import { canReadCanvas } from './can-read-canvas.ts'

type Source = Phaser.Textures.TextureSource

/** A texture that shows a canvas of our own. */
export interface CanvasTexture {
  readonly key: string
  readonly context: CanvasRenderingContext2D
  readonly texture: Phaser.Textures.Texture
  /** In device pixels. Clears the canvas. Images of the whole texture stay valid. */
  resize(width: number, height: number): void
  /** Sends the whole canvas to the graphics card. */
  upload(): void
  /** Sends only these boxes, in whole device pixels: a sheet of glyphs is large, and one glyph is small. */
  uploadParts(boxes: readonly Rect[]): void
  remove(): void
}

/**
 * A replacement for Phaser's own CanvasTexture, which reads all pixels back at each update and keeps two
 * copies of them. This one only uploads. After a loss of the WebGL context, Phaser fills the texture from the
 * canvas again.
 * @param inParts keeps the canvas in main memory, from which small parts are sent fastest. Where the browser
 *   does not let pages read a canvas, the whole canvas is sent instead
 */
export function createCanvasTexture(
  textures: Phaser.Textures.TextureManager,
  key: string,
  { inParts = false } = {},
): CanvasTexture {
  const canvas = document.createElement('canvas')
  // Phaser sends a canvas to the graphics card as soon as it is added, so it is added with one pixel.
  canvas.width = 1
  canvas.height = 1
  const isRead = inParts && canReadCanvas()
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
      if (isRead) for (const box of boxes) uploadPart(source, context, box)
      else if (boxes.length > 0) source.update()
    },
    remove() {
      textures.remove(key)
    },
  }
}

/**
 * Makes room on the graphics card without sending anything. After a loss, Phaser fills it from the canvas.
 */
function makeRoom({ glTexture, width, height }: Source, canvas: HTMLCanvasElement): void {
  if (!glTexture) return
  glTexture.pixels = null
  glTexture.resize(width, height)
  glTexture.pixels = canvas
}

/** Binds the texture through Phaser's own functions, so that Phaser's record of what is bound stays true. */
function uploadPart(
  source: Source,
  context: CanvasRenderingContext2D,
  { x, y, width, height }: Rect,
): void {
  const { renderer, glTexture } = source
  // The Canvas renderer draws from the canvas itself.
  if (!glTexture || !('gl' in renderer)) return
  const { gl, glTextureUnits, glWrapper } = renderer
  const { flipY, pma: premultiplyAlpha } = glTexture
  glTextureUnits.bind(glTexture, 0)
  glWrapper.updateTexturing({ texturing: { flipY, premultiplyAlpha } })
  const top = flipY ? source.height - y - height : y
  const pixels = context.getImageData(x, y, width, height)
  gl.texSubImage2D(gl.TEXTURE_2D, 0, x, top, gl.RGBA, gl.UNSIGNED_BYTE, pixels)
}
