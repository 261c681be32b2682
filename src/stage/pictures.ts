import type Phaser from 'phaser'
import { createCanvasTexture } from './canvas-texture.ts'
import type { CanvasTexture } from './canvas-texture.ts'
import { devicePixels } from './resolution.ts'
import type { Drawn, Sheets } from './sheets.ts'
import type { Draw } from './view.ts'

type Painter = (context: CanvasRenderingContext2D) => void

export interface Pictures {
  readonly paint: Draw['paint']
  /** A small block of one colour, to be stretched to a box. */
  block(color: string): Drawn
  /**
   * Sends the large pictures that were painted since the last frame. Small ones are sent with their sheet.
   */
  flush(): void
  /** Forgets the pictures on the sheets, and clears the sheets. */
  clear(): void
  /** Makes every picture be painted anew when it is next asked for. */
  forget(): void
  remove(): void
}

interface PicturesOptions {
  readonly textures: Phaser.Textures.TextureManager
  readonly sheets: Sheets
  /** Device pixels per CSS pixel, now. */
  readonly dpr: () => number
}

interface Picture {
  readonly drawn: Drawn
  /** Width, height and resolution that it was painted for; null if it has to be painted. */
  form: string | null
}

interface LargePicture extends Picture {
  readonly texture: CanvasTexture
}

/** Longest side, in device pixels, of a picture that lies on a sheet with others. */
const SMALL = 256
/** Side of a block, in device pixels. */
const BLOCK = 2

/** The pictures that a view paints: small ones on the sheets, large ones on textures of their own. */
export function createPictures({ textures, sheets, dpr }: PicturesOptions): Pictures {
  const small = new Map<string, Picture>()
  const large = new Map<string, LargePicture>()
  const blocks = new Map<string, Drawn>()
  const unsent = new Set<CanvasTexture>()

  function paintSmall(wide: number, high: number, painter: Painter, scale: Scale): Drawn {
    const { context, x, y, drawn } = sheets.place(wide, high)
    context.save()
    context.beginPath()
    context.rect(x, y, wide, high)
    context.clip()
    context.beginPath()
    context.transform(scale.x, 0, 0, scale.y, x, y)
    painter(context)
    context.restore()
    return drawn
  }

  function paintLarge(name: string, form: string, painter: Painter, scale: Scale): Drawn {
    const picture = large.get(name) ?? addLarge(name)
    if (picture.form === form) return picture.drawn
    const { texture } = picture
    texture.resize(scale.wide, scale.high)
    texture.context.setTransform(scale.x, 0, 0, scale.y, 0, 0)
    painter(texture.context)
    unsent.add(texture)
    picture.form = form
    return picture.drawn
  }

  function addLarge(name: string): LargePicture {
    const texture = createCanvasTexture(textures, `picture-${name}`)
    const picture = { texture, form: null, drawn: { key: texture.key, frame: '__BASE' } }
    large.set(name, picture)
    return picture
  }

  function clear(): void {
    small.clear()
    blocks.clear()
  }

  return {
    paint(name, width, height, painter) {
      const ratio = dpr()
      const wide = devicePixels(width, ratio)
      const high = devicePixels(height, ratio)
      // Made from the rounded size, not from the ratio alone: the picture must be filled to its very edge.
      const scale = { wide, high, x: wide / width, y: high / height }
      const form = `${width} ${height} ${ratio}`
      if (wide > SMALL || high > SMALL) return paintLarge(name, form, painter, scale)
      const known = small.get(name)
      if (known?.form === form) return known.drawn
      const drawn = paintSmall(wide, high, painter, scale)
      small.set(name, { drawn, form })
      return drawn
    },
    block(color) {
      const known = blocks.get(color)
      if (known) return known
      const { context, x, y, drawn } = sheets.place(BLOCK, BLOCK)
      context.fillStyle = color
      // Painted beyond its edge, because a stretched block takes in a little of what lies around it.
      context.fillRect(x - 1, y - 1, BLOCK + 2, BLOCK + 2)
      blocks.set(color, drawn)
      return drawn
    },
    flush() {
      for (const texture of unsent) texture.upload()
      unsent.clear()
    },
    clear,
    forget() {
      clear()
      for (const picture of large.values()) picture.form = null
    },
    remove() {
      for (const { texture } of large.values()) texture.remove()
      large.clear()
      unsent.clear()
      clear()
    },
  }
}

/** The size in device pixels, and the number of device pixels per CSS pixel in each direction. */
interface Scale {
  readonly wide: number
  readonly high: number
  readonly x: number
  readonly y: number
}
