import type Phaser from 'phaser'
import { createCanvasTexture } from './canvas-texture.ts'
import type { CanvasTexture } from './canvas-texture.ts'
import { devicePixels } from './resolution.ts'
import type { Draw } from './view.ts'

export interface Pictures {
  readonly paint: Draw['paint']
  /** Lets every picture be painted anew when it is next asked for. */
  forget(): void
  remove(): void
}

interface Picture {
  readonly texture: CanvasTexture
  /** Width, height and resolution it was painted for; null when it has to be painted. */
  painted: string | null
}

/** The pictures that a view paints, one texture each. */
export function createPictures(
  textures: Phaser.Textures.TextureManager,
  dpr: () => number,
): Pictures {
  const pictures = new Map<string, Picture>()

  function pictureOf(name: string): Picture {
    const known = pictures.get(name)
    if (known) return known
    const texture = createCanvasTexture(textures, `picture-${name}`)
    const picture = { texture, painted: null }
    pictures.set(name, picture)
    return picture
  }

  return {
    paint(name, width, height, painter) {
      const ratio = dpr()
      const wide = devicePixels(width, ratio)
      const high = devicePixels(height, ratio)
      const picture = pictureOf(name)
      const { texture } = picture
      const form = `${width} ${height} ${ratio}`
      if (picture.painted === form) return texture.key
      texture.resize(wide, high)
      // Not `scale(ratio)`: the rounded size must be filled to its very edge.
      texture.context.setTransform(wide / width, 0, 0, high / height, 0, 0)
      painter(texture.context)
      texture.upload()
      picture.painted = form
      return texture.key
    },
    forget() {
      for (const picture of pictures.values()) picture.painted = null
    },
    remove() {
      for (const { texture } of pictures.values()) texture.remove()
      pictures.clear()
    },
  }
}
