import type Phaser from 'phaser'

/** A texture that shows a canvas of our own. */
export interface CanvasTexture {
  readonly key: string
  readonly context: CanvasRenderingContext2D
  readonly texture: Phaser.Textures.Texture
  /** In device pixels; what was drawn is gone afterwards. Images of the whole texture stay valid. */
  resize(width: number, height: number): void
  /** Hands what was drawn on to the graphics card. */
  upload(): void
  remove(): void
}

/**
 * Phaser's own CanvasTexture reads all pixels back at each update and keeps two copies of them;
 * this one only uploads. A lost WebGL context is refilled from the canvas by Phaser.
 */
export function createCanvasTexture(
  textures: Phaser.Textures.TextureManager,
  key: string,
  width: number,
  height: number,
): CanvasTexture {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d')
  const texture = textures.create(key, canvas, width, height)
  const source = texture?.source[0]
  const frame = texture?.add('__BASE', 0, 0, 0, width, height)
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
    },
    upload: () => source.update(),
    remove() {
      textures.remove(key)
    },
  }
}
