import Phaser from 'phaser'
import type { Rect } from '../kit/rect.ts'

/** A box of another colour on the ground, in device pixels. */
interface Patch {
  readonly color: string
  readonly rect: Rect
}

/** The background of the canvas: the colour of the page, and at most one large box on it. */
export interface Ground {
  show(page: string, patch: Patch | null): void
  remove(): void
}

/**
 * Fills the canvas before each frame. The canvas is opaque, so the browser need not mix it with what is
 * behind it, which on a phone costs more than drawing. The box is cleared to its colour instead of drawn,
 * which costs next to nothing.
 * @param game whose canvas is opaque
 */
export function createGround({ config, renderer }: Phaser.Game): Ground {
  let shown: Patch | null = null

  function fill(): void {
    if (shown) fillBox(renderer, shown.rect, rgbOf(shown.color))
  }
  renderer.on(Phaser.Renderer.Events.PRE_RENDER, fill)

  return {
    show(page, patch) {
      const [red, green, blue] = rgbOf(page)
      config.backgroundColor.setTo(red, green, blue)
      shown = patch
    },
    remove: () => void renderer.off(Phaser.Renderer.Events.PRE_RENDER, fill),
  }
}

type Rgb = [red: number, green: number, blue: number]

function fillBox(renderer: Phaser.Game['renderer'], rect: Rect, [red, green, blue]: Rgb): void {
  const { x, y, width, height } = rect
  if ('gameContext' in renderer) {
    renderer.gameContext.fillStyle = `rgb(${red} ${green} ${blue})`
    renderer.gameContext.fillRect(x, y, width, height)
    return
  }
  // WebGL counts y from the bottom.
  const box = [x, renderer.height - y - height, width, height]
  const { gl, glWrapper } = renderer
  glWrapper.updateScissor({ scissor: { enable: true, box } })
  const clear: unknown = [red / 255, green / 255, blue / 255, 1]
  // Four numbers, although Phaser's types say otherwise.
  glWrapper.updateColorClearValue({ colorClearValue: clear as Float32Array[] })
  gl.clear(gl.COLOR_BUFFER_BIT)
}

/** Reads "#rrggbb" as three numbers from 0 to 255. */
function rgbOf(color: string): Rgb {
  const all = Number.parseInt(color.slice(1), 16)
  return [(all >> 16) & 255, (all >> 8) & 255, all & 255]
}
