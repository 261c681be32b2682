import type Phaser from 'phaser'
import type { Rect } from '../../../../kit/rect.ts'
import { center } from '../../../../kit/rect.ts'
import type { Draw, View } from '../../../../stage/view.ts'
import { resolvePalette } from '../../../../theme/resolve-palette.ts'
import { CREAM } from '../../../../theme/tokens.ts'
import { paintSky, skyColors } from './sky-painter.ts'
import { createStarLine } from './star-line-drawing.ts'
import type { StarLineDrawing } from './star-line-drawing.ts'

export interface SkyModel {
  readonly sky: Rect
  /** Where the line of stars may run. */
  readonly stars: Rect
  /** For each question '1' where it is answered, else '0'. */
  readonly lit: string
  readonly current: number
  readonly look: 'light' | 'dark' | 'forced'
  readonly strong: boolean
}

/**
 * Draws the night sky over a question. Each answer lights a star, and a line links it to its lit neighbours.
 */
export function createSkyDrawing(draw: Draw): View<SkyModel> {
  let picture: Phaser.GameObjects.Image | null = null
  let line: StarLineDrawing | null = null

  function rebuild({ sky, stars, lit, look, strong }: SkyModel): void {
    picture?.destroy()
    line?.destroy()
    const palette = resolvePalette(look, strong)
    draw.ground(palette.paper)
    const key = draw.paint(`sky ${look} ${strong}`, sky.width, sky.height, (context) =>
      paintSky(context, sky, skyColors(palette, look)),
    )
    const { x, y } = center(sky)
    picture = draw.image(key).setPosition(x, y)
    const colors = { star: palette.lamp, line: look === 'forced' ? palette.ink : CREAM }
    line = createStarLine(draw, stars, lit.length, colors)
  }

  return {
    render(next, previous) {
      const afresh =
        !previous ||
        previous.sky !== next.sky ||
        previous.stars !== next.stars ||
        previous.look !== next.look ||
        previous.strong !== next.strong
      if (afresh) rebuild(next)
      line?.follow(next.lit, next.current, !afresh)
    },
    resize() {},
  }
}
